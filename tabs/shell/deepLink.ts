/** Links into this app, and the routes that they lead to. */
import { caseNo as caseNoShape, id } from '#contract/primitives';

/** Address that opens a case in the personal tab of Teams; with a follow-up id its form as well. */
export function caseLink(appId: string, caseNo: string, followUpId?: string): string {
  const context = { subEntityId: subPageId(caseNo, followUpId) };
  return `https://teams.microsoft.com/l/entity/${appId}/personal?context=${encodeURIComponent(JSON.stringify(context))}`;
}

export const subPageId = (caseNo: string, followUpId?: string): string =>
  `case/${caseNo}${followUpId ? `/follow-up/${followUpId}` : ''}`;

/** The hash route of a sub-page id, or undefined when it names nothing of ours: a case, one of its follow-ups, a verb to carry out in it, or its page for the citizen. */
export function routeOf(subPage: string | undefined): string | undefined {
  const [, caseNo, rest = ''] = /^case\/([^/]+)(\/.+)?$/.exec(subPage ?? '') ?? [];
  if (!caseNoShape.safeParse(caseNo).success) return undefined;
  const base = `/cases/${caseNo}`;
  const [, followUpId] = /^\/follow-up\/([^/]+)$/.exec(rest) ?? [];
  if (followUpId && id.safeParse(followUpId).success) return `${base}/follow-ups/${followUpId}`;
  if (rest === '/citizen') return `${base}/citizen`;
  const [, verb, ref] = /^\/do\/([A-Za-z]{1,40})(?:\/([^/]+))?$/.exec(rest) ?? [];
  if (!verb) return base;
  return ref && id.safeParse(ref).success ? `${base}/do/${verb}/${ref}` : `${base}/do/${verb}`;
}
