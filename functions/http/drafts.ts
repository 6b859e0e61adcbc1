/** Routes of unfinished forms. */
import { draftSaved } from '#contract/drafts';
import { routes } from '#contract/routes';
import { dropDraft, findDraft, saveDraft } from '#work/drafts';
import { actorOf } from '#work/people';
import type { Ports } from '#work/ports';
import { endpoint, parse, type Call, type Door } from './endpoint';

export function registerDrafts(door: Door, ports: Ports): void {
  const of = ({ params }: Call) => ({ caseNo: params.caseNo!, form: params.form! });
  endpoint('draft', routes.draft, door, (call) => findDraft(ports, actorOf(call.person), of(call)));
  endpoint('saveDraft', routes.saveDraft, door, async (call) => saveDraft(ports, actorOf(call.person), of(call), parse(draftSaved, await call.body()).values));
  endpoint('dropDraft', routes.dropDraft, door, (call) => dropDraft(ports, actorOf(call.person), of(call)));
}
