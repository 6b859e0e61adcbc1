/** Danish words of the provider's own overview. */
export const provider = {
  unit: (name: string) => `${name}: hele tilbuddet`,
  now: 'Kommunen venter på jer', nothing: 'Kommunen venter ikke på noget fra jer.', orderAnswer: 'Svar på bestillingen', status: 'Skriv status', answerOrder: 'Åbn og svar', writeStatus: 'Åbn og skriv status',
  upcoming: 'Opfølgninger de næste 60 dage', noUpcoming: 'Ingen opfølgninger de næste 60 dage.',
  all: 'Alle bestillinger', details: 'Vis delmål og egne statusser', hide: 'Skjul', detailsOf: (caseNo: string) => `Delmål og egne statusser i ${caseNo}`,
  subgoals: 'Delmål, indsatser og metoder', noSubgoals: 'Ingen delmål endnu.', means: 'Indsatser', methods: 'Metode', who: 'hvem', under: 'Mål', note: 'Seneste notat', state: { open: 'i gang', done: 'nået', dropped: 'opgivet' }, due: (on: string) => `senest ${on}`,
  history: 'Egne statusser', noHistory: 'Ingen statusser endnu.', given: (on: string, no: number) => `${on}: status nr. ${no}`, openCase: 'Åbn sagen',
  logged: 'Når du viser delmål, åbnes sagen, og det bliver noteret, hvem der så den og hvornår.',
};
