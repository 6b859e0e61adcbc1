import type { Language } from '#contract/primitives';

const da = {
  title: 'Et varsel løber ud', inEffect: 'Afgørelsen har virkning', confirmed: '✓ Virkningen er bekræftet', replaced: 'Afgørelsen er afløst af en ny', effect: 'Virkning fra', orders: 'Bestillinger slutter',
  intro: 'Se efter, at alt er klar. Bestillinger, der skal slutte, slutter af sig selv.', inEffectIntro: 'Se efter, at ændringen er trådt i kraft.',
  confirm: 'Bekræft virkning', by: 'Bekræftet af', on: 'Bekræftet den',
  summary: (caseNo: string, on: string) => `Varslet i sag ${caseNo} løber ud. Virkning fra ${on}.`,
  inEffectSummary: (caseNo: string) => `Afgørelsen i sag ${caseNo} har virkning.`,
  confirmedSummary: (caseNo: string) => `Virkningen i sag ${caseNo} er bekræftet.`,
  replacedSummary: (caseNo: string) => `Afgørelsen i sag ${caseNo} er afløst af en ny.`,
};
export const noticePeriod: Record<Language, typeof da> = {
  da,
  en: {
    title: 'A notice period ends', inEffect: 'The decision is in effect', confirmed: '✓ The effect is confirmed', replaced: 'A new decision has taken the place of this one', effect: 'In effect from', orders: 'Orders ending',
    intro: 'See that everything is ready. Orders that are to end, end by themselves.', inEffectIntro: 'See that the change has taken effect.',
    confirm: 'Confirm effect', by: 'Confirmed by', on: 'Confirmed on',
    summary: (caseNo, on) => `The notice in case ${caseNo} ends. In effect from ${on}.`,
    inEffectSummary: (caseNo) => `The decision in case ${caseNo} is in effect.`,
    confirmedSummary: (caseNo) => `The effect in case ${caseNo} is confirmed.`,
    replacedSummary: (caseNo) => `A new decision in case ${caseNo} has taken the place of the one before.`,
  },
};
