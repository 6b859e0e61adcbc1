/** English words of the administration page. */
import type { AdminTexts } from '../da/admin';

export const en: AdminTexts = {
  title: 'Operations', intro: 'Whether Sagskompas keeps up: messages that have not arrived, and whether the overviews show the latest.',
  refresh: 'Load again', unavailable: 'This cannot be seen in this release.',
  health: { title: 'Health', ready: 'Sagskompas is ready, and SharePoint answers.', failed: 'Sagskompas or SharePoint does not answer right now.' },
  drift: {
    title: 'Overviews', none: (cases, at) => `The overviews show all ${cases} cases as they were at ${at}.`, unfinished: (n) => (n === 1 ? 'One change is not quite finished yet. That happens by itself within a minute.' : `${n} changes are not quite finished yet. That happens by itself within a minute.`),
    behind: 'Cases whose line in the overview is older than the journal', caseNo: 'Case', journal: 'In the journal', row: 'In the overview', missing: 'missing', hint: 'If a case stands here for more than a few minutes, rebuild the overview (npm run rebuild).',
  },
  deliveries: {
    title: 'Messages that have not arrived', none: 'All messages have arrived.', kind: 'Message', to: 'To', state: 'State', why: 'Why', does: 'Do something', retry: 'Send again', drop: 'Let it go', retryOf: (kind, who) => `Send again: ${kind} to ${who}`, dropOf: (kind, who) => `Let go: ${kind} to ${who}`,
    attempts: (n) => (n === 1 ? '1 attempt' : `${n} attempts`), until: (when) => `until ${when}`, done: 'It is done.', card: (kind) => `Card ${kind}`, channel: 'The team’s channel',
    kinds: { digest: 'Digest', overdue: 'Overdue' }, states: { waiting: 'Waiting', held: 'Held back', parked: 'Given up' },
  },
};
