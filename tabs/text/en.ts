/** Every English word on the tabs. Concepts of the FFB exist in Danish only and are shown as they are. */
import { casePage } from './en/casePage';
import { citizen } from './en/citizen';
import type { Texts } from './da';
import { list } from './en/overview';
import { provider } from './en/provider';
import { team } from './en/team';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);
const months = (n: number) => (n === 1 ? '1 month' : `${n} months`);

export const en: Texts = {
  locale: 'en-GB',
  language: 'en',
  relative: {
    today: 'today', tomorrow: 'tomorrow',
    inDays: (n) => `in ${days(n)}`, inMonths: (n) => `in ${months(n)}`,
    overBy: (n) => `${days(n)} ago`, forDays: (n) => (n === 0 ? 'since today' : `for ${days(n)}`),
  },
  general: {
    retry: 'Try again', cancel: 'Cancel', close: 'Close', save: 'Save', loading: 'Loading …', saving: 'Saving …', optional: '(optional)',
    chooseFirst: 'Choose …', required: 'Must be filled in.',
    dateFrom: (date) => `Choose a date from ${date}.`, dateAfter: (date) => `Choose a date after ${date}.`,
    dateBetween: (from, to) => `Choose a date from ${from} to ${to}.`,
    quote: (text) => `“${text}”`,
    goal: (n, label) => `Goal ${n}: ${label}`, system: 'Sagskompas', unknownPerson: 'Unknown person', unknownConcept: 'Unknown concept',
  },
  outside: {
    title: 'Open Sagskompas in Microsoft Teams',
    body: 'This page belongs in Teams, where you are already signed in. Open Teams and choose Sagskompas on the left.',
  },
  error: {
    title: 'The page could not be loaded', noRoleTitle: 'You have no access to Sagskompas',
    network: 'There was no answer. Check your connection and try again. What you have sent is never carried out twice.',
    signIn: 'Teams could not sign you in. Close the tab and open it again.',
    answerUnreadable: 'The answer could not be read. Reload the page; if it goes on, tell us.',
    crash: 'Something went wrong on the page.', reload: 'Reload the page',
  },
  config: {
    title: 'Show the team’s cases in this channel',
    body: 'The tab shows the team’s cases with deadlines, who is waited for and how the goals are going.',
    privacy: 'Each person sees only what that person may see. Nothing about citizens is put into the channel.',
    save: 'Choose Save to add the tab.',
    tabName: 'Team cases',
  },
  scope: { mine: 'My cases', team: 'Team cases', provider: 'Our orders', negotiation: 'Negotiations' },
  scopes: 'Choose overview',
  list, team, provider,
  overview: {
    search: 'Search the cases', searchHint: { mine: 'Case no., initials, provider or goal', team: 'Case no., initials, provider or goal', provider: 'Case no. or goal', negotiation: 'Case no.' },
    phase: 'Phase', allPhases: 'All phases',
    filterWithCount: (name, n) => `${name} (${n})`,
    ownOrder: 'Order',
    count: (shown, total) => (shown === total ? (total === 1 ? '1 case' : `${total} cases`) : `${shown} of ${total} cases`),
    updated: (time) => `Updated at ${time}`, refresh: 'Refresh',
    emptyTitle: 'There are no cases here right now',
    empty: {
      mine: 'When you become responsible for a case it stands here, the most urgent first.',
      team: 'When the team has cases they stand here, the most urgent first.',
      provider: 'When a municipality orders an intervention from you it stands here.', negotiation: 'When a negotiation is opened it stands here.',
    },
    noHitsTitle: 'No cases match', noHits: 'Try fewer words or another filter.', clear: 'Clear search and filters',
    noScopeTitle: 'There are no cases for you here', noScope: 'Your role gives no access to single cases. If you need it, ask your administrator.',
    lock: '(cannot be opened)', closed: 'Cases with a lock can be opened only by their caseworker and by the team lead.',
    noDeadline: 'No deadline', nobody: 'Nobody', noProvider: 'None yet', noGoals: 'No goals yet', notPlanned: 'Not planned',
    acute: 'Urgent', moreGoals: (n) => `and ${n} more goals`, table: 'Cases',
  },
  phase: {
    request: 'Request', opening: 'Opening', information: 'Information', assessment: 'Assessment', recommendation: 'Recommendation', plan: 'Action plan', negotiation: 'Negotiation', decision: 'Decision', order: 'Order', delivery: 'Delivery', followUp: 'Follow-up', closed: 'Closed',
  },
  deadline: { decision: 'Decision', assessment: 'Assessment after acute help', orderAnswer: 'Answer to the order', clarification: 'Answer to the provider’s question', followUp: 'Follow-up', result: 'Result of the follow-up', startingPoint: 'Starting point of goals', hearing: 'Hearing', information: 'Information from outside', reassess: 'Reassessment of an appeal', appeal: 'Appeal deadline', matter: 'Deadline', round: 'Round of negotiation' },
  deadlineLight: { overdue: 'Overdue', soon: 'Soon', later: 'In good time' },
  waiting: { orderAnswer: 'answer to the order', status: 'status', information: 'information', hearing: 'answer to the hearing', approval: 'approval', appealBody: 'decision of the appeals board' },
  source: { doctor: 'Doctor', hospital: 'Hospital', employer: 'Employer', jobCentre: 'Job centre', school: 'School', provider: 'Provider', relative: 'Relative', otherMunicipality: 'Other municipality', bank: 'Bank', other: 'Others' } as Record<string, string>,
  waitingFor: { information: 'Information', hearing: 'The citizen', approval: 'The team lead', appealBody: 'The appeals board' } as Record<string, string>,
  light: { ahead: 'ahead of plan', onTrack: 'on track', behind: 'behind', unknown: 'not scored' },
  lightStale: 'the score is too old',
  trend: { up: 'Progress', flat: 'Unchanged', down: 'Decline', tooEarly: 'Too early to say' },
  score: { '2': 'Clearly better', '1': 'A little better', '0': 'Unchanged', '-1': 'A little worse', '-2': 'Clearly worse' },
  notScored: 'Not scored',
  notScoredReason: {
    notWorkedOn: 'the goal was not worked on', citizenAbsent: 'the citizen was absent', citizenDeclined: 'the citizen did not wish it', tooEarly: 'it is too early', other: 'another reason',
  },
  tookPart: { yes: 'Yes', partly: 'Partly', no: 'No' },
  goalStatus: { reached: 'Reached', partly: 'Partly reached', inProgress: 'Working on it', paused: 'Paused', notRelevant: 'No longer relevant' },
  recommendation: { continue: 'Continue the intervention', adjust: 'Adjust the intervention', end: 'End the intervention', moreNeeded: 'More is needed' },
  goalType: { develop: 'Develop', maintain: 'Maintain', limitLoss: 'Limit loss' },
  goalTypeHelp: {
    develop: 'The citizen should be able to do more than today. The expected level is lower than today’s.',
    maintain: 'The citizen should go on being able to do the same. The expected level is today’s.',
    limitLoss: 'A loss is expected and should be kept small. The expected level is today’s or higher.',
  },
  level: ['No reduced function', 'Slightly reduced function', 'Moderately reduced function', 'Severely reduced function', 'Completely reduced function'],
  need: ['No support need', 'Slight support need', 'Moderate support need', 'High support need', 'Complete support need'],
  orderState: { sent: 'Waiting for an answer', clarifying: 'Has a question', accepted: 'Running', declined: 'Declined', withdrawn: 'Withdrawn', superseded: 'Replaced', ended: 'Ended' },
  release: {
    wishes: 'The citizen’s wishes', overall: 'Overall assessment', resources: 'The citizen’s resources', perspective: 'The citizen’s perspective', supportNeed: 'Support need',
    targetGroups: 'Target group', conditions: 'Subthemes and levels',
  },
  declineReason: {
    noCapacity: 'No free place', outsideCompetence: "Outside the provider's competence", wrongTargetGroup: "Outside the provider's target group", distance: 'Too far away', other: 'Another reason',
  },
  stage: { planned: 'Planned', asked: 'Waiting for a status', answered: 'Status given', closed: 'Closed', cancelled: 'Cancelled' },
  result: { continue: 'Continue the intervention', endAndRefer: 'End, and refer to a new intervention', end: 'End the intervention' },
  resultHelp: {
    continue: 'The intervention goes on, and you set the date of the next follow-up.',
    endAndRefer: 'Another intervention takes over. A decision is needed afterwards; the result is not the decision itself.',
    end: 'The citizen no longer needs the intervention. A decision is needed afterwards; the result is not the decision itself.',
  },
  citizenViewMissing: {
    didNotWish: 'The citizen did not wish to take part', notReached: 'The citizen could not be reached', representativeSpoke: 'A representative spoke for the citizen', other: 'Another reason',
  },
  role: { caseworker: 'caseworker', teamLead: 'team lead', provider: 'provider', providerLead: 'provider’s lead', negotiator: 'negotiator', admin: 'administrator', system: 'automatic' },
  case: {
    breadcrumb: 'You are here', back: 'Back to the overview', share: 'Share link to the case', waitingFor: 'Waiting for', deadline: 'Next deadline', noDeadline: 'No open deadline', nobody: 'Nobody',
    caseworker: 'Caseworker', phase: 'Phase', acute: 'Urgent', decisionNeeded: 'A follow-up has ended an intervention. A decision must be made.',
    declinedOnly: 'You have declined the order. Only what stands here is shown.',
    reason: 'The request', received: (date) => `Received ${date}`,
    wishes: 'The citizen’s wishes', noWishes: 'The citizen’s own words have not been written down yet.', wishOn: (date) => `The citizen’s own words, ${date}`,
    goals: 'Purpose and goals', purpose: 'Purpose', noPurpose: 'The purpose has not been written yet.', noGoals: 'There are no goals yet.',
    assessment: 'Assessment', supportNeed: 'Support need', targetGroups: 'Target group', primaryGroup: 'primary', conditions: 'Subthemes', notAssessed: 'Not assessed',
    decisions: 'Decisions', granted: 'Granted', decided: (date) => `Made ${date}`, inForce: 'In force', period: (from, to) => (to ? `${from} – ${to}` : `from ${from}`),
    orders: 'Orders', noOrders: 'Nothing has been ordered yet.',
    followUps: 'Follow-ups', noFollowUps: 'The first follow-up comes when a provider has confirmed an order.',
    timeline: 'Timeline', showTimeline: 'Show what has happened in the case', noTimeline: 'Nothing has happened yet.',
  },
  goalCard: {
    from: 'At the start', now: 'Now', to: 'Expected', expectedOn: (date) => `by ${date}`, measure: 'How it shows', theme: 'Subtheme', others: 'Also',
    edit: (goal) => `Edit ${goal}`, met: 'The goal is reached', trend: 'Direction', scored: (n, of) => `${n} of ${of} scores`,
    chart: (goal, words) => `${goal}: development over time. ${words}`, chartPlan: 'Planned', chartActual: 'Development', better: 'better', worse: 'worse', today: 'today',
    asTable: 'Show as a table', date: 'Date', score: 'Score', sum: 'Total', tookPart: 'Citizen took part', since: (date) => `since ${date}`, start: 'Start',
    noScores: 'The goal has not been scored yet.', hollow: 'Hollow dot: the citizen did not take part', gap: 'Dashed: a score is missing', total: (sum) => `total ${sum}`,
  },
  orderCard: {
    services: 'Services', goals: 'Goals', wishedStart: 'Wished start', startsOn: 'Start', answerBy: 'Answer by', placedOn: 'Ordered', hours: (n) => `${n} hours a week`, extent: 'Extent',
    rhythm: (n) => (n === 1 ? 'every month' : `every ${n} months`), followUps: 'Follow-up', first: (date) => `first on ${date}`, contact: 'Contact person', description: 'The task', declined: 'Reason for declining',
  },
  followUpCard: {
    title: (n) => `Follow-up ${n}`, due: 'Date', period: 'Period', status: 'Status from the provider', noStatus: 'The provider has not answered yet.', notAskedYet: 'The provider is asked when the date comes near.',
    answeredBy: (who, date) => `${who}, ${date}`, recommendation: 'The provider’s recommendation', meeting: 'The provider wants a meeting.', ownMeeting: 'You want a meeting.', meetingWanted: 'Meeting wanted', comment: 'Comment', development: 'Development', tookPart: 'Citizen took part',
    result: 'Result', heldOn: 'Held', citizenView: 'The citizen’s own view', citizenViewMissing: 'The citizen was not heard', conclusion: 'Conclusion', waived: 'Held without a status because', need: 'Support need now', goalStatus: 'Status',
    earlier: (n) => (n === 1 ? 'Show 1 earlier follow-up' : `Show ${n} earlier follow-ups`), yours: 'Your status',
  },
  action: {
    recordWish: 'Record wish', setPurpose: 'Write purpose', changePurpose: 'Edit purpose', setGoal: 'Add goal', placeOrder: 'New order', acknowledgeOrder: 'Confirm order', declineOrder: 'Decline order',
    answerFollowUp: 'Give status', registerFollowUpResult: 'Register result',
  },
  done: {
    recordWish: 'The wish is saved.', setPurpose: 'The purpose is saved.', setGoal: 'The goal is saved.', placeOrder: 'The order has been sent to the provider.', acknowledgeOrder: 'You have confirmed the order.',
    declineOrder: 'You have declined the order.', answerFollowUp: 'The status has been sent to the caseworker.', registerFollowUpResult: 'The result is registered.',
  },
  doneOther: 'Saved in the case.',
  next: {
    title: 'Next steps', more: 'More actions', doIt: 'Do it', nothing: 'Nothing is urgent right now.', must: 'Must be in place:',
    rest: (n) => `Show ${n} more`,
  },
  form: {
    gateReason: 'Reason', conflict: 'The case has changed meanwhile and was loaded again. What you wrote still stands here. See the changes and send again.',
    wishText: 'The citizen’s own words', wishHint: 'As far as possible, write what the citizen says.',
    purposeText: 'Purpose of the intervention', purposeHint: 'What should the help lead to overall?',
    goalText: 'Goal', goalTextHint: 'What should the citizen be able to do? Preferably in the citizen’s own words.', goalLabel: 'Neutral name', goalLabelHint: 'Stands on cards in the Teams chat. Nothing about health or theme. At most 40 characters.',
    goalType: 'Goal type', primary: 'Subtheme', fromAssessment: 'From the assessment', allThemes: 'All subthemes', secondary: 'Other subthemes affected', baseline: 'Level at the start', baselineChange: 'Level at the goal’s start', expected: 'Expected level', expectedOn: 'Reached by',
    levelMismatch: 'The expected level does not fit the goal type. You can save regardless.', measure: 'How you can see that the goal is reached', editGoal: 'Edit goal',
    provider: 'Provider', internal: 'internal', external: 'private', services: 'Services', servicesHint: 'Only services granted in a decision in force can be ordered.', noServices: 'No decision in force grants services. Make the decision first.',
    goals: 'Goals to work on', wishedStart: 'Wished start', firstFollowUp: 'First follow-up', rhythm: 'Then a follow-up', hours: 'Hours a week', hoursWrong: 'Write a number from 0 to 168.', description: 'Description of the task', releases: 'What the provider is told beyond purpose and goals', releasesHint: 'Choose only what is needed to help the citizen.', releaseReason: 'Why is it needed?', sendOrder: 'Send order', oneService: 'Choose at least one service.',
    until: 'Until', startsOn: 'When do you start?', acknowledge: 'Confirm order', declineReason: 'Why do you decline?', declineText: 'Details', decline: 'Send the refusal',
    result: 'Result', heldOn: 'The follow-up was held', citizenView: 'The citizen’s own view', citizenViewHint: 'What does the citizen say about the help and the goals?', citizenViewMissing: 'If the citizen was not heard: why?', conclusion: 'Conclusion and agreements',
    levels: 'Level now for each goal', supportNeed: 'Support need now', supportNeedHint: 'Must be assessed when the intervention ends.', lastNeed: (need, date) => `Last assessed: ${need}, ${date}.`, nextFollowUp: 'Next follow-up', nextHint: 'Suggested from the agreed rhythm.',
    waived: 'Why is the follow-up held without a status?', waivedHint: 'The provider has not answered. You can go on with a reason, because the duty to follow up is the municipality’s.', register: 'Register result', unchanged: 'No new assessment',
    goalStatus: 'Status', development: 'Development since last time', tookPart: 'Did the citizen take part?', comment: 'Comment', recommendation: 'Your recommendation', meeting: 'We would like a meeting about the follow-up', sendStatus: 'Send status', statusIntro: 'Score each goal against last time. Comments are kept in the case and are not shown in the chat.',
    newConflict: 'It has changed meanwhile and was loaded again. See how things stand now.',
  },
  comment: {
    title: 'Comment on a goal', goal: 'Goal', text: 'Comment', hint: 'Kept in the case and not shown in the chat.', save: 'Save comment', saved: 'The comment is saved. You can close the window.', openCase: 'Open the case',
    closed: 'Comments cannot be written for this follow-up now.',
  },
  gateUnknown: (id) => `The requirement ${id} is not met.`,
  event: {
    caseOpened: 'The case was opened', wishRecorded: 'The citizen’s wish was written down', purposeSet: 'The purpose was written', assessmentRecorded: 'The assessment was recorded', goalSet: 'A goal was set or changed',
    decisionRecorded: 'A decision was recorded', orderPlaced: 'An order was sent', orderAcknowledged: 'The order was accepted', orderDeclined: 'The order was declined', followUpPlanned: 'A follow-up was planned',
    statusRequested: 'The provider was asked for a status', followUpCommented: 'The provider wrote a comment', statusAnswered: 'The provider gave a status', resultRequested: 'The caseworker was asked for the result',
    followUpResultRegistered: 'The result of the follow-up was registered', gateOverridden: 'A requirement was overridden with a reason',
  },
  eventUnknown: 'A change in the case',
  surface: { tab: 'the tab', card: 'a card in the chat', timer: 'a due date', import: 'transfer from another system' },
  timelineBy: (who, role) => `${who} (${role})`,
  casePage, citizen,
  timelineVia: (surface) => `via ${surface}`,
};
