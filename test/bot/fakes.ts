/** A municipality in memory: real verbs and real cards, with maps in place of SharePoint and Teams. */
import { randomUUID } from 'node:crypto';
import type { CaseState } from '#domain/case';
import { replay } from '#domain/evolve';
import { defaultSettings } from '#domain/settings';
import { factsOf } from '#domain/facts';
import { concepts, isActivitySubtheme } from '#domain/ffb/index';
import { commands, type CommandName } from '#contract/commands/index';
import { commitKey, type Commit } from '#contract/journal';
import type { Organisation } from '#contract/organisation';
import { actorOf } from '#work/people';
import type { Conversation, Delivery, DraftOf, Ports, StoredCase } from '#work/ports';
import { createService, type Service } from '#work/service';
import { createCardMaker } from '#bot/cardMaker';
import { channel, personByKey } from '#local/people';

export const teamsAppId = '11111111-2222-4333-8444-555555555555';
const person = (n: number) => `c0000000-0000-4000-8000-00000000000${n}`;
const known = (key: string) => personByKey(key)!.oid;
/** Some of them are the people of the stand-in for Teams, so that cards can really go there. */
export const ids = {
  owner: known('caseworker'), colleague: known('caseworker2'), lead: known('teamlead'), provider: known('provider-external'), otherProvider: known('provider-internal'), second: known('provider-lead'),
  removed: person(7), unknown: person(8), english: person(9),
};
export const { channelId } = channel;

const organisation = (): Organisation => ({
  municipality: 'Nordlund',
  teams: [{ teamId: 'voksen', name: 'Team Voksen', channelId }, { teamId: 'ung', name: 'Team Ung', channelId: '19:ung@thread.tacv2' }],
  providers: [{ unitId: 'anker', name: 'Anker', kind: 'external' }, { unitId: 'fyr', name: 'Fyret', kind: 'internal' }],
  people: [
    { personId: ids.owner, name: 'Signe Holm', roles: ['caseworker'], team: 'voksen', language: 'da' },
    { personId: ids.colleague, name: 'Mikkel Brandt', roles: ['caseworker'], team: 'voksen', language: 'da' },
    { personId: ids.lead, name: 'Lone Krogh', roles: ['teamLead'], team: 'voksen', language: 'da' },
    { personId: ids.provider, name: 'Aisha Noor', roles: ['provider'], unit: 'anker', language: 'da' },
    { personId: ids.second, name: 'Bo Lind', roles: ['providerLead'], unit: 'anker', language: 'da' },
    { personId: ids.english, name: 'Ann Field', roles: ['provider'], unit: 'anker', language: 'en' },
    { personId: ids.otherProvider, name: 'Jonas Vad', roles: ['provider'], unit: 'fyr', language: 'da' },
    { personId: ids.removed, name: 'Uden Rolle', roles: [], unit: 'anker', language: 'da' },
  ],
});

export interface Posted { recipient: string; conversation: string; activityId: string; card: any; summary: string; removed?: true; edits: number }

export interface World {
  ports: Ports;
  service: Service;
  organisation: Organisation;
  today: string;
  posts: Posted[];
  reads: { personId: string; purpose: string; surface: string; caseNo?: string }[];
  deliveries: Map<string, Delivery>;
  conversations: Map<string, Conversation>;
  /** By `<personId>/<caseNo>/<form>`. */
  drafts: Map<string, string>;
  commits: Commit[];
  /** Makes the store fail with this code until it is cleared. */
  broken: { code?: string };
  state(caseNo: string): CaseState;
  as(personId: string | 'system', verb: CommandName, input: unknown, caseNo?: string): Promise<Record<string, string>>;
  /** The message that holds a person's card. */
  card(recipient: string, kind: string, caseNo?: string): Posted;
}

export const caseNo = 'S-2026-0143';

