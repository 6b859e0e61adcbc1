/** Links into this app, and the routes that they lead to. */
import { isCaseNo, isId } from '../answers/ids';

/** Address that opens a case in the personal tab of Teams; with a follow-up id its form as well. */
export function caseLink(appId: string, caseNo: string, followUpId?: string): string {
  const context = { subEntityId: subPageId(caseNo, followUpId) };
  return `https://teams.microsoft.com/l/entity/${appId}/personal?context=${encodeURIComponent(JSON.stringify(context))}`;
}

export const subPageId = (caseNo: string, followUpId?: string): string =>
  `case/${caseNo}${followUpId ? `/follow-up/${followUpId}` : ''}`;

/** The hash route of a sub-page id, or undefined when it names nothing of ours: a case, one of its follow-ups, a verb to carry out in it, its page for the citizen; settings and operations. */
export function routeOf(subPage: string | undefined): string | undefined {
  const [, own] = /^(settings(?:\/[A-Za-z]{1,20})?|administration)$/.exec(subPage ?? '') ?? [];
  if (own) return `/${own}`;
  const [, caseNo, rest = ''] = /^case\/([^/]+)(\/.+)?$/.exec(subPage ?? '') ?? [];
  if (!isCaseNo(caseNo)) return undefined;
  const base = `/cases/${caseNo}`;
  const [, followUpId] = /^\/follow-up\/([^/]+)(?:\/[A-Za-z]{1,20})?$/.exec(rest) ?? [];
  if (isId(followUpId)) return `${base}/follow-ups/${followUpId}`;
  if (rest === '/citizen') return `${base}/citizen`;
  const [, verb, ref] = /^\/do\/([A-Za-z]{1,40})(?:\/([^/]+))?$/.exec(rest) ?? [];
  if (!verb) return rest === '' || rest.startsWith('/follow-up/') ? base : undefined;
  return isId(ref) ? `${base}/do/${verb}/${ref}` : `${base}/do/${verb}`;
}
