/** The case as a whole: whose it is, and what was undone. */
import type { CaseState, Cover, Hold } from '../case';
import type { RulesFor } from './area';
import { givenOn } from './threads';

export interface CaseShapes {
  caseOpened: { caseNo: string; citizenId: string; initials: string; owner: string; team: string; protectedAddress?: boolean; municipality?: { acting: string; paying: string }; recordRef?: string };
  caseReassigned: { owner: string; team: string; reason?: string };
  coverSet: { cover?: Cover };
  caseHeld: Hold;
  caseReleased: Record<string, never>;
  caseClosed: { reason: string };
  caseReopened: { reason: string };
  /** Takes back one commit; `restored` is what that commit had changed. */
  undone: { version: number; verb: string; restored: Partial<CaseState>; /** Whose rows for reports no longer hold. */ followUps?: string[]; goals?: { goalId: string; version: number }[] };
}

/** A card that was sent for the undone step must not fit again. */
const bump = <T extends { rev: number }>(now: readonly T[], restored: readonly T[] | undefined, idOf: (item: T) => string): T[] | undefined =>
  restored?.map((item) => {
    const current = now.find((n) => idOf(n) === idOf(item));
    return current && current.rev !== item.rev ? { ...item, rev: current.rev + 1 } : item;
  });

export const caseRules: RulesFor<Omit<CaseShapes, 'caseOpened'>> = {
  caseReassigned: ({ threads }, { data }) => ({ owner: data.owner, team: data.team, threads: givenOn(threads) }),
  coverSet: ({ threads }, { data: { cover } }) => ({ cover, ...(cover ? { threads: givenOn(threads, cover.personId) } : {}) }),
  caseHeld: (_state, { data }) => ({ hold: data }),
  caseReleased: () => ({ hold: undefined }),
  caseClosed: (_state, { on }) => ({ closedOn: on }),
  caseReopened: () => ({ closedOn: undefined }),
  undone: (state, { data: { restored } }) => {
    const orders = bump(state.orders, restored.orders, (o) => o.orderId);
    const followUps = bump(state.followUps, restored.followUps, (f) => f.followUpId);
    return { ...restored, undos: (state.undos ?? 0) + 1, ...(orders ? { orders } : {}), ...(followUps ? { followUps } : {}) };
  },
};
