/** The ten demo cases, and one to try the product on. All persons, places, firms and words are invented. */
import type { Story } from '../story';
import { alma } from './alma';
import { bo } from './bo';
import { carla } from './carla';
import { dines } from './dines';
import { esra } from './esra';
import { frode } from './frode';
import { gry } from './gry';
import { hakon } from './hakon';
import { iben } from './iben';
import { jeppe } from './jeppe';
import { liv } from './liv';

const tellers: readonly ((story: Story) => void)[] = [alma, bo, carla, dines, esra, frode, gry, hakon, iben, jeppe, liv];

export const stories = tellers.map((tell, i) => ({ caseNo: `S-2026-01${String(i + 1).padStart(2, '0')}`, tell }));
