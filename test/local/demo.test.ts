/** The demo cases, played through the verbs without a store: the mix that a newcomer meets is there on whatever day the demo is played. */
import { act } from '#domain/act';
import { courseOf } from '#domain/goalCourse';
import { progressOf } from '#domain/progress';
import type { CaseState } from '#domain/case';
import { deadlineLight, dueWakes, wakeInput, wakesOf, deadlinesOf } from '#domain/deadlines';
import type { Actor, Context } from '#domain/decide';
import { afterCommit } from '#domain/evolve';
import { concepts } from '#domain/ffb/index';
import { defaultSettings } from '#domain/settings';
import { caseView } from '#domain/views/caseView';
import type { VerbName } from '#domain/commands/index';
import { organisation as organisationShape } from '#contract/organisation';
import { commands } from '#contract/commands/index';
import type { Commit } from '#contract/journal';
import { danishCalendar } from '#work/danishCalendar';
import { uuidFrom } from '#work/digest';
import { actorOf } from '#work/people';
import { doneFrom } from '#work/run';
import type { DemoApi } from '#local/demo/api';
import { stepsFrom } from '#local/demo/play';
import { personByKey } from '#local/people';
import organisationFile from '../../local/demo/organisation.json';

const organisation = organisationShape.parse(organisationFile);
const calendar = danishCalendar(defaultSettings.closedDays);
const because = 'agreed with the citizen';
const person = (key: string): Actor => actorOf(organisation.people.find((p) => p.personId === personByKey(key)!.oid)!);

/** The demo's own API over the bare domain: one map of cases, and a clock that follows the steps. */
class Bare {
  readonly cases = new Map<string, CaseState>();
  private versions = 0;
  today = '';

  private context(actor: Actor, words: string): Context {
    return {
      today: this.today, actor, id: (label) => uuidFrom(words, label), calendar, settings: defaultSettings, usedElsewhere: () => false,
      caseworkers: organisation.people.filter((p) => p.roles.includes('caseworker')), negotiators: organisation.people.filter((p) => p.roles.includes('negotiator')).map((p) => p.personId),
      providers: organisation.providers.map(({ unitId, kind, registered }) => ({ unitId, kind, registered: registered !== false })),
    };
  }

  private carryOut(caseNo: string, verb: VerbName, input: object, actor: Actor, words: string): Record<string, string> {
    const before = this.cases.get(caseNo) ?? null;
    const context = this.context(actor, words);
    let outcome = act(verb, before, input, context);
    if (!outcome.ok && outcome.refusal.code === 'gateNeedsReason') {
      const gates = outcome.refusal.details!.gates as string[];
      outcome = act(verb, before, { ...input, reasons: Object.fromEntries(gates.map((gate) => [gate, because])) }, context);
    }
    if (!outcome.ok) throw new Error(`${this.today} ${words}: ${JSON.stringify(outcome.refusal)}`);
    const commit = { caseNo, version: ++this.versions, actor: 'x', verb, events: outcome.events } as unknown as Commit;
    this.cases.set(caseNo, afterCommit(before, commit));
    return doneFrom(commit).created;
  }

  readonly api = {
    get: async (key: string, path: string) => ({ view: caseView(this.cases.get(path.slice('cases/'.length))!, person(key), this.today) }),
    submit: async (key: string, path: string, input: object, words: string) => {
      const [, caseNo = (input as { caseNo: string }).caseNo, verb = 'openCase'] = path.split('/');
      return this.carryOut(caseNo, verb as VerbName, commands[verb as VerbName].parse(input) as object, person(key), words);
    },
    clock: async () => undefined,
    minute: async () => {
      for (const [caseNo, state] of this.cases) for (const wake of dueWakes(wakesOf(state), this.today, defaultSettings.statusDaysAhead)) {
        this.carryOut(caseNo, wake.verb, wakeInput(wake), { kind: 'system' }, `${wake.verb} ${wake.ref}`);
      }
    },
  } as unknown as DemoApi;
}

async function played(today: string): Promise<Bare> {
  const bare = new Bare();
  const made = {};
  for (const step of stepsFrom(today, concepts)) {
    bare.today = step.at.slice(0, 10);
    await step.play(bare.api, made);
  }
  bare.today = today;
  await bare.api.minute();
  return bare;
}

const all = ({ cases }: Bare) => [...cases.values()];
const count = <T>(bare: Bare, of: (state: CaseState) => T[]): number => all(bare).flatMap(of).length;
const followUpsDue = (bare: Bare, light: string) => count(bare, (s) => deadlinesOf(s).filter((d) => (d.kind === 'followUp' || d.kind === 'result') && deadlineLight(d.on, bare.today) === light));

/** Month ends, a leap day, Easter, Christmas, a change to and from summer time. */
const days = ['2026-11-24', '2026-12-31', '2027-02-28', '2027-03-28', '2027-03-26', '2027-06-05', '2027-10-31', '2028-02-29', '2028-05-17', '2029-01-01', '2029-04-01', '2029-08-15'];

test.each(days)('on %s there is something of everything', async (today) => {
  const bare = await played(today);
  expect(bare.cases.size).toBe(11);
  expect({
    followUpsOverdue: followUpsDue(bare, 'overdue'),
    followUpsWithinAWeek: followUpsDue(bare, 'soon'),
    unanswered: count(bare, (s) => s.orders.filter((o) => o.state === 'sent')),
    approvals: count(bare, (s) => s.recommendations.filter((r) => !r.outcome)),
    appeals: count(bare, (s) => s.appeals.filter((a) => !a.outcome)),
    negotiations: count(bare, (s) => s.negotiations.filter((n) => !n.outcome)),
  }).toEqual({ followUpsOverdue: 2, followUpsWithinAWeek: 2, unanswered: 1, approvals: 1, appeals: 1, negotiations: 1 });
}, 60_000);

test('the courses are those that the stories tell', async () => {
  const bare = await played('2026-11-24');
  const line = (caseNo: string, n: number) => {
    const state = bare.cases.get(caseNo)!;
    const goal = state.goals[n]!;
    return progressOf(courseOf(state, goal, state.orders), bare.today);
  };
  expect(line('S-2026-0104', 0).cumulative).toBe(3);
  expect(line('S-2026-0102', 1).cumulative).toBe(-1);
  expect(line('S-2026-0107', 0).cumulative).toBe(2);
  expect(line('S-2026-0108', 0)).toMatchObject({ cumulative: 2, completeness: 0.5 });
});
