/** Danish words of the organisation: people, teams and providers. Fetched with its section. */
type Words = Readonly<Record<string, string>>;

const cases = (n: number) => (n === 1 ? '1 åben sag' : `${n} åbne sager`);
const persons = (n: number) => (n === 1 ? '1 person' : `${n} personer`);
const changes = (n: number) => (n === 1 ? '1 ændring' : `${n} ændringer`);

export const da = {
  list: { people: 'Personer', teams: 'Teams', providers: 'Udførere' },
  add: { people: 'Tilføj person', teams: 'Tilføj team', providers: 'Tilføj udfører' },
  unnamed: { people: 'Ny person', teams: 'Nyt team', providers: 'Ny udfører' },
  count: (title: string, n: number) => `${title} (${n})`,
  search: 'Søg efter person', searchHint: 'Navn, rolle, team eller udfører', noHits: 'Ingen personer passer til søgningen.',
  range: (from: number, to: number, of: number) => `${from}–${to} af ${of}`, earlier: 'Forrige', later: 'Næste', pagesOf: (title: string) => `Sider: ${title}`,
  edit: 'Ret', ready: 'Luk', remove: 'Fjern', undo: 'Fortryd', named: (action: string, name: string) => `${action}: ${name}`,
  mark: { added: 'Ny', changed: 'Ændret', removed: 'Fjernes' },
  part: { name: 'Navn', personId: 'Objekt-id i Microsoft Entra', roles: 'Roller', team: 'Team', unit: 'Udfører', language: 'Sprog', channelId: 'Kanalens id', kind: 'Slags', registered: 'Godkendt i Tilbudsportalen' } as Words,
  help: {
    personId: 'Står på personens side i Microsoft Entra admin center.', roles: 'Uden en rolle kan personen ikke åbne Sagskompas, men navnet står stadig i sagerne.', team: 'Kræves for sagsbehandlere og teamledere.', unit: 'Kræves for dem, der arbejder hos en udfører.',
    language: 'Det sprog, Sagskompas begynder med i chatten.', channelId: 'Teamets kort lægges i denne kanal. Id’et står i kanalens link, for eksempel 19:…@thread.tacv2.', kind: 'Betyder noget for, hvornår der skal forhandles.',
  } as Words,
  role: { caseworker: 'Sagsbehandler', teamLead: 'Teamleder', head: 'Leder af området', negotiator: 'Forhandler', provider: 'Udfører', providerLead: 'Leder hos udfører', admin: 'Administrator' } as Words,
  value: { da: 'Dansk', en: 'Engelsk', internal: 'Kommunens eget', external: 'Privat', true: 'Ja', false: 'Nej' } as Words,
  none: 'Ingen', noRole: 'Ingen rolle', channelless: 'Ingen kanal', withChannel: 'Har en kanal',
  save: 'Gem ændringer', saving: 'Gemmer …', discard: 'Fortryd alle', preview: 'Se virkningen', saved: (version: number) => `Gemt som version ${version}.`, changed: (n: number) => `Ikke gemt: ${changes(n)}.`, nothingChanged: 'Alt er gemt.',
  version: (n: number, when: string, who: string) => `Version ${n}, gemt ${when} af ${who}`, provisioned: 'Ingen har ændret noget her endnu.',
  faults: (n: number) => (n === 1 ? 'Ét sted skal rettes, før der kan gemmes:' : `${n} steder skal rettes, før der kan gemmes:`),
  warning: 'Læs dette, før du gemmer', saveAnyway: 'Gem alligevel',
  conflict: {
    title: 'En anden har gemt imens', body: 'Se, hvad der er gemt, ved siden af dine egne ændringer.', theirs: 'Gemt af andre', mine: 'Dine ændringer', both: 'ændret af jer begge', keepMine: 'Behold mine ændringer', takeTheirs: 'Drop mine ændringer',
    hint: 'Beholder du dine, gælder de, hvor I begge har ændret det samme. Den, der er fjernet, forbliver fjernet.', nothing: 'Ingen',
  },
  change: { added: 'tilføjet', removed: 'fjernet', municipality: 'Kommunens navn', part: (name: string, from: string, to: string) => `${name} fra ${from} til ${to}`, is: (name: string, value: string) => `${name}: ${value}` },
  effect: {
    title: 'Hvis det gemmes', none: 'Ændringen giver ingen adgang og tager ingen fra nogen.', more: (n: number) => `Og ${n} til.`, open: (n: number) => `${cases(n)} er talt med.`,
    in: 'får adgang til Sagskompas', out: 'mister adgangen til Sagskompas', gained: (roles: string) => `får rollen ${roles}`, lost: (roles: string) => `mister rollen ${roles}`,
    gains: (n: number) => `får adgang til ${cases(n)}`, loses: (n: number) => `mister adgang til ${cases(n)}`, left: (n: number) => `${cases(n)} står uden sagsbehandler`, same: 'samme adgang som før',
    place: (name: string, how: string, n: number, people: number) => `${name} (${how}): ${cases(n)}, ${persons(people)}`,
  },
  history: { title: 'Historik', show: 'Vis historik', hide: 'Skjul historik', older: 'Ældre ændringer', newest: 'De nyeste ændringer', more: (n: number) => `og ${changes(n)} mere` },
};
export type OrganisationTexts = typeof da;
