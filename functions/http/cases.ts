/** Routes of cases: overviews, one case, its timeline, and the verbs. */
import { commands, type CommandName } from '#contract/commands';
import type { Purpose } from '#contract/primitives';
import { isPublicVerb, routes } from '#contract/routes';
import type { Person } from '#contract/organisation';
import type { Me } from '#contract/views';
import { actorOf } from '#work/people';
import type { Ports } from '#work/ports';
import { readCase, readOverview, readTimeline } from '#work/read';
import type { Service } from '#work/service';
import { endpoint, parse, type Call, type Door, type Reply } from './endpoint';

type Scope = Me['scopes'][number];

/** The overviews that a person may ask for, the usual one first. */
export function scopesOf({ roles }: Person): Scope[] {
  const scopes: Scope[] = [];
  if (roles.includes('caseworker')) scopes.push('mine', 'team');
  else if (roles.includes('teamLead')) scopes.push('team');
  if (roles.some((r) => r === 'provider' || r === 'providerLead')) scopes.push('provider');
  return scopes;
}

export const purposeOf = ({ roles }: Person): Purpose =>
  roles.includes('caseworker') ? 'casework' : roles.includes('teamLead') ? 'supervision' : 'delivery';

const fine = (body: unknown): Reply => ({ ok: true, body });
const unknown: Reply = { ok: false, code: 'caseUnknown' };

export function registerCases(door: Door, ports: Ports, service: Service): void {
  endpoint('overview', routes.overview, door, async ({ person, query }) => {
    const scopes = scopesOf(person);
    const scope = (query.scope as Scope | undefined) ?? scopes[0];
    return scope && scopes.includes(scope) ? fine(await readOverview(ports, actorOf(person), scope, 'tab')) : { ok: false, code: 'notAllowed' };
  });

  endpoint('case', routes.case, door, async ({ person, params, purpose }) => {
    const opened = await readCase(ports, actorOf(person), params.caseNo!, purpose, 'tab');
    return opened ? fine({ version: opened.version, today: opened.today, view: opened.view }) : unknown;
  });

  endpoint('timeline', routes.timeline, door, async ({ person, params, purpose }) => {
    const timeline = await readTimeline(ports, actorOf(person), params.caseNo!, purpose);
    return timeline ? fine(timeline) : unknown;
  });

  const submit = async (verb: CommandName, caseNo: string, input: unknown, { person, commandId, expectedVersion }: Pick<Call<never>, 'person' | 'commandId' | 'expectedVersion'>): Promise<Reply> => {
    const answer = await service.submit({ verb, caseNo, input, commandId, expectedVersion, actor: actorOf(person), surface: 'tab', purpose: purposeOf(person) });
    return answer.ok ? fine(answer.done) : { ok: false, code: answer.code, details: answer.details };
  };

  endpoint('openCase', routes.openCase, door, async (call) => {
    const input = parse(commands.openCase, await call.body());
    return submit('openCase', input.caseNo, input, call);
  });

  endpoint('verb', routes.verb, door, async (call) => {
    const { caseNo, verb } = call.params as { caseNo: string; verb: string };
    if (!isPublicVerb(verb)) return { ok: false, code: 'unknownVerb' };
    return submit(verb, caseNo, parse<unknown>(commands[verb], await call.body()), call);
  });
}
