/** English words of the provider's own overview. */
import type { provider as danish } from '../da/provider';

export const provider: typeof danish = {
  unit: (name) => `${name}: the whole unit`,
  now: 'The municipality waits for you', nothing: 'The municipality waits for nothing from you.', orderAnswer: 'Answer the order', status: 'Write status', answerOrder: 'Open and answer', writeStatus: 'Open and write status',
  upcoming: 'Follow-ups in the next 60 days', noUpcoming: 'No follow-ups in the next 60 days.',
  all: 'All orders', details: 'Show subgoals and own statuses', hide: 'Hide', detailsOf: (caseNo) => `Subgoals and own statuses in ${caseNo}`,
  subgoals: 'Subgoals, means and methods', noSubgoals: 'No subgoals yet.', means: 'Means', methods: 'Method', who: 'who', under: 'Goal', note: 'Latest note', state: { open: 'under way', done: 'done', dropped: 'given up' }, due: (on) => `by ${on}`,
  history: 'Own statuses', noHistory: 'No statuses yet.', given: (on, no) => `${on}: status no. ${no}`, openCase: 'Open the case',
  logged: 'When you show subgoals the case is opened, and it is noted who looked and when.',
};
