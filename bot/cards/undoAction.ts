/** The button that takes back the own last step; it is there only while that can be done. */
import type { CardRef } from '#contract/cards';
import type { Action } from './elements';
import type { CardText } from './text/words';

export const undoAction = (about: CardRef, version: number | undefined, t: CardText): Action[] =>
  version === undefined ? [] : [{ type: 'Action.Execute', id: 'undo', title: t.action.undo, verb: 'undo', data: { ...about, version }, associatedInputs: 'none' }];
