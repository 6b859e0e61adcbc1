/** The one way in for every surface: a verb is carried through, and what follows it is set going. */
import { catchUp } from './catchUp';
import type { Ports } from './ports';
import { oneAtATime } from './oneAtATime';
import { run, type Answer, type Meanwhile, type Request } from './run';
import { settle, Settled } from './settle';

export interface Service {
  submit(request: Request, meanwhile?: Meanwhile): Promise<Answer>;
  /** Waits until everything that followed earlier commits has been done or given up for the timer. */
  idle(): Promise<void>;
  settled: Settled;
}

/** @param report hears of what could not be finished at once; the timer does it later */
export function createService(ports: Ports, report: (error: unknown) => void): Service {
  const turn = oneAtATime();
  const settled = new Settled();
  const following = new Set<Promise<void>>();
  const follow = (answer: Answer) => {
    if (!answer.ok || !answer.state || settled.has(answer.commit)) return;
    const { commit, state, projected } = answer;
    const finish = async () => {
      if (!projected) await catchUp(ports, commit.caseNo);
      await settle(ports, commit, state);
    };
    const task: Promise<void> = turn(`after ${commit.caseNo}`, finish)
      .then(() => settled.add(commit), report)
      .finally(() => following.delete(task));
    following.add(task);
  };
  return {
    async submit(request, meanwhile) {
      const answer = await turn(request.caseNo, () => run(ports, request, meanwhile));
      follow(answer);
      return answer;
    },
    async idle() {
      while (following.size > 0) await Promise.all(following);
    },
    settled,
  };
}
