/** Words of the cards that list or count many cases. */
import type { Language } from '#contract/primitives';

interface DigestText {
  many: { title: string; lead: string; summary(count: number): string };
  overdue: { title: string; lead: string; none: string; days(days: number): string; summary(count: number): string };
  week: { title: string; overdue: string; opened: string; waiting: string; behind: string; reported: string; summary: string };
  more(shown: number, all: number): string;
}

export const digestText: Record<Language, DigestText> = {
  da: {
    many: { title: 'Flere sager venter på dig', lead: 'Der er mere end en håndfuld i dag, så her er de samlet. Åbn en sag for at svare.', summary: (count) => `${count} sager venter på dig` },
    overdue: {
      title: 'Opfølgninger, hvis dag er passeret', lead: 'Sat efter, hvor længe siden dagen var.', none: 'Ingen opfølgning er overskredet.', days: (days) => (days === 1 ? '1 dag over' : `${days} dage over`),
      summary: (count) => (count === 1 ? '1 opfølgning er overskredet' : `${count} opfølgninger er overskredet`),
    },
    week: {
      title: 'Ugen i teamet', overdue: 'Sager med en overskredet frist', opened: 'Nye sager de sidste 7 dage', waiting: 'Sager, der venter på andre', behind: 'Sager med et mål, der er bagud', reported: 'Sager med en opfølgning mere end 30 dage over',
      summary: 'Ugen i teamet i tal',
    },
    more: (shown, all) => `${shown} af ${all} vises. Resten står i oversigten.`,
  },
  en: {
    many: { title: 'Several cases wait for you', lead: 'There is more than a handful today, so here they are together. Open a case to answer.', summary: (count) => `${count} cases wait for you` },
    overdue: {
      title: 'Follow-ups whose day has passed', lead: 'The longest overdue first.', none: 'No follow-up is overdue.', days: (days) => (days === 1 ? '1 day over' : `${days} days over`),
      summary: (count) => (count === 1 ? '1 follow-up is overdue' : `${count} follow-ups are overdue`),
    },
    week: {
      title: 'The week in the team', overdue: 'Cases with an overdue deadline', opened: 'New cases in the last 7 days', waiting: 'Cases that wait for others', behind: 'Cases with a goal that is behind', reported: 'Cases with a follow-up more than 30 days over',
      summary: 'The week in the team in figures',
    },
    more: (shown, all) => `${shown} of ${all} are shown. The rest is in the overview.`,
  },
};
