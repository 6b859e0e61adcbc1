import type { Language } from '#contract/primitives';

const da = {
  title: 'Et varsel løber ud', inEffect: '✓ Afgørelsen har virkning', intro: 'Se efter, at alt er klar. Bestillinger, der skal slutte, slutter af sig selv.', effect: 'Virkning fra', orders: 'Bestillinger slutter',
  summary: (caseNo: string, on: string) => `Varslet i sag ${caseNo} løber ud. Virkning fra ${on}.`,
  inEffectSummary: (caseNo: string) => `Afgørelsen i sag ${caseNo} har virkning.`,
};
export const noticePeriod: Record<Language, typeof da> = {
  da,
  en: {
    title: 'A notice period ends', inEffect: '✓ The decision is in effect', intro: 'See that everything is ready. Orders that are to end, end by themselves.', effect: 'In effect from', orders: 'Orders ending',
    summary: (caseNo, on) => `The notice in case ${caseNo} ends. In effect from ${on}.`,
    inEffectSummary: (caseNo) => `The decision in case ${caseNo} is in effect.`,
  },
};
