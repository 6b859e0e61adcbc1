import { confirmMeeting } from './confirmMeeting';
import { moveMeeting } from './moveMeeting';
import { raiseMatter } from './raiseMatter';
import { settleMatter } from './settleMatter';
import { writeNote } from './writeNote';
import { tickHealthAreas } from './tickHealthAreas';
import { markError } from './markError';
import { undo } from './undo';

export const mattersVerbs = { raiseMatter, settleMatter, confirmMeeting, moveMeeting, writeNote, tickHealthAreas, markError, undo } as const;
