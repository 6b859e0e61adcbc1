import { defaultSettings } from '#domain/settings';
import { followUp, matter, order, settled, type Cases } from './given';

export const dailyCases: Record<string, Cases> = {
  R04: {
    fires: [{ at: 'daily', when: 'nothing has happened for 29 days', given: { state: { lastActivityOn: '2026-02-01' } }, items: ['t'] }],
    silent: [
      { at: 'daily', when: 'nothing has happened for 28 days', given: { state: { lastActivityOn: '2026-02-02' } } },
      { at: 'daily', when: 'the municipality allows more', given: { settings: { days: { ...defaultSettings.days, idle: 60 } } } },
      { at: 'daily', when: 'the citizen has the help', given: { thread: { stage: 'order' } } },
    ],
  },
  R29: {
    fires: [{ at: 'daily', when: 'the follow-up was due yesterday', given: { state: { orders: [order()], followUps: [followUp('2026-03-01')] } }, items: ['fu'] }],
    silent: [
      { at: 'daily', when: 'it is due today', given: { state: { orders: [order()], followUps: [followUp('2026-03-02')] } } },
      { at: 'daily', when: 'it is held', given: { state: { orders: [order()], followUps: [followUp('2026-03-01', 'closed')] } } },
      { at: 'daily', when: 'the order has ended', given: { state: { orders: [order({ state: 'ended' })], followUps: [followUp('2026-03-01')] } } },
    ],
  },
  R39: {
    fires: [{ at: 'daily', when: 'somebody asked for access', given: { state: { matters: [matter('accessRequest')] } }, items: ['m'] }],
    silent: [{ at: 'daily', when: 'access was given', given: { state: { matters: [matter('accessRequest', { settled })] } } }],
  },
  R41: {
    fires: [{ at: 'daily', when: 'the citizen comes of age', given: { state: { matters: [matter('ageRule', { text: 'Fylder 18 i maj' })] } }, items: ['m'] }],
    silent: [
      { at: 'daily', when: 'the citizen reaches pension age', given: { state: { matters: [matter('ageRule', { text: 'Fylder 67' })] } } },
      { at: 'daily', when: 'the number is only part of another', given: { state: { matters: [matter('ageRule', { text: 'Født 1958, sag 118' })] } } },
    ],
  },
  R44: {
    fires: [{ at: 'daily', when: 'a breach is suspected', given: { state: { matters: [matter('breach')] } }, items: ['m'] }],
    silent: [{ at: 'daily', when: 'it was told', given: { state: { matters: [matter('breach', { settled })] } } }],
  },
};
