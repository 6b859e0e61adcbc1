import type { ConsentType } from '#domain/areas/people';
import type { ConsentStanding } from '#domain/consents';
import type { Language } from '#contract/primitives';

const type: Record<ConsentType, string> = { collect: 'Indhente oplysninger', shareWithRelative: 'Dele med pårørende', wholePlan: 'Helhedsorienteret plan', shareAcrossProviders: 'Dele mellem udførere' };
const title: Record<ConsentStanding, string> = {
  valid: 'Et samtykke udløber snart', refused: 'Borgeren har sagt nej til et samtykke', withdrawn: 'Et samtykke er trukket tilbage', notYet: 'Et samtykke gælder først senere', expired: 'Et samtykke er udløbet',
};
const da = {
  type, title,
  unnamed: 'Et samtykke skal ses efter', closed: '✓ Der er ikke mere at gøre ved samtykket',
  kind: 'Samtykke til', expires: 'Gælder til og med', requests: 'Berørte anmodninger', orders: 'Berørte bestillinger',
  noticeOwed: '⚠ Borgeren skal skriftligt have at vide, hvad det betyder.',
  effects: 'Se følgerne', stop: 'Stop anmodningen', renew: 'Registrér nyt samtykke', notice: 'Giv besked om konsekvenser',
  summary: (caseNo: string) => `Et samtykke i sag ${caseNo} skal ses efter.`,
  closedSummary: (caseNo: string) => `Der er ikke mere at gøre ved samtykket i sag ${caseNo}.`,
};
export const consent: Record<Language, typeof da> = {
  da,
  en: {
    type: { collect: 'Collect information', shareWithRelative: 'Share with a relative', wholePlan: 'One plan across sectors', shareAcrossProviders: 'Share between providers' },
    title: { valid: 'A consent expires soon', refused: 'The citizen has refused a consent', withdrawn: 'A consent is withdrawn', notYet: 'A consent only holds later', expired: 'A consent has expired' },
    unnamed: 'A consent needs a look', closed: '✓ Nothing more to do about the consent',
    kind: 'Consent to', expires: 'Holds until', requests: 'Affected requests', orders: 'Affected orders',
    noticeOwed: '⚠ The citizen must be told in writing what it means.',
    effects: 'See the effects', stop: 'Stop the request', renew: 'Record a new consent', notice: 'Give notice of consequences',
    summary: (caseNo) => `A consent in case ${caseNo} needs a look.`,
    closedSummary: (caseNo) => `Nothing more to do about the consent in case ${caseNo}.`,
  },
};
