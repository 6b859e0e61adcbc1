import { assessCondition } from './assessCondition';
import { markFactKnown } from './markFactKnown';
import { noteCondition } from './noteCondition';
import { noteFact } from './noteFact';
import { observeCondition } from './observeCondition';
import { recordAssessment } from './recordAssessment';
import { recordThemeNote } from './recordThemeNote';

export const assessmentVerbs = { recordThemeNote, assessCondition, noteCondition, observeCondition, noteFact, markFactKnown, recordAssessment } as const;
