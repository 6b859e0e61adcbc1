/** Routes of cases: overviews, one case, its timeline, and the verbs. */
import { isProvider } from '#domain/access';
import { scopesOf, type OverviewScope } from '#domain/views/overview';
import { commands, type CommandName } from '#contract/commands/index';
import type { Purpose } from '#contract/primitives';
import { isPublicVerb, routes } from '#contract/routes';
import type { Person } from '#contract/organisation';
import { actorOf } from '#work/people';
import type { Ports } from '#work/ports';
import { readCase, readCitizenView, readOverview, readTimeline } from '#work/read';
import type { Service } from '#work/service';
import { endpoint, parse, type Call, type Door, type Reply } from './endpoint';

/** What a person may open cases for, the usual first: a purpose that does not fit the role would make the access log lie. */
const purposesOf = ({ roles }: Person): Purpose[] => [
  ...(roles.includes('caseworker') ? ['casework' as const] : []),
  ...(roles.includes('teamLead') ? ['supervision' as const] : []),
  ...(isProvider(roles) ? ['delivery' as const] : []),
];

/** Whoever has no purpose here has no case to open either, and is told the same as of a case that does not exist. */
function fits(purpose: Purpose, person: Person): boolean {
  const own = purposesOf(person);
  return own.length === 0 || own.includes(purpose);
}

export const purposeOf = (person: Person): Purpose => purposesOf(person)[0] ?? 'casework';

const fine = (body: unknown): Reply => ({ ok: true, body });
const otherPurpose: Reply = { ok: false, code: 'purposeMissing' };

export function registerCases(door: Door, ports: Ports, service: Service): void {
  endpoint('overview', routes.overview, door, async ({ person, query }) => {
    const scopes = scopesOf(person.roles);
    const scope = (query.scope as OverviewScope | undefined) ?? scopes[0];
    return scope && scopes.includes(scope) ? fine(await readOverview(ports, actorOf(person), scope, 'tab')) : { ok: false, code: 'notAllowed' };
  });

  endpoint('case', routes.case, door, async ({ person, params, purpose, reason }) =>
    (fits(purpose, person) ? readCase(ports, actorOf(person), params.caseNo!, { purpose, reason }) : otherPurpose));

  endpoint('timeline', routes.timeline, door, async ({ person, params, purpose, reason }) =>
    (fits(purpose, person) ? readTimeline(ports, actorOf(person), params.caseNo!, { purpose, reason }) : otherPurpose));

  endpoint('citizen', routes.citizen, door, async ({ person, params, purpose, query }) =>
    (fits(purpose, person) && purpose === 'casework' ? readCitizenView(ports, actorOf(person), params.caseNo!, { purpose }, query.party) : otherPurpose));

  const submit = async (verb: CommandName, caseNo: string, input: unknown, { person, commandId, expectedVersion }: Pick<Call, 'person' | 'commandId' | 'expectedVersion'>): Promise<Reply> => {
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
