/** What ids are called: nobody reads the id of a person, however long ago that person left. */
import type { Organisation } from '#contract/organisation';
import { namesOf } from '#work/people';

const signe = 'a0000000-0000-4000-8000-00000000000a';
const organisation: Organisation = {
  municipality: 'N', teams: [{ teamId: 'voksen', name: 'Team Voksen' }], providers: [{ unitId: 'anker', name: 'Anker', kind: 'external' }],
  people: [{ personId: signe, name: 'Signe Holm', roles: [], language: 'da' }],
};

test.each([['da', 'Tidligere medarbejder'], ['en', 'Former colleague']] as const)('in %s', (language, left) => {
  const names = namesOf(organisation, language);
  expect(['voksen', 'anker', signe, signe.toUpperCase()].map(names)).toEqual(['Team Voksen', 'Anker', 'Signe Holm', 'Signe Holm']);
  expect(['b0000000-0000-4000-8000-000000000099', 'B0000000-0000-4000-8000-00000000009F'].map(names)).toEqual([left, left]);
  expect(names('system')).toBe('Sagskompas');
  // A provider that is not in the organisation is told by its name, and a unit that has gone by its word.
  expect(['Fjordhuset ved åen', 'skovgaarden'].map(names)).toEqual(['Fjordhuset ved åen', 'skovgaarden']);
});
