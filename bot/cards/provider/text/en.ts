/** English words of the cards about orders, delivery and follow-ups. */
import type { ProviderText } from './da';

export const en: ProviderText = {
  moreTimeReason: { notMet: 'We have not met the citizen yet', citizenAbsent: 'The citizen is away', staffing: 'Staff or illness', newContact: 'A new contact', other: 'Another reason' },
  notOursReason: { moved: 'The citizen has moved', stopped: 'The citizen has stopped', otherProvider: 'Another provider has taken over', neverStarted: 'Never began', mistaken: 'It is a mistake', other: 'Another reason' },
  postponeReason: { citizen: 'The citizen wants it later', staffing: 'Staff or illness', place: 'The place is not ready', otherHelp: 'Waits for other help', other: 'Another reason' },
  cannotReason: { notKnown: 'We do not know', noBasis: 'We may not share it', notOurs: 'Not our citizen', other: 'Another reason' },
  topic: { course: 'The course', attendance: 'Attendance', cooperation: 'Cooperation', documents: 'Documents', other: 'Something else' },
  moveReason: { citizen: 'Agreed with the citizen', provider: 'Agreed with the provider', absence: 'Illness or absence', sooner: 'It must be looked at sooner', other: 'Another reason' },
  asks: { moreHours: 'More hours', fewerHours: 'Fewer hours', otherService: 'Another service', goal: 'A change of goals', end: 'To end', moreTime: 'More time for the status', notOurs: 'No longer their citizen' },
  outcome: { accepted: 'Accepted: a new assessment is open', granted: 'Granted', declined: 'Declined', meeting: 'Meet first' },
  why: { drop: '▼ Clear drop', behindTwice: '▼ Behind twice in a row' },
  incident: { incident: 'Incident', worry: 'Worry about a place' },
  fact: {
    about: 'Is about', asked: 'Asked on', extended: 'More time given', agreedStart: 'Agreed start', started: 'Began', missing: 'Missing', deadline: 'Deadline', meetingOn: 'Day of the meeting', comes: 'Comes',
    days: 'Days over', status: 'Status from the provider', from: 'From', to: 'To', handoverOn: 'Handed over', items: 'Items on the list', given: 'Given', taken: 'Taken', ends: 'Ends', daysLeft: 'Days left',
    nextFollowUp: 'Next follow-up', wish: 'Wish', until: 'Until', reason: 'Reason', answer: 'Answer', raisedOn: 'Reported on', raisedBy: 'Reported by', supervision: 'Supervisory authority told', newStart: 'New start date',
  },
  input: {
    reason: 'Why?', until: 'New day', startedOn: 'When did the help begin?', startsOn: 'New start date', dueOn: 'New day',
    reasonMissing: 'Choose a reason.', dayMissing: 'Choose a day.',
  },
  yes: 'Yes', no: 'No, not yet', received: 'Received', notReceived: 'Missing',
  goals: (missing, all) => `${missing} of ${all} goals`,
  person: (name, on) => `${name}, on ${on}`,
  nobody: 'Nobody yet',
  C05: {
    title: 'The municipality asks for information', intro: 'The question stands in the case and not here in the chat.', answered: '✓ You have answered', closed: 'No answer is waited for any more', cannot: '⚠ You have said that you cannot answer. An answer may still be sent.',
    answer: 'Answer in a form', cannotForm: 'Cannot answer', cannotSend: 'Send', timeForm: 'Ask for more time', timeSend: 'Get more time',
    summary: (orderNo, by) => `The municipality asks for information, order ${orderNo}. Answer by ${by}.`, closedSummary: (orderNo) => `The question about order ${orderNo} is closed.`,
  },
  C13: {
    title: 'The start date has passed', ask: 'Has the help begun? Register the start, or give a new day.', tell: 'The provider has not yet registered that the help has begun.',
    started: '✓ The start is registered', postponed: '✓ There is a new start date', closed: 'The order is no longer running',
    register: 'Register the start', later: 'New day', laterSend: 'Send the new day',
    summary: (orderNo, on) => `Order ${orderNo} was to begin on ${on}.`, doneSummary: (orderNo) => `The start of order ${orderNo} is settled.`,
  },
  C14: {
    title: 'Goals lack a starting point', intro: 'Without a starting point development cannot be measured, and the provider cannot be asked.', closed: '✓ Every goal has a starting point', act: 'State the starting point',
    summary: (orderNo, n) => `Order ${orderNo}: ${n} goals lack a starting point.`, closedSummary: (orderNo) => `Order ${orderNo}: every goal has a starting point.`,
  },
  C17: {
    title: 'Follow-up meeting', closed: 'The meeting was held or cancelled', confirm: 'I am coming', move: 'Move the meeting', moveSend: 'Move', summary: (orderNo, on) => `Follow-up meeting about order ${orderNo} on ${on}.`,
    confirmed: '✓ You have said that you come.',
  },
  C18: {
    title: (no) => `Follow-up no. ${no} is overdue`, intro: 'The duty to follow up is the municipality’s. Hold the follow-up, or set a new day with a reason.', closed: '✓ The follow-up is closed', moved: '✓ The follow-up has a new day',
    now: 'Register the result', move: 'Set a new day', moveSend: 'Move the follow-up', summary: (orderNo, days) => `The follow-up of order ${orderNo} is ${days} days over.`,
    closedSummary: (orderNo) => `The follow-up of order ${orderNo} is settled.`,
  },
  C20: {
    title: 'Goals are behind', intro: 'Look at the goals together with the provider. The follow-up can be brought forward.', closed: 'The warning no longer holds', ask: 'Ask the provider', move: 'Move the follow-up', moveSend: 'Move it',
    summary: (orderNo, n) => `Order ${orderNo}: ${n} goals are behind.`, closedSummary: (orderNo) => `Order ${orderNo}: the warning no longer holds.`,
  },
  C21: {
    title: (wish) => `The provider wishes: ${wish}`, notOurs: '⚠ The provider says that the citizen is no longer theirs', notOursIntro: 'No more reminders go out. Find out what holds before anything is changed.', closed: '✓ The provider has an answer', over: 'The wish no longer holds',
    changeIntro: 'The reasons stand in the case. A yes opens a new assessment; a change of the help needs a decision.',
    accept: 'Accept: new assessment', grant: 'Give more time', decline: 'Decline', declineReason: 'Decline with reasons', meet: 'Meet first',
    summary: (orderNo, wish) => `Order ${orderNo}: ${wish.toLowerCase()}.`, closedSummary: (orderNo) => `Order ${orderNo}: the wish is closed.`,
  },
  C22: {
    title: { incident: '⚠ Incident', worry: '⚠ Worry about a place' }, intro: 'What has happened stands in the case.', closed: '✓ It has been seen to', open: 'Open now', settle: 'Settle', supervision: 'Tell the supervisory authority', assign: 'Change caseworker',
    summary: (caseNo, what) => `${what} in case ${caseNo}.`, closedSummary: (caseNo) => `It has been seen to in case ${caseNo}.`,
  },
  C28: {
    title: 'Another provider takes over', waiting: 'The new provider has not confirmed its order yet.', done: '✓ The hand-over is done', closed: 'The hand-over has fallen away', intro: 'The list of what is handed over stands in the case.',
    give: 'We have handed over', take: 'We have taken over', summary: (orderNo, on) => `Order ${orderNo} is handed over on ${on}.`, doneSummary: (orderNo) => `The hand-over of order ${orderNo} is closed.`,
  },
  C33: {
    title: 'The intervention ends soon', intro: 'Agree on what comes after. Going on needs a new decision.', tell: 'The municipality follows up before the intervention ends.', closed: 'The intervention has ended or was changed', plan: 'Plan a follow-up', prolong: 'Go on: new decision',
    summary: (orderNo, on) => `Order ${orderNo} ends on ${on}.`, closedSummary: (orderNo) => `Order ${orderNo}: the end is no longer near.`,
  },
};
