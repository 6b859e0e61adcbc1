import { completeGoal } from './completeGoal';
import { noteSubgoal } from './noteSubgoal';
import { recordStartingPoint } from './recordStartingPoint';
import { recordWish } from './recordWish';
import { scoreWithCitizen } from './scoreWithCitizen';
import { setGoal } from './setGoal';
import { setPurpose } from './setPurpose';
import { setSubgoal } from './setSubgoal';

export const goalsVerbs = { recordWish, setPurpose, setGoal, recordStartingPoint, scoreWithCitizen, completeGoal, setSubgoal, noteSubgoal } as const;