export function world(): World {
  const org = organisation();
  const cases = new Map<string, StoredCase>();
  const commits: Commit[] = [];
  const posts: Posted[] = [];
  const reads: World['reads'] = [];
  const deliveries = new Map<string, Delivery>();
  const conversations = new Map<string, Conversation>();
  const drafts = new Map<string, string>();
  const draftKey = ({ personId, caseNo: number, form }: DraftOf) => `${personId}/${number}/${form}`;
  const broken: World['broken'] = {};
  const fail = () => {
    if (broken.code) throw Object.assign(new Error('store'), { code: broken.code });
  };
  const w = { today: '2026-09-01' } as World;
  const ports: Ports = {
    clock: { now: async () => new Date(`${w.today}T08:00:00Z`) },
    journal: {
      append: async (commit) => {
        fail();
        const known = commits.find((c) => c.commandId === commit.commandId);
        if (known) return { kind: 'known', commit: known };
        if (commits.some((c) => commitKey(c.caseNo, c.version) === commitKey(commit.caseNo, commit.version))) return { kind: 'taken' };
        commits.push(commit);
        return { kind: 'written' };
      },
      at: async (number, version) => commits.find((c) => c.caseNo === number && c.version === version) ?? null,
      byCommand: async (commandId) => commits.find((c) => c.commandId === commandId) ?? null,
      of: async (number) => commits.filter((c) => c.caseNo === number),
      since: async () => ({ commits, cursor: '' }),
    },
    cases: {
      load: async (number) => {
        fail();
        return cases.get(number) ?? null;
      },
      project: async (_stored, next) => {
        const stored = { ...next, itemId: '1', etag: '' };
        cases.set(next.state.caseNo, stored);
        return stored;
      },
      rewrite: async () => undefined,
      checkSize: () => undefined,
    },
    reports: { project: async () => undefined, rewrite: async () => undefined, reflects: async () => false },
    readModel: {
      all: async () => ({ facts: [...cases.values()].map((c) => factsOf(c.state)), asOf: new Date(`${w.today}T08:00:00Z`) }),
      versionOf: (number) => cases.get(number)?.version,
      known: () => [],
    },
    accessLog: { record: async (read) => void reads.push(read) },
    settings: { organisation: async () => org, municipality: async () => defaultSettings, read: async () => null, write: async () => undefined },
    deliveries: {
      find: async (key) => deliveries.get(key) ?? null,
      record: async (delivery) => {
        if (deliveries.has(delivery.key)) return 'taken';
        deliveries.set(delivery.key, delivery);
        return 'recorded';
      },
      replace: async (delivery) => void deliveries.set(delivery.key, delivery),
      inState: async (state) => [...deliveries.values()].filter((d) => d.state === state),
      sentTo: async (recipient, day) => [...deliveries.values()].filter((d) => d.recipient === recipient && d.sentOn === day),
    },
    drafts: {
      find: async (of) => drafts.get(draftKey(of)) ?? null,
      save: async (of, next) => void drafts.set(draftKey(of), next(drafts.get(draftKey(of)) ?? null)),
      drop: async (of) => void drafts.delete(draftKey(of)),
    },
    conversations: { find: async (recipient) => conversations.get(recipient) ?? null, save: async (c) => {
      const isFirst = !conversations.has(c.recipient);
      conversations.set(c.recipient, c);
      return isFirst;
    } },
    messenger: {
      send: async (to, card, summary) => {
        const post = { recipient: to.recipient, conversation: to.recipient === channelId ? `${channelId};messageid=${posts.length + 1}` : `a:${to.recipient}`, activityId: String(posts.length + 1), card, summary, edits: 0 };
        posts.push(post);
        return post;
      },
      update: async (_to, { activityId }, card) => {
        const post = posts.find((p) => p.activityId === activityId)!;
        Object.assign(post, { card, edits: post.edits + 1 });
      },
      remove: async (_to, { activityId }) => void Object.assign(posts.find((p) => p.activityId === activityId) ?? {}, { removed: true }),
    },
    cards: createCardMaker({ teamsAppId }),
  };
  for (const { personId, language } of org.people) conversations.set(personId, { recipient: personId, reference: '{}', language, teamsId: `29:${personId}` });
  conversations.set(channelId, { recipient: channelId, reference: '{}', language: 'da' });
  const service = createService(ports, (error) => {
    throw error;
  });
  return Object.assign(w, {
    ports, service, organisation: org, posts, reads, deliveries, conversations, drafts, commits, broken,
    state: (number: string) => replay(null, commits.filter((c) => c.caseNo === number).flatMap((c) => c.events))!,
    async as(personId: string, verb: CommandName, input: unknown, number = caseNo) {
      const who = org.people.find((p) => p.personId === personId);
      const submit = (sent: unknown) => service.submit({
        verb, caseNo: number, input: commands[verb].parse(sent), commandId: randomUUID(), actor: who ? actorOf(who) : { kind: 'system' }, surface: 'tab', purpose: 'casework',
      });
      let answer = await submit(input);
      // Where a gate warns, the caseworker goes on with a reason.
      if (!answer.ok && answer.code === 'gateNeedsReason') answer = await submit({ ...(input as object), reasons: Object.fromEntries((answer.details!.gates as string[]).map((gate) => [gate, canary('gate')])) });
      if (!answer.ok) throw new Error(`${verb}: ${answer.code} ${JSON.stringify(answer.details)}`);
      await service.idle();
      return answer.done.created;
    },
    card(recipient: string, kind: string, number = caseNo) {
      const found = deliveries.get([...deliveries.keys()].find((key) => key.startsWith(`${kind}/`) && key.endsWith(`/${recipient}`) && deliveries.get(key)!.caseNo === number) ?? '');
      const post = posts.find((p) => p.activityId === found?.activityId && p.recipient === recipient);
      if (!post) throw new Error(`no ${kind} for ${recipient}`);
      return post;
    },
  } satisfies Omit<World, 'today'>);
}

