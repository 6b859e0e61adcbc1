/** Links into this app, and the routes that they lead to. */
import { caseNo as caseNoShape, id } from '#contract/primitives';

/** Address that opens a case in the personal tab of Teams; with a follow-up id its form as well. */
export function caseLink(appId: string, caseNo: string, followUpId?: string): string {
  const context = { subEntityId: subPageId(caseNo, followUpId) };
  return `https://teams.microsoft.com/l/entity/${appId}/personal?context=${encodeURIComponent(JSON.stringify(context))}`;
}

export const subPageId = (caseNo: string, followUpId?: string): string =>
  `case/${caseNo}${followUpId ? `/follow-up/${followUpId}` : ''}`;

/** The hash route of a sub-page id, or undefined when it names nothing of ours. */
export function routeOf(subPage: string | undefined): string | undefined {
  const [, caseNo, followUpId] = /^case\/([^/]+)(?:\/follow-up\/([^/]+))?$/.exec(subPage ?? '') ?? [];
  if (!caseNoShape.safeParse(caseNo).success) return undefined;
  return followUpId && id.safeParse(followUpId).success ? `/cases/${caseNo}/follow-ups/${followUpId}` : `/cases/${caseNo}`;
}
