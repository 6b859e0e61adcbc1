/** A small town over years: real verbs, real sending, a clock that is moved, and processes that may die after any message. */
import { createHash, randomUUID } from 'node:crypto';
import type { CaseState } from '#domain/case';
import { factsOf, type CaseFacts } from '#domain/facts';
import { defaultSettings, type Settings } from '#domain/settings';
import { commands, type CommandName } from '#contract/commands/index';
import { danishMoment } from '#work/danishDay';
import { carryOutDue } from '#work/dueDates';
import { healer } from '#work/heal';
import { lists } from '#work/outbox/lists';
import { rounds } from '#work/outbox/rounds';
import { actorOf } from '#work/people';
import type { LedgerKind, Ports } from '#work/ports';
import { createService, type Service } from '#work/service';
import { danishInstant } from '#local/workingTime';
import { codes, ids, world, type Posted, type World } from '../bot/fakes';

/** A message as it arrived. */
export interface Message { moment: string; recipient: string; kind: LedgerKind; ref: string; caseNo: string; post: Posted; afterCrash: boolean }

class Died extends Error {}

/** An id that looks like one and is the same for the same words. */
export const idFrom = (words: string): string => createHash('sha256').update(words).digest('hex').replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');

export class Town {
  readonly w: World = world();
  readonly messages: Message[] = [];
  settings: Settings = defaultSettings;
  crashes = 0;
  private instant = danishInstant('2026-01-05', '09:00');
  private dead = false;
  private dieAfter = Number.POSITIVE_INFINITY;
  private readonly documents = new Map<string, string>();
  private readonly facts = new WeakMap<CaseState, CaseFacts>();
  private readonly states = new Map<string, CaseState>();
  private readonly journalled = new Set<string>();
  readonly ports: Ports;
  private service!: Service;
  private steps: (() => Promise<unknown>)[] = [];

  constructor() {
    const { ports, deliveries } = this.w;
    const alive = () => {
      if (this.dead) throw new Died();
    };
    /** A process that has died does nothing more. */
    const living = <T extends object>(port: T): T => new Proxy(port, { get: (target, name) => (...given: unknown[]) => (alive(), (target as Record<string | symbol, (...all: unknown[]) => unknown>)[name]!(...given)) });
    this.ports = {
      ...ports,
      clock: { now: async () => this.instant },
      settings: living({ ...ports.settings, municipality: async () => this.settings, read: async (key: string) => this.documents.get(key) ?? null, write: async (key: string, value: string) => void this.documents.set(key, value) }),
      cases: living({ ...ports.cases, project: async (stored: Parameters<Ports['cases']['project']>[0], next: Parameters<Ports['cases']['project']>[1]) => (this.states.set(next.state.caseNo, next.state), ports.cases.project(stored, next)) }),
      reports: living({ project: async (commit) => void this.journalled.add(commit.commandId), rewrite: async () => undefined, reflects: async (commit) => this.journalled.has(commit.commandId) }),
      readModel: living({ ...ports.readModel, all: async () => ({ facts: [...this.states.values()].map((s) => this.factsFor(s)), asOf: this.instant }) }),
      deliveries: living({
        ...ports.deliveries,
        replace: async (row: Parameters<Ports['deliveries']['replace']>[0]) => void deliveries.set(row.key, row),
      }),
      journal: living({ ...ports.journal, since: async (from: string | null) => ({ commits: this.w.commits.slice(Number(from ?? 0)), cursor: String(this.w.commits.length) }) }),
      messenger: living({
        ...ports.messenger,
        send: async (to, card, summary) => {
          const sent = await ports.messenger.send(to, card, summary);
          const post = this.w.posts.find((p) => p.activityId === sent!.activityId)!;
          const about = (card as { refresh?: { action: { data: { card: LedgerKind; ref: string; caseNo: string } } } }).refresh?.action.data;
          this.messages.push({ moment: danishMoment(this.instant), recipient: to.recipient, kind: about?.card ?? 'digest', ref: about?.ref ?? '', caseNo: about?.caseNo ?? '', post, afterCrash: this.crashes > 0 });
          if (--this.dieAfter <= 0) {
            this.dead = true;
            this.dieAfter = Number.POSITIVE_INFINITY;
            throw new Died();
          }
          return sent;
        },
      } as Ports['messenger']),
    };
    this.restart();
  }