const pick = (fits: (c: (typeof concepts)[number]) => boolean) => concepts.find((c) => c.selectable && fits(c))!.code;
export const codes = {
  service: pick((c) => c.kind === 'service'),
  targetGroup: pick((c) => c.kind === 'targetGroup'),
  subtheme: pick((c) => isActivitySubtheme(c.code)),
};

/** Words that must never be seen in Teams; every field for free text holds one. */
export const canary = (field: string) => `KANARIE-${field}`;
export const initials = 'QZXJ';

/** A case with goals and an order that waits for its answer. */
export async function orderedCase(w: World, { goals = 2, number = caseNo }: { goals?: number; number?: string } = {}): Promise<{ orderId: string; goalIds: string[] }> {
  const owner = (verb: CommandName, input: unknown) => w.as(ids.owner, verb, input, number);
  await owner('openCase', { caseNo: number, citizenId: randomUUID(), initials, team: 'voksen', owner: ids.owner, receivedOn: w.today, reason: canary('reason'), answerBy: '2026-11-01' });
  await owner('recordWish', { text: canary('wish') });
  await owner('setPurpose', { text: canary('purpose') });
  await owner('advance', { to: 'information' });
  await owner('recordAssessment', { supportNeed: 3, targetGroups: [{ code: codes.targetGroup, rank: 1 }], conditions: [{ code: codes.subtheme, level: 3 }] });
  const goalIds: string[] = [];
  for (let n = 1; n <= goals; n++) {
    const { goalId } = await owner('setGoal', {
      text: canary(`goal${n}`), label: `Hverdag ${n}`, goalType: 'develop', primary: codes.subtheme, baselineLevel: 3, expectedLevel: 1, expectedOn: '2027-09-01', measure: canary(`measure${n}`),
    });
    goalIds.push(goalId!);
  }
  await owner('recordDecision', { type: 'grant', paragraphs: ['§ 85'], services: [codes.service], from: w.today, channel: 'digitalPost', sentOn: w.today });
  const { orderId } = await owner('placeOrder', {
    provider: 'anker', services: [codes.service], goalIds, wishedStart: '2026-09-10', firstFollowUpOn: '2026-12-01', rhythmMonths: 3, description: canary('description'),
    releases: [{ kind: 'wishes', basis: 'necessary', reason: canary('release') }],
  });
  return { orderId: orderId!, goalIds };
}

/** The same, taken on by the provider and asked for its first status. */
export async function askedCase(w: World, options: { goals?: number; number?: string } = {}): Promise<{ orderId: string; goalIds: string[]; followUpId: string }> {
  const placed = await orderedCase(w, options);
  const { followUpId } = await w.as(ids.provider, 'acknowledgeOrder', { orderId: placed.orderId, rev: 1, startsOn: '2026-09-10' }, options.number);
  w.today = '2026-11-12';
  await w.as('system', 'requestStatus', { followUpId }, options.number);
  return { ...placed, followUpId: followUpId! };
}
