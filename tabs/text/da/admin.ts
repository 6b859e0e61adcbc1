/** Danish words of the administration page: fetched with it. */
type Words = Readonly<Record<string, string>>;

export const da = {
  title: 'Drift', intro: 'Her ses, om Sagskompas følger med: beskeder, der ikke er nået frem, og om oversigterne viser det seneste.',
  refresh: 'Hent igen', unavailable: 'Det kan ikke ses i denne udgave.',
  health: { title: 'Tilstand', ready: 'Sagskompas er klar, og SharePoint svarer.', failed: 'Sagskompas eller SharePoint svarer ikke lige nu.' },
  drift: {
    title: 'Oversigter', none: (cases: number, at: string) => `Oversigterne viser alle ${cases} sager, som de var kl. ${at}.`, unfinished: (n: number) => (n === 1 ? 'Én ændring er endnu ikke gjort helt færdig. Det sker af sig selv inden for et minut.' : `${n} ændringer er endnu ikke gjort helt færdige. Det sker af sig selv inden for et minut.`),
    behind: 'Sager, hvis linje i oversigten er ældre end journalen', caseNo: 'Sag', journal: 'I journalen', row: 'I oversigten', missing: 'mangler', hint: 'Står en sag her i mere end et par minutter, så byg oversigten op igen (npm run rebuild).',
  },
  deliveries: {
    title: 'Beskeder, der ikke er nået frem', none: 'Alle beskeder er nået frem.', kind: 'Besked', to: 'Til', state: 'Tilstand', why: 'Hvorfor', does: 'Gør noget', retry: 'Send igen', drop: 'Lad den ligge', retryOf: (kind: string, who: string) => `Send igen: ${kind} til ${who}`, dropOf: (kind: string, who: string) => `Lad ligge: ${kind} til ${who}`,
    attempts: (n: number) => (n === 1 ? '1 forsøg' : `${n} forsøg`), until: (when: string) => `til ${when}`, done: 'Det er gjort.', card: (kind: string) => `Kort ${kind}`, channel: 'Teamets kanal',
    kinds: { digest: 'Samlet besked', overdue: 'Forfaldne' } as Words, states: { waiting: 'Venter', held: 'Holdt tilbage', parked: 'Opgivet' } as Words,
  },
};
export type AdminTexts = typeof da;
