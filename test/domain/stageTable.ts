/** What is expected of each step between two stages, written down by hand, to hold the domain against. */
import type { Stage } from '#domain/case';
import type { Step } from '#domain/phase';
import { defaultSettings, type NegotiationSettings, type Settings } from '#domain/settings';

export const stages: readonly Stage[] = ['request', 'opening', 'information', 'assessment', 'recommendation', 'plan', 'negotiation', 'decision', 'order', 'closed'];
const signs: Record<string, Step> = { f: 'forward', b: 'back', a: 'acute', '.': 'forbidden' };

/** One row per stage that is left, one sign per stage that is reached, in the order of `stages`; for a municipality that negotiates and an acute case. */
const tables: Record<string, string> = {
  //                                                   R O I A R P N D O C
  'plan first, talks first': `
    .f.......f
    ..f....a.f
    .b.f.....f
    ..b.f....f
    ..bb.fff.f
    ..bbb.ff.f
    ...bbf.f.f
    ..bbbb..ff
    ..bb..bb.f
    ..........`,
  'plan first, talks later': `
    .f.......f
    ..f....a.f
    .b.f.....f
    ..b.f....f
    ..bb.f.f.f
    ..bbb..f.f
    ...bb..bff
    ..bbbbf.ff
    ..bb..bb.f
    ..........`,
  'plan later, talks first': `
    .f.......f
    ..f....a.f
    .b.f.....f
    ..b.f....f
    ..bb..ff.f
    ..bbb..bff
    ...bb..f.f
    ..bbbf..ff
    ..bb..bb.f
    ..........`,
  'plan later, talks later': `
    .f.......f
    ..f....a.f
    .b.f.....f
    ..b.f....f
    ..bb...f.f
    ..bbb.fbff
    ...bbf.bff
    ..bbbff.ff
    ..bb..bb.f
    ..........`,
};
export const modes = ['off', 'optional', 'required'] as const;
export const positions = ['beforeDecision', 'afterDecision'] as const;

export const settingsOf = (planBeforeDecision: boolean, mode: NegotiationSettings['mode'], position: NegotiationSettings['position']): Settings =>
  ({ ...defaultSettings, planBeforeDecision, negotiation: { ...defaultSettings.negotiation, mode, position } });

export function signOf(from: Stage, to: Stage, planFirst: boolean, position: NegotiationSettings['position']): string {
  const table = tables[`plan ${planFirst ? 'first' : 'later'}, talks ${position === 'beforeDecision' ? 'first' : 'later'}`]!;
  return table.trim().split('\n')[stages.indexOf(from)]!.trim()[stages.indexOf(to)]!;
}

/** The step that is expected: the table's, but nobody enters talks where there are none, and only what is acute goes the acute way. */
export function stepOf(from: Stage, to: Stage, acute: boolean, { planBeforeDecision, negotiation }: Settings): Step {
  const sign = signOf(from, to, planBeforeDecision, negotiation.position);
  return (to === 'negotiation' && negotiation.mode === 'off') || (sign === 'a' && !acute) ? 'forbidden' : signs[sign]!;
}
