/** Deep links into the personal tab; the tab reads `subEntityId` as the page to open. */
import type { CardLinks } from './cards/frame';

/** Entity id of the personal tab in the app package. */
const personalTab = 'personal';

export function createLinks(teamsAppId: string): CardLinks {
  const base = `https://teams.microsoft.com/l/entity/${encodeURIComponent(teamsAppId)}/${personalTab}`;
  const to = (subEntityId: string) => `${base}?context=${encodeURIComponent(JSON.stringify({ subEntityId }))}`;
  return {
    overview: () => base,
    case: (caseNo) => to(`case/${caseNo}`),
    followUp: (caseNo, followUpId) => to(`case/${caseNo}/follow-up/${followUpId}`),
    meeting: (subject) => `https://teams.microsoft.com/l/meeting/new?subject=${encodeURIComponent(subject)}`,
    form: (caseNo, verb, ref) => to(`case/${caseNo}/do/${verb}${ref === undefined ? '' : `/${ref}`}`),
  };
}
