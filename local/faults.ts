/**
 * The plan of disturbances of the stand-ins: which requests are slowed, refused, answered wrongly or never answered.
 *
 * `{ latencyMs?, seed?, rules?, governor?: { unitsPerMinute }, strict?, linkBase? }`; a rule is
 * `{ match: { method?, path? }, times?, rate?, effect, retryAfter?, latencyMs? }`.
 * The first rule that matches and is due decides. `path` is looked for in the decoded path, or, between slashes and with
 * at least one of the characters `\ ^ $ . | ? * + ( ) [ ] { }`, is a regular expression. A request for a list by its GUID
 * is also known under the list's title, so `lists/Journal/items` matches both. `times` limits how often a rule fires,
 * `rate` (0..1) makes it fire by chance, from a fixed seed. A rule without an effect only adds its latency.
 *
 * | effect | carried out | answer |
 * |---|---|---|
 * | throttle, unavailable | no | 429, 503 with `Retry-After` (1 s unless `retryAfter` says otherwise) |
 * | timeout | no | none, the socket stays open |
 * | gatewayTimeoutAfterCommit | yes | 504 (`Retry-After` only when given) |
 * | holdAfterCommit | yes | none, the socket stays open |
 * | dropAfterCommit | yes | none, the socket is destroyed |
 * | brokenJson | yes | the usual status with a body that ends in the middle |
 *
 * Without `governor` the limit is that of the environment variable LOCAL_GOVERNOR_UNITS (units per minute and
 * application; 1,250 is the smallest tenant's), and where that is not set there is no limit: the product does not
 * throttle its own demonstration. `linkBase` replaces `https://graph.microsoft.com/v1.0` in links; `strict` asks for
 * https in notification addresses.
 */
import { z } from 'zod';

export { faultMiddleware } from './faultEffects';

const effects = ['throttle', 'unavailable', 'gatewayTimeoutAfterCommit', 'timeout', 'holdAfterCommit', 'brokenJson', 'dropAfterCommit'] as const;
export type FaultEffect = (typeof effects)[number];

const milliseconds = z.number().min(0).max(600_000);
const ruleSchema = z.strictObject({
  match: z.strictObject({ method: z.string().min(1).optional(), path: z.string().min(1).optional() }).default({}),
  times: z.number().int().positive().optional(),
  rate: z.number().min(0).max(1).optional(),
  effect: z.enum(effects).optional(),
  retryAfter: z.number().int().min(1).optional(),
  latencyMs: milliseconds.optional(),
});
const planSchema = z.strictObject({
  latencyMs: milliseconds.optional(),
  seed: z.number().int().optional(),
  rules: z.array(ruleSchema).optional(),
  governor: z.strictObject({ unitsPerMinute: z.number().int().positive() }).optional(),
  strict: z.boolean().optional(),
  linkBase: z.url({ protocol: /^https?$/ }).optional(),
});
export type FaultRule = z.infer<typeof ruleSchema>;
export type FaultPlan = z.infer<typeof planSchema>;

/** What to do with one request. */
export interface Verdict {
  latencyMs: number;
  effect?: FaultEffect;
  retryAfter?: number;
}

export interface Faults {
  /** The plan in force, each rule with how often it has fired. */
  get(): FaultPlan & { rules: (FaultRule & { hits: number })[] };
  /** Replaces the whole plan; throws an Error that names what is wrong and leaves the old plan in force. */
  set(planJson: unknown): void;
  clear(): void;
  /** Decides about one request, known under one or more decoded paths. */
  judge(method: string, paths: readonly string[]): Verdict;
  /** Resource units per minute and application, or null for no limit. */
  unitsPerMinute(): number | null;
  /** Grows with every change of plan, so that a governor can begin a fresh minute. */
  revision(): number;
}

interface LiveRule {
  rule: FaultRule;
  matches(method: string, paths: readonly string[]): boolean;
  hits: number;
}

export function createFaults(environment: { LOCAL_GOVERNOR_UNITS?: string | undefined } = process.env): Faults {
  let plan: FaultPlan = {};
  let rules: LiveRule[] = [];
  let random = randomFrom(1);
  let revision = 0;
  const install = (next: FaultPlan) => {
    const live = (next.rules ?? []).map((rule) => ({ rule, matches: matcher(rule), hits: 0 }));
    plan = next;
    rules = live;
    random = randomFrom(next.seed ?? 1);
    revision += 1;
  };
  const due = ({ rule, hits }: LiveRule) =>
    (rule.times === undefined || hits < rule.times) && (rule.rate === undefined || random() < rule.rate);
  return {
    get: () => ({ ...plan, rules: rules.map(({ rule, hits }) => ({ ...rule, hits })) }),
    set(planJson) {
      const parsed = planSchema.safeParse(planJson);
      if (!parsed.success) throw new Error(`The plan of faults is not valid: ${z.prettifyError(parsed.error)}`);
      install(parsed.data);
    },
    clear: () => install({}),
    judge(method, paths) {
      const latencyMs = plan.latencyMs ?? 0;
      const fired = rules.find((live) => live.matches(method, paths) && due(live));
      if (!fired) return { latencyMs };
      fired.hits += 1;
      const { effect, retryAfter, latencyMs: more = 0 } = fired.rule;
      return { latencyMs: latencyMs + more, effect, retryAfter };
    },
    unitsPerMinute() {
      const fallback = Number(environment.LOCAL_GOVERNOR_UNITS);
      return plan.governor?.unitsPerMinute ?? (fallback > 0 ? fallback : null);
    },
    revision: () => revision,
  };
}

function matcher({ match }: FaultRule): LiveRule['matches'] {
  const inPath = match.path === undefined ? () => true : pathTest(match.path);
  const method = match.method?.toUpperCase();
  return (asked, paths) => (method === undefined || method === asked.toUpperCase()) && paths.some(inPath);
}

function pathTest(pattern: string): (path: string) => boolean {
  const between = /^\/(.*)\/([imsu]*)$/.exec(pattern);
  if (!between || !/[\\^$.|?*+()[\]{}]/.test(between[1] ?? '')) return (path) => path.includes(pattern);
  try {
    const expression = new RegExp(between[1] ?? '', between[2]);
    return (path) => expression.test(path);
  } catch (error) {
    throw new Error(`The plan of faults is not valid: ${pattern} is not a regular expression (${(error as Error).message})`);
  }
}

/** Mulberry32: the same plan disturbs the same way every time. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
