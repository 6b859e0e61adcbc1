import type { Language } from '#contract/primitives';

const da = {
  title: 'Vi venter på oplysninger', received: '✓ Oplysningerne er modtaget', closed: '✓ Vi venter ikke længere på oplysningerne',
  source: 'Fra', asked: 'Spurgt', due: 'Svar ventet', waited: 'Dage ventet', reminders: 'Rykkere', reminded: 'Seneste rykker', ended: 'Afsluttet',
  noConsent: '⚠ Samtykket gælder ikke længere. Der kan ikke rykkes.', remindedToday: 'ℹ Rykkeren er registreret i dag.',
  cannot: { notKnown: 'Udføreren ved det ikke.', noBasis: 'Udføreren må ikke dele det.', notOurs: 'Udføreren kender ikke borgeren.', other: 'Udføreren kan ikke svare.' },
  cannotSummary: (caseNo: string) => `Udføreren kan ikke svare i sag ${caseNo}.`,
  remind: 'Rykker sendt', receive: 'Oplysninger modtaget', giveUp: 'Opgiv oplysninger',
  summary: (caseNo: string) => `Oplysninger til sag ${caseNo} er ikke kommet endnu.`,
  receivedSummary: (caseNo: string) => `Oplysninger til sag ${caseNo} er modtaget.`,
  closedSummary: (caseNo: string) => `Der ventes ikke længere på oplysninger til sag ${caseNo}.`,
};
export const informationOverdue: Record<Language, typeof da> = {
  da,
  en: {
    title: 'We are waiting for information', received: '✓ The information has come', closed: '✓ We no longer wait for the information',
    source: 'From', asked: 'Asked', due: 'Answer expected', waited: 'Days waited', reminders: 'Reminders', reminded: 'Last reminder', ended: 'Ended',
    noConsent: '⚠ The consent no longer holds. No reminder can be sent.', remindedToday: 'ℹ The reminder is recorded today.',
    cannot: { notKnown: 'The provider does not know.', noBasis: 'The provider may not share it.', notOurs: 'The provider does not know the citizen.', other: 'The provider cannot answer.' },
    cannotSummary: (caseNo) => `The provider cannot answer in case ${caseNo}.`,
    remind: 'Reminder sent', receive: 'Information received', giveUp: 'Give up the information',
    summary: (caseNo) => `Information for case ${caseNo} has not come yet.`,
    receivedSummary: (caseNo) => `Information for case ${caseNo} has come.`,
    closedSummary: (caseNo) => `Case ${caseNo} no longer waits for information.`,
  },
};
