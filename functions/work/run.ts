/** Carries one verb through: load, ask the domain, append the commit, project. The append is the commit point. */
import { act, mayDo } from '#domain/act';
import { relationTo } from '#domain/access';
import type { CaseState } from '#domain/case';
import type { Actor, Context } from '#domain/decide';
import { afterCommit } from '#domain/evolve';
import type { World } from '#domain/views/look';
import type { CommandName } from '#contract/commands/index';
import type { ErrorCode } from '#contract/errors';
import type { Commit } from '#contract/journal';
import type { Surface } from '#contract/primitives';
import type { Done } from '#contract/views';
import { catchUp } from './catchUp';
import { danishDay } from './danishDay';
import { commitHash, digest, uuidFrom } from './digest';
import type { Ports, StoredCase } from './ports';
import { worldFor } from './world';

export interface Request {
  verb: CommandName;
  caseNo: string;
  input: unknown;
  commandId: string;
  actor: Actor;
  surface: Surface;
  purpose: string;
  /** The version that the sender saw, when it matters. */
  expectedVersion?: number;
}

/** `state` and `projected` are told of a commit that this call made: the state after it, and whether the case's row shows it already. */
export type Answer = { ok: true; done: Done; commit: Commit; state?: CaseState; projected?: boolean } | { ok: false; code: ErrorCode; details?: Record<string, unknown> };

/** How often a verb is decided anew when others were faster. */
const attempts = 5;

const refusal = (code: ErrorCode, details?: Record<string, unknown>): Answer => ({ ok: false, code, details });
export const roleOf = (actor: Actor): string => (actor.kind === 'system' ? 'system' : actor.roles.join(' '));

/** Ids and numbers by which a caller may go on. */
const named = /^(?!citizen|record)[a-z][A-Za-z]*(Id|No)$/;

/** What a caller gets told about a commit; derived from the commit alone, so that a repeated command gets the first answer. */
export function doneFrom(commit: Commit): Done {
  const created: Record<string, string> = {};
  for (const { data } of commit.events) {
    for (const [key, value] of Object.entries(data)) if (named.test(key) && typeof value === 'string') created[key] ??= value;
  }
  return { caseNo: commit.caseNo, version: commit.version, created };
}

/** What a caller does with the state of its commit while the case's row is brought up to it; its errors are its own. */
export type Meanwhile = (state: CaseState) => Promise<void>;

/** @returns the first answer to this command, whenever and however often it is sent */
export async function run(ports: Ports, request: Request, meanwhile?: Meanwhile): Promise<Answer> {
  const { caseNo, actor, commandId } = request;
  const commandHash = digest([actor.kind === 'person' ? actor.personId : 'system', caseNo, request.verb, request.input]);
  const firstAnswer = (earlier: Commit): Answer =>
    earlier.commandHash === commandHash ? { ok: true, done: doneFrom(earlier), commit: earlier } : refusal('idempotencyKeyReused');

  // Both may have to be fetched, and somebody waits.
  const [loaded, world] = await Promise.all([ports.cases.load(caseNo), worldFor(ports, caseNo)]);
  let stored = loaded;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const now = await ports.clock.now();
    const context = contextFor(world, request, now);
    const outcome = barred(request, stored, context.today) ?? versionOutdated(request, stored) ?? act(request.verb, stored?.state ?? null, request.input, context);
    if (!outcome.ok) {
      const { code, details } = outcome.refusal;
      // A row may lag behind the journal: nothing is refused on a state that is not the last one.
      if (await ports.journal.at(caseNo, (stored?.version ?? 0) + 1)) {
        stored = await catchUp(ports, caseNo);
        continue;
      }
      const earlier = code === 'notAllowed' || code === 'caseUnknown' ? null : await ports.journal.byCommand(commandId);
      return earlier ? firstAnswer(earlier) : refusal(code, details);
    }
    const commit = sealed({
      caseNo, version: (stored?.version ?? 0) + 1, commandId, commandHash, verb: request.verb, at: now.toISOString(),
      actor: actor.kind === 'person' ? actor.personId : 'system', role: roleOf(actor), surface: request.surface, purpose: request.purpose,
      events: outcome.events, previousHash: stored?.lastHash ?? '',
    });
    const state = afterCommit(stored?.state ?? null, commit);
    ports.cases.checkSize(state);
    const appended = await ports.journal.append(commit);
    if (appended.kind === 'known') {
      await catchUp(ports, caseNo);
      return firstAnswer(appended.commit);
    }
    if (appended.kind === 'written') {
      const next = { state, version: commit.version, lastHash: commit.hash };
      // The commit is true whatever becomes of its projection, which is made up for when the store is well again.
      const [projected] = await Promise.all([ports.cases.project(stored, next).then(() => true, () => false), meanwhile?.(state)]);
      return { ok: true, done: doneFrom(commit), commit, state, projected };
    }
    stored = await catchUp(ports, caseNo);
  }
  return refusal('conflict');
}

const sealed = (commit: Omit<Commit, 'hash'>): Commit => ({ ...commit, hash: commitHash(commit) });

type Barred = { ok: false; refusal: { code: 'caseUnknown' | 'notAllowed'; details?: undefined } };
/** A case that someone has nothing to do with looks like one that does not exist. */
function barred({ verb, actor }: Request, stored: StoredCase | null, today: string): Barred | undefined {
  const code = verb !== 'openCase' && (!stored || relationTo(stored.state, actor, today) === 'none') ? 'caseUnknown' : mayDo(verb, stored?.state ?? null, actor, today) ? undefined : 'notAllowed';
  return code && { ok: false, refusal: { code } };
}

type Versioned = { ok: false; refusal: { code: 'versionConflict'; details: Record<string, unknown> } };
const versionOutdated = ({ expectedVersion }: Request, stored: StoredCase | null): Versioned | undefined =>
  expectedVersion !== undefined && stored && stored.version !== expectedVersion
    ? { ok: false, refusal: { code: 'versionConflict', details: { version: stored.version } } }
    : undefined;

const contextFor = (world: World, { actor, commandId }: Request, now: Date): Context => ({ ...world, today: danishDay(now), actor, id: (label) => uuidFrom(commandId, label) });
