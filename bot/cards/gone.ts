/** Small cards that stand in place of another: nothing here for you, replaced by another card, cannot be fetched, could not be done. */
import type { CardRef } from '#contract/cards';
import { factSet, textBlock, type Action } from './elements';
import { frame, type Drawing, type Drawn, type Remark } from './frame';
import { wordsIn } from './text/words';

type Plain = Pick<Drawing, 'language' | 'refreshFor'>;

/** The same for a case that never was and for one that may not be seen: it tells nothing. */
export function goneCard(caseNo: string, drawing: Plain, remark?: Remark): Drawn {
  const t = wordsIn(drawing.language);
  return frame(null, drawing, { title: t.gone.title, body: [factSet([t.fact.caseNo, caseNo]), textBlock(t.gone.text)], actions: [], summary: t.gone.title }, remark);
}

/** For a second copy of a card, left behind when a process died between sending and noting it. */
export function replacedCard(drawing: Plain, remark?: Remark): Drawn {
  const t = wordsIn(drawing.language);
  return frame(null, drawing, { title: t.replaced.title, body: [textBlock(t.replaced.text)], actions: [], summary: t.replaced.title }, remark);
}

/** Asked for again by itself or by its button; an error instead of a card could stay on the screen for ever. */
export function unavailableCard(about: CardRef, drawing: Plain, why: string): Drawn {
  const t = wordsIn(drawing.language);
  const again: Action = { type: 'Action.Execute', id: 'again', title: t.action.again, verb: 'refresh', data: about, associatedInputs: 'none' };
  return frame(about, drawing, { title: t.unavailable.title, body: [factSet([t.fact.caseNo, about.caseNo]), textBlock(why)], actions: [again], summary: t.unavailable.title });
}

/** The answer to something that names no card at all. */
export function refusedCard(drawing: Plain, why: string): Drawn {
  const t = wordsIn(drawing.language);
  return frame(null, drawing, { title: t.refused.title, body: [textBlock(why)], actions: [], summary: t.refused.title });
}
