/** The fictional people of Nordlund Kommune who can be chosen in the local shell, and the one team channel. */
export interface LocalPerson {
  key: string;
  name: string;
  /** Entra object id. */
  oid: string;
  /** The id under which Teams knows the person towards this bot. */
  teamsId: string;
  upn: string;
  /** What the person is, in words for the chooser: Danish and English. */
  title: { da: string; en: string };
  language: 'da' | 'en';
}

const person = (key: string, n: number, name: string, da: string, en: string): LocalPerson => ({
  key,
  name,
  oid: `a0000000-0000-4000-8000-0000000000${String(n).padStart(2, '0')}`,
  teamsId: `29:local-${key}`,
  upn: `${key}@nordlund.example`,
  title: { da, en },
  language: 'da',
});

export const people: readonly LocalPerson[] = [
  person('caseworker', 1, 'Signe Holm', 'Sagsbehandler, Team Voksen', 'Caseworker, Team Voksen'),
  person('caseworker2', 2, 'Mikkel Brandt', 'Sagsbehandler, Team Voksen', 'Caseworker, Team Voksen'),
  person('teamlead', 3, 'Lone Krogh', 'Teamleder, Team Voksen', 'Team lead, Team Voksen'),
  person('provider-internal', 4, 'Jonas Vad', 'Udfører, Vejviserne (internt tilbud)', 'Provider, Vejviserne (internal)'),
  person('provider-external', 5, 'Aisha Noor', 'Udfører, Anker (privat tilbud)', 'Provider, Anker (private)'),
  person('provider-lead', 6, 'Torben Lund', 'Leder af tilbuddet Vejviserne', 'Lead of the provider Vejviserne'),
  person('negotiator', 7, 'Karin Friis', 'Forhandler', 'Negotiator'),
  person('admin', 8, 'Ole Storm', 'Systemadministrator', 'System administrator'),
  person('provider-birkely', 10, 'Inger Dam', 'Udfører, Birkely', 'Provider, Birkely'),
  person('provider-fjordhuset', 11, 'Rasmus Lund', 'Udfører, Fjordhuset', 'Provider, Fjordhuset'),
  person('provider-ungevej', 12, 'Sofie Bak', 'Udfører, Ungevej', 'Provider, Ungevej'),
  person('provider-sprogbroen', 13, 'Leif Ahm', 'Udfører, Sprogbroen', 'Provider, Sprogbroen'),
  person('provider-trappen', 14, 'Nadia Wulff', 'Udfører, Trappen', 'Provider, Trappen'),
  person('provider-huset', 15, 'Poul Skov', 'Udfører, Huset', 'Provider, Huset'),
  person('provider-soebo', 16, 'Hanne Riis', 'Udfører, Søbo', 'Provider, Søbo'),
  person('provider-lydhuset', 17, 'Ida Toft', 'Udfører, Lydhuset', 'Provider, Lydhuset'),
  person('provider-lillevaerk', 18, 'Bent Kjær', 'Udfører, Lilleværk', 'Provider, Lilleværk'),
  person('head', 19, 'Ane Bruun', 'Leder af myndighedsområdet', 'Head of the authority'),
  person('stranger', 9, 'Uno Fremmed', 'Uden rolle i Sagskompas', 'No role in Sagskompas'),
];

export const personByKey = (key: string): LocalPerson | undefined => people.find((p) => p.key === key);

/** The Teams team and its channel where the team lead's cards are posted. */
export const channel = {
  key: 'team-voksen',
  teamId: '19:team-voksen@thread.tacv2',
  teamGroupId: 'b0000000-0000-4000-8000-000000000001',
  channelId: '19:opfoelgning-voksen@thread.tacv2',
  teamName: 'Team Voksen',
  channelName: 'Opfølgning',
  members: ['caseworker', 'caseworker2', 'teamlead'],
} as const;
