/** English words of the list of cases. */
import type { list as danish } from '../da/overview';

const cases = (n: number) => (n === 1 ? '1 case' : `${n} cases`);

export const list: typeof danish = {
  views: 'Views',
  view: { all: 'All', today: 'Today', overdue: 'Overdue', waiting: 'Waiting for others', ready: 'Ready for decision', followUps: 'Follow-ups 60 days' },
  viewEmpty: {
    all: 'No cases match', today: 'Nothing more today', overdue: 'Nothing is overdue', waiting: 'No cases wait for others',
    ready: 'No cases are ready for decision', followUps: 'No follow-ups in the next 60 days',
  },
  viewEmptyText: 'When something comes, it stands here by itself.', showAll: 'Show all',
  waitingForUs: 'Waiting for us',
  saveView: 'Save view', saveViewHint: 'Filters, grouping and order are kept on this device. Search words, target group and paragraph are not.', ownView: 'Own view', removeView: (name) => `Remove the view ${name}`,
  more: 'More filters', moreActive: (n) => `More filters (${n})`, clear: 'Clear filters', any: 'All',
  whose: 'Whose cases', whoseChoice: { own: 'My own', cover: 'Those I cover' },
  within: 'Deadline', withinChoice: { overdue: 'Overdue', '7': 'Within 7 days', '30': 'Within 30 days' },
  light: 'Lights of goals', lack: 'Missing', lackChoice: { startingPoint: 'Starting point of goals', supportNeed: 'Support need', nextFollowUp: 'Date of the next follow-up' },
  provider: 'Provider', providerType: 'Type of provider', providerKind: 'Internal or external', kind: { internal: 'Internal', external: 'External' },
  paragraph: 'Paragraph', targetGroup: 'Target group', sign: 'Sign', period: 'New and closed', periodChoice: { new30: 'New in the last 30 days', closed30: 'Closed in the last 30 days', open: 'Open only' },
  group: 'Group by', groupChoice: { none: 'None', phase: 'Phase', provider: 'Provider', owner: 'Caseworker' },
  groupHead: (name, n) => `${name} · ${cases(n)}`,
  sort: 'Sort by', sortedUp: (column) => `${column}, ascending`, sortedDown: (column) => `${column}, descending`,
  column: { case: 'Case', phase: 'Phase', deadline: 'Next deadline', followUp: 'Next follow-up', waiting: 'Waiting for', provider: 'Orders', need: 'Support need', goals: 'Goals' },
  urgency: 'Most urgent first',
  inPhase: (n) => (n === 1 ? 'for 1 day' : `for ${n} days`), lastActive: (on) => `last active ${on}`,
  cover: (name) => `Cover: ${name}`, heldUntil: (on) => `On hold until ${on}`, back: 'Back again today',
  waits: (n) => `${n} awaited`,
  running: (n) => `${n} running`, unanswered: (n) => `${n} unanswered`,
  flag: { acute: 'Urgent', appeal: 'Appeal', hearing: 'Hearing', consent: 'Consent', noticePeriod: 'Notice is running', noPlanOffered: 'No plan offered', guardian: 'Guardian', protectedAddress: 'Protected address' },
  select: (caseNo) => `Select ${caseNo}`, selectAll: 'Select all shown', selected: (n) => `${cases(n)} selected`, clearSelection: 'Clear selection',
  actions: 'Do with the selected', reassign: 'Reassign', remind: 'Remind of information', hold: 'Put on hold', release: 'Take up again', exportCsv: 'Export',
  exportHint: 'A file with case numbers, deadlines and counts. It holds no initials, goals or target groups.', fileName: 'cases',
  csv: {
    case: 'Case no.', owner: 'Caseworker', phase: 'Phase', days: 'Days in phase', deadline: 'Next deadline', deadlineOn: 'Date of deadline', followUp: 'Next follow-up', waits: 'Number awaited', oldest: 'Awaited since',
    running: 'Orders running', unanswered: 'Orders unanswered', providers: 'Providers', goals: 'Number of goals', behind: 'Goals behind', heldUntil: 'On hold until', lastActive: 'Last active',
  },
  keys: 'Arrow up and down move between cases, Enter opens, Space selects, Ctrl+A selects all.',
  bulk: {
    intro: (n) => `Concerns ${cases(n)}. Each case is tried by itself; one that cannot does not stop the others.`,
    owner: 'New caseworker', reason: 'Reason', reasonHint: 'Stands in the case. Do not write the citizen’s name.', until: 'Until', untilHint: 'The case comes back by itself on that day. Deadlines run on and are still shown.',
    remindIntro: 'Sends a reminder for each piece of information that the case awaits from outside.', releaseIntro: 'The cases are taken up again now.',
    run: { reassign: 'Reassign', remind: 'Remind', hold: 'Put on hold', release: 'Take up again' },
    running: (done, of) => `${done} of ${of} …`,
    title: 'Result', done: 'Done', nothing: 'Nothing to remind of', notHeld: 'Was not on hold', refused: (n) => (n === 1 ? '1 could not' : `${n} could not`), allDone: (n) => `Done in ${cases(n)}`,
    again: 'Try the failed ones again', keepRefused: 'Keep the refused ones selected',
  },
  stale: (time) => `The overview could not be refreshed. You see it as of ${time}.`,
};
