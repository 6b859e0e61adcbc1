/** A demo case as a story: dated steps that people take through the verbs, relative to the day on which the demo is played. */
import type { DemoApi } from './api';
import { addDays, addMonths } from './days';

export type Concepts = readonly { code: string; term: string; kind: string; selectable: boolean }[];
/** Ids that a named step made. */
export type Made = Record<string, Record<string, string>>;
export interface Step { at: string; play(api: DemoApi, made: Made): Promise<void> }

/** What a step may look at of the case, as the person who takes it sees it. */
export interface Seen { orders: { orderId: string; orderNo: string; rev: number; state: string; provider: string }[]; followUps: { followUpId: string; orderId: string; rev: number; stage: string }[]; goals: { goalId: string; label: string }[] }

type Input = object | ((made: Made, seen: Seen) => object);

/** Verbs after which somebody gets a card: the clock must not move on before it is sent. */
const tells = new Set(['placeOrder', 'acknowledgeOrder', 'declineOrder', 'changeProvider', 'answerFollowUp', 'registerFollowUpResult']);

const two = (n: number): string => String(n).padStart(2, '0');

export class Story {
  readonly steps: Step[] = [];
  private day: string;
  private minute = 0;
  private person = 'caseworker';

  /** @param no keeps the steps of several stories apart within a minute */
  constructor(readonly caseNo: string, private readonly no: number, readonly today: string, private readonly concepts: Concepts) {
    this.day = today;
  }

  /** The code of a selectable FFB concept by its term. */
  code(kind: string, term: string): string {
    const found = this.concepts.find((c) => c.kind === kind && c.term === term && c.selectable);
    if (!found) throw new Error(`No ${kind} "${term}" in the FFB catalogue`);
    return found.code;
  }
  codes = (kind: string, terms: readonly string[]): string[] => terms.map((term) => this.code(kind, term));
  /** A group of the catalogue by its term: themes are the groups above subthemes. */
  theme(term: string): string {
    const found = this.concepts.find((c) => c.kind === 'condition' && c.term === term && !c.selectable);
    if (!found) throw new Error(`No theme "${term}" in the FFB catalogue`);
    return found.code;
  }

  /** Days before (negative) or after the day on which the demo is played. */
  inDays = (days: number): string => addDays(this.today, days);
  inMonths = (months: number, from: string = this.today): string => addMonths(from, months);

  /** What follows happens on this day. */
  on(day: string): this {
    if (day > this.today) throw new Error(`${this.caseNo}: a step on ${day} lies ahead of ${this.today}`);
    this.day = day;
    return this;
  }
  /** What follows is done by this person. */
  by(person: string): this {
    this.person = person;
    return this;
  }

  /** @param name under which later steps find the ids that this one makes */
  do(verb: string, input: Input, name?: string): this {
    const { person, caseNo } = this;
    const words = `${caseNo} ${this.steps.length} ${verb}`;
    return this.step(async (api, made) => {
      const opens = verb === 'openCase';
      const sent = typeof input === 'function' ? input(made, input.length > 1 ? (await api.get<{ view: Seen }>(person, `cases/${caseNo}`)).view : { orders: [], followUps: [], goals: [] }) : input;
      const created = await api.submit(person, opens ? 'cases' : `cases/${caseNo}/${verb}`, opens ? { caseNo, ...sent } : sent, words);
      if (name) made[`${caseNo} ${name}`] = created;
      if (tells.has(verb)) await api.minute();
    });
  }

  /** The minute timer runs, as it would on that day. */
  timer(): this {
    return this.step((api) => api.minute());
  }

  private step(play: Step['play']): this {
    const minute = this.minute++;
    const at = `${this.day}T${two(8 + Math.floor(minute / 60))}:${two(minute % 60)}:${two(this.no)}.000Z`;
    this.steps.push({ at, play });
    return this;
  }
  /** An id that a named step of this story made. */
  id = (made: Made, name: string, key: string): string => {
    const found = made[`${this.caseNo} ${name}`]?.[key];
    if (!found) throw new Error(`${this.caseNo}: no ${key} of "${name}"`);
    return found;
  };
}
