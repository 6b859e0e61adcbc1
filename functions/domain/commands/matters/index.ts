import { raiseMatter } from './raiseMatter';
import { settleMatter } from './settleMatter';
import { writeNote } from './writeNote';
import { tickHealthAreas } from './tickHealthAreas';
import { markError } from './markError';
import { undo } from './undo';

export const mattersVerbs = { raiseMatter, settleMatter, writeNote, tickHealthAreas, markError, undo } as const;