  private factsFor(state: CaseState): CaseFacts {
    const known = this.facts.get(state) ?? factsOf(state);
    this.facts.set(state, known);
    return known;
  }

  get moment(): string {
    return danishMoment(this.instant);
  }
  get today(): string {
    return this.moment.slice(0, 10);
  }
  state = (caseNo: string): CaseState => this.states.get(caseNo)!;
  get all(): CaseState[] {
    return [...this.states.values()];
  }

  /** The process starts anew: what it knew by heart is gone. */
  restart(): void {
    this.dead = false;
    const quietly = () => undefined;
    this.service = createService(this.ports, quietly);
    const [{ heal }, messages, calendar] = [healer(this.ports, this.service.settled, quietly), rounds(this.ports, quietly), lists(this.ports, quietly)];
    this.steps = [() => carryOutDue(this.ports, this.service, quietly), () => this.service.idle(), heal, () => messages.carryOut(), () => calendar.carryOut()];
  }

  /** The process dies right after its n-th message from now, before anything about it is noted. */
  dieAfterMessages(n: number): void {
    this.dieAfter = n;
  }

  /** The minute timer at a moment; a process that died is started again. */
  async tick(day: string, time: string): Promise<void> {
    this.instant = danishInstant(day, time);
    for (const step of this.steps) await step().catch(() => undefined);
    await this.revive();
  }

  async revive(): Promise<void> {
    if (!this.dead) return;
    this.crashes++;
    this.restart();
  }

  setTime(day: string, time: string): void {
    this.instant = danishInstant(day, time);
  }

  /** A person does something; what the domain refuses is no matter here. */
  async as(personId: string, verb: CommandName, input: unknown, caseNo: string): Promise<Record<string, string> | undefined> {
    const person = this.w.organisation.people.find((p) => p.personId === personId)!;
    const submit = (sent: unknown) => this.service.submit({ verb, caseNo, input: commands[verb].parse(sent), commandId: randomUUID(), actor: actorOf(person), surface: 'tab', purpose: 'casework' });
    let answer = await submit(input);
    if (!answer.ok && answer.code === 'gateNeedsReason') answer = await submit({ ...(input as object), reasons: Object.fromEntries((answer.details!.gates as string[]).map((gate) => [gate, 'known'])) });
    await this.service.idle();
    await this.revive();
    return answer.ok ? answer.done.created : undefined;
  }
}

/** A case with an order on its way to a provider. */
export async function order(town: Town, caseNo: string, { owner = ids.owner, provider = 'anker', goals = 1, firstFollowUpOn, wishedStart, rhythmMonths = 3 }: { owner?: string; provider?: string; goals?: number; firstFollowUpOn: string; wishedStart: string; rhythmMonths?: number }): Promise<string> {
  const does = (verb: CommandName, input: unknown) => town.as(owner, verb, input, caseNo);
  const { today } = town;
  await does('openCase', { caseNo, citizenId: idFrom(caseNo), initials: 'QZ', team: 'voksen', owner, receivedOn: today, reason: 'x', answerBy: firstFollowUpOn });
  await does('recordWish', { text: 'x' });
  await does('setPurpose', { text: 'x' });
  await does('advance', { to: 'information' });
  await does('recordAssessment', { supportNeed: 3, targetGroups: [{ code: codes.targetGroup, rank: 1 }], conditions: [{ code: codes.subtheme, level: 3 }] });
  const goalIds: string[] = [];
  for (let n = 1; n <= goals; n++) goalIds.push((await does('setGoal', { text: 'x', label: `Hverdag ${n}`, goalType: 'develop', primary: codes.subtheme, baselineLevel: 3, expectedLevel: 1, expectedOn: `${Number(today.slice(0, 4)) + 2}-06-01`, measure: 'x' }))!.goalId!);
  await does('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [codes.service], from: today, channel: 'digitalPost', sentOn: today });
  const placed = await does('placeOrder', { provider, services: [codes.service], goalIds, wishedStart, firstFollowUpOn, rhythmMonths, releases: [{ kind: 'wishes', basis: 'necessary', reason: 'x' }] });
  if (!placed?.orderId) throw new Error(`${caseNo}: no order`);
  return placed.orderId;
}
