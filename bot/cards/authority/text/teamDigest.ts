import type { Language } from '#contract/primitives';

const da = {
  title: (team: string) => `Ugens overblik: ${team}`, open: 'Åbne sager', overdue: '⚠ Forfaldne', new: 'Nye den seneste uge', waiting: 'Venter på andre', behind: '▼ Med et mål bagud',
  summary: (team: string, overdue: number) => `Ugens overblik for ${team}: ${overdue} forfaldne.`,
};
export const teamDigest: Record<Language, typeof da> = {
  da,
  en: {
    title: (team) => `The week at a glance: ${team}`, open: 'Open cases', overdue: '⚠ Overdue', new: 'New in the last week', waiting: 'Waiting for others', behind: '▼ With a goal behind',
    summary: (team, overdue) => `The week of ${team}: ${overdue} overdue.`,
  },
};
