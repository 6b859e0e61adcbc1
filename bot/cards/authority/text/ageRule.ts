import type { Age } from '#domain/rules/checks/ages';
import type { Language } from '#contract/primitives';

const rule: Record<Age, string> = { adult: '18 år', pension: 'Pensionsalder' };
const da = {
  rule,
  title: 'En aldersregel skal ses efter', closed: '✓ Aldersreglen er set efter', intro: 'Se, om hjælpen skal gives efter anden lovgivning.', name: 'Regel', due: 'Senest', settled: 'Afsluttet', choose: 'Vælg lovgrundlag',
  summary: (caseNo: string) => `En aldersregel i sag ${caseNo} skal ses efter.`,
  closedSummary: (caseNo: string) => `Aldersreglen i sag ${caseNo} er set efter.`,
};
export const ageRule: Record<Language, typeof da> = {
  da,
  en: {
    rule: { adult: 'Age 18', pension: 'Pension age' },
    title: 'A rule about age needs a look', closed: '✓ The rule about age is seen to', intro: 'See whether help is to be given under other law.', name: 'Rule', due: 'By', settled: 'Settled', choose: 'Choose the law',
    summary: (caseNo) => `A rule about age in case ${caseNo} needs a look.`,
    closedSummary: (caseNo) => `The rule about age in case ${caseNo} is seen to.`,
  },
};
