/** English words of the case page beyond what every page shares. */
import type { casePage as danish } from '../da/casePage';

const n = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const casePage: typeof danish = {
  head: { hold: 'Set aside', holdUntil: (day) => `until ${day}`, cover: (who, from, to) => `${who} covers ${from} – ${to}` },
  sections: 'Parts of the case', goTo: 'Go to a part of the case',
  stages: {
    title: 'How far is the case?', request: (no) => `Request ${no}`, since: (date) => `since ${date}`, of: (at, all) => `Step ${at} of ${all}`,
    done: 'done', now: 'we are here', ahead: 'to come', before: (step) => `To go on: ${step}`, nothing: 'Nothing is missing to go on.', go: (to) => `Go on to ${to.toLowerCase()}`,
    must: 'Must be in place', should: 'Should be in place', know: 'Good to know', items: (count) => n(count, 'place', 'places'),
    asks: (count) => `What the next step looks at (${count})`, closed: 'The thread is closed', answerBy: (date) => `Answer by ${date}`,
  },
  alerts: { title: 'What the law asks for today', escalated: 'The team lead has been told' },
  undo: { title: (what) => `Your latest step: ${what}.`, button: 'Undo', done: 'It was undone.' },
  browserLink: { ask: 'The provider does not have Teams?', how: 'Send this link. The provider signs in in a browser, gets the same form and sees no more than in Teams.', copy: 'Copy', copied: 'Copied' },
  reason: {
    title: 'Show more with a reason', why: 'Your role does not show everything in the case. With a stated reason more is shown. The reason is kept in the log of who read the case.', label: 'Why do you need to see more?', show: 'Show more', shown: 'The case is shown with the reason that you stated.',
  },
  assessment: {
    title: 'Assessment', none: 'The assessment has not begun.', summary: (themes, subthemes) => `${n(themes, 'theme', 'themes')}, ${n(subthemes, 'subtheme', 'subthemes')}`,
    citizen: 'The citizen tells', others: 'Others tell', provider: 'provider', caseworker: 'The caseworker’s assessment', untold: 'Not written yet', unopened: (count) => `Themes not opened (${count})`,
    unconfirmed: 'New from the provider, not assessed', inactive: 'No longer relevant', resource: 'Resource', seen: (date) => `Last looked at ${date}`,
    scale: 'Scale: 0 is no reduction, 4 is complete. A lower number is better.', needs: 'The support need says how much and how often outside support is needed. It does not say which service.',
    overall: 'Overall professional assessment', resources: 'The citizen’s resources for the intervention', perspective: 'The citizen’s view of the intervention', legal: 'Legal group', inGroup: 'yes', notInGroup: 'no', otherHelp: 'Other help that was considered',
    earlier: (count) => n(count, 'earlier assessment', 'earlier assessments'), facts: 'Facts that speak against the citizen', known: 'Known to the citizen', unknown: 'Needs a hearing', essential: 'essential', source: 'Source',
    proposal: 'Proposed intervention', diagnoses: 'Diagnoses', by: (who, date) => `${who}, ${date}`,
  },
  plan: {
    title: 'Recommendation and action plan', none: 'There is no recommendation or action plan yet.', recommendation: 'Recommendation', waiting: 'Waiting for approval', offer: 'Offer of an action plan', plan: (version) => `Action plan, version ${version}`,
    words: 'The citizen’s goals and wishes', purpose: 'Purpose', duration: 'Expected duration', coordination: 'Coordination', disagreement: 'What the citizen disagrees with', released: 'Parts the provider gets', rejected: 'Alternatives not chosen', dissent: 'The citizen’s dissent', comment: 'Comment', followUp: 'Follow-up', approvedBy: 'Dealt with by',
    outcome: { approved: 'Approved', approvedWithChange: 'Approved with a change', returned: 'Sent back', rejected: 'Rejected', withdrawn: 'Withdrawn' },
    other: { housing: 'Housing', employment: 'Employment', personalHelp: 'Personal help', treatment: 'Treatment', aids: 'Aids', other: 'Other' },
    answer: { pending: 'Waiting for an answer', accepted: 'The citizen accepted', declined: 'The citizen declined', notSuitable: 'Not suitable' }, kroner: (amount) => `DKK ${amount}`,
  },
  compass: {
    title: 'Development compass', about: 'Each goal has a direction of its own. The middle is −4, the outer ring +4. The ring for 0 is the starting point.', bars: 'Total development of each goal, from −4 to +4. 0 is the starting point.', now: 'Now', start: 'Starting point', planned: 'Planned now',
    missing: 'no starting point', table: 'The compass as a table', goal: 'Goal', total: 'Total', plan: 'Planned', light: 'How is it going?', beyond: 'beyond the scale', index: (value, of, all) => `Mean of the latest scores: ${value} (${of} of ${all} goals)`, tooLittle: (of, all) => `Too few scores for a mean (${of} of ${all} goals)`,
    label: (words) => `Development compass. ${words}`, better: 'Better', same: 'Unchanged', worse: 'Worse',
  },
  line: { version: (no) => `New goal, version ${no}`, provider: (name) => `Change to ${name}`, scorer: (name) => `${name} scores from here`, caseworker: 'The caseworker', missing: 'A score is missing' },
  smart: {
    activityInsteadOfGoal: 'The goal looks like an activity. Write how things are when it is reached.', noMeasure: 'It does not say how it can be seen.', noDate: 'A date is missing.', notAccepted: 'The citizen’s yes or disagreement is not written.',
    againstGoalType: 'The expected level does not fit the goal type.', manyGoals: 'There are many goals at once.',
  },
  subgoals: { title: 'Subgoals', open: 'Going on', done: 'Done', dropped: 'Given up', by: (date) => `by ${date}` },
  goal: { proposed: 'Proposed', completed: 'Completed', reached: 'Reached', partly: 'Partly reached', dropped: 'Given up', replaced: 'Replaced', disagrees: 'The citizen disagrees', outcome: 'Outcome', satisfaction: 'The citizen at the start', talks: 'Looked at with the citizen' },
  decisions: {
    title: 'Decisions, hearing and appeal', none: 'No decision has been made yet.', type: { grant: 'Grant', partial: 'Partial grant', rejection: 'Rejection', change: 'Change', reduction: 'Reduction', stop: 'Stop', continuation: 'Continuation' },
    sent: 'Sent', notSent: 'Not sent to the citizen yet', channel: { digitalPost: 'Digital Post', letter: 'letter', oral: 'orally' }, received: (date) => `received ${date}`, appeal: 'Time to appeal', appealOpen: (date, days) => `${date} – ${n(days, 'day', 'days')} left`, appealOver: (date) => `${date} – over`,
    effect: 'Takes effect', effectConfirmed: 'Effect confirmed', refused: 'Refused', facts: 'Facts', rules: 'Rules', considerations: 'Main considerations', individual: 'The individual assessment', changed: 'Changed since the grant', transition: 'Transition', guidance: 'How to appeal', remarks: 'The citizen’s remarks and their weight', noHearing: 'No hearing, because', inError: 'Entered in error',
    hearing: 'Hearing of the party', hearingUntil: (date) => `Deadline ${date}`, answered: (date) => `Answered ${date}`, unanswered: 'Not answered', extended: (date) => `Extended to ${date}`,
    appealTitle: 'Appeal', late: 'came after the deadline', reassessBy: 'Reassess by', reassessed: 'Reassessed', forwarded: 'Sent to the appeal body', result: 'The appeal body’s decision', upheld: 'upheld', partlyChanged: 'partly changed', confirmed: 'confirmed', remitted: 'remitted', dismissed: 'dismissed', withdrawn: 'withdrawn', changedTo: 'changed',
    waiting: (count) => n(count, 'appeal is open', 'appeals are open'),
  },
  order: {
    releases: 'What the provider was told', necessary: 'necessary', consent: 'consent', price: 'Price', questions: 'Questions and answers', noAnswer: 'Not answered', handover: 'Handover', started: 'Started', ends: 'Ends', delivered: 'Hours delivered', hours: (hours, from, to) => `${hours} hours, ${from} – ${to}`,
    requests: 'The provider’s request', told: 'What you were told', inError: 'Entered in error', purpose: 'Purpose', decision: 'The decision', kind: { moreHours: 'More hours', fewerHours: 'Fewer hours', otherService: 'Another service', goal: 'A goal', end: 'Ending' }, requestAnswer: { accepted: 'Met', declined: 'Not met', meeting: 'Meeting agreed' },
    release: { diagnosis: 'Diagnosis', plan: 'Action plan', contact: 'Contact details', relatives: 'Relatives', relatedIntervention: 'Other interventions', relatedInterventions: 'Other interventions', attachment: 'Attachment' },
  },
  negotiation: {
    title: 'Negotiation', none: 'There is no negotiation in the case.', need: (version) => `Need (B), version ${version}`, locked: (date) => `Locked ${date}`, open: 'Not locked', frame: 'Price frame a year', candidates: 'Possible providers', deselected: 'Not chosen', rounds: 'Rounds', round: (no) => `Round ${no}`,
    ours: 'We', theirs: 'They', hours: 'Hours a week', cost: 'Cost a year', differs: 'Disagree on', nothing: 'Agreed', next: 'Next step', match: 'Does it fit together?', bi: 'Need and intervention', it: 'Intervention and rate', green: 'green – fits', yellow: 'yellow – partly', red: 'red – does not fit', outcome: 'Outcome', approval: 'Approval', approved: 'Approved', returned: 'Sent back', running: 'Open', questions: 'Questions about the need', noAnswer: 'Waits for the caseworker’s answer',
    outcomes: { agreed: 'Agreed', agreedWithReservation: 'Agreed with a reservation', noMatch: 'No match', withdrawnByMunicipality: 'The municipality withdrew', withdrawnByProvider: 'The provider withdrew', overtaken: 'Overtaken by an acute solution' }, part: { need: 'need', intervention: 'intervention', rate: 'rate' }, available: { yes: 'a place is free', no: 'no place', later: 'a place later', unknown: 'place unknown' },
  },
  people: {
    title: 'Consents, parties and information', none: 'There are no consents, parties or information to wait for.', waiting: 'Information asked for', consents: 'Consents', parties: 'Parties and relatives', asked: (date) => `Asked ${date}`, due: (date) => `answer expected ${date}`, reminders: (count) => n(count, 'reminder', 'reminders'), essential: 'essential', before: 'collected before the consent was withdrawn', citizenReads: 'The citizen reads', hidden: 'Not shown to the citizen',
    state: { waiting: 'Waiting', received: 'Received', givenUp: 'Given up', stopped: 'Stopped' }, standing: { valid: 'Holds', refused: 'Refused', withdrawn: 'Withdrawn', notYet: 'Does not hold yet', expired: 'Expired' }, kind: { guardian: 'Guardian', powerOfAttorney: 'Power of attorney', partyRepresentative: 'Representative', assessor: 'Companion', relative: 'Relative', coordinator: 'Coordinator', otherAuthority: 'Other authority' },
    consent: { collect: 'Collect information', shareWithRelative: 'Share with a relative', wholePlan: 'Whole plan across sectors', shareAcrossProviders: 'Share among providers' }, scope: { stage: 'how far the case is', waiting: 'what is waited for', goals: 'goals', decisions: 'decisions', everything: 'everything' }, may: 'May see', letters: 'Letters go here', from: 'From', to: 'To', until: (date) => `until ${date}`, given: (date) => `Given ${date}`, ended: (date) => `Ended ${date}`,
  },
  room: {
    title: 'Professional room', internal: 'For the authority only. Citizen and provider do not see it here. The notes belong to the case and may be disclosed when access is asked for.', none: 'There are no internal notes.', shared: 'Notes that the citizen may read', matters: 'Events and requests', noMatters: 'There are no events or requests.', open: 'Open', settled: (date) => `Settled ${date}`, due: (date) => `due ${date}`, outcome: 'Outcome', passed: 'Requirements passed with a reason', errors: 'Entered in error',
    kind: { note: 'Note', draft: 'Draft', dissent: 'Dissent', sparring: 'Sparring' }, corrects: 'corrects an earlier note',
    matter: { accessRequest: 'Access to the file', writtenReasons: 'Written reasons', statement: 'The citizen wants to give a statement', incident: 'Incident', worry: 'Worry', breach: 'Data breach', municipalityMove: 'Change of municipality', shelterNotice: 'Notice from a shelter', dischargeChecklist: 'Checklist of discharge', oralInformation: 'Oral information', journalised: 'Filing', citizenMessage: 'Message from the citizen', ageRule: 'Age rule', conflictOfInterest: 'Conflict of interest', meeting: 'Meeting' },
  },
  request: { title: 'Requests', of: (no) => `Request ${no}`, asked: 'What is asked for', taken: 'Taken on', participation: 'The citizen taking part', guidance: 'Guidance given', delays: 'Notice of a new deadline', extent: 'Purpose and extent', interpreter: 'Interpreter or communication aid', acute: 'Acute, because', route: 'Legal route', closed: 'Closed' },
  moved: { what: 'What happened since you opened the form', compare: 'What holds now, beside what you wrote', field: 'Field', present: 'Now in the case', typed: 'What you wrote', empty: '(empty)', again: 'Change it if you like, and send again. Nothing has been sent yet.' },
  kept: { offline: 'There was no answer. What you wrote is still here. Send again when you are connected; it is done only once.', restored: 'What you wrote last is back.', lies: (when) => `There is a draft of ${when}.`, fetch: 'Bring the draft back', throwAway: 'Delete the draft', fresh: 'Start afresh', saved: 'The draft is saved', notSaved: 'The draft could not be saved' },
  together: { title: 'Score together with the citizen', how: 'How is it going, compared with last time?', own: 'The citizen’s own score', took: 'Did the citizen take part?', skip: 'Not today', send: 'Save the score', one: 'Score at least one goal.', why: 'Why not?' },
  citizenPage: 'Together with the citizen',
  event: {
    caseReassigned: 'The case got another caseworker', coverSet: 'A cover was set', caseClosed: 'The case was closed', caseReopened: 'The case was reopened', undone: 'The latest step was undone', requestReceived: 'A request came in', requestAmended: 'The request was amended',
    threadMoved: 'The case went to another phase', deadlineChosen: 'The deadline was chosen', delayNoticed: 'The citizen was told of a new deadline', guidanceGiven: 'The citizen was guided', participationNoted: 'The citizen’s participation was written down', lawRouteChosen: 'The legal route was chosen', assessmentForced: 'An assessment after acute help got a date', threadClosed: 'The thread was closed',
    themeNoted: 'A theme was described', conditionAssessed: 'A subtheme was assessed', conditionNoted: 'A note on a subtheme was written', factNoted: 'A fact for a hearing was written down', factMadeKnown: 'A fact was made known to the citizen', startingPointRecorded: 'The starting point of a goal was written', goalScoredWithCitizen: 'Citizen and caseworker looked at a goal together', goalCompleted: 'A goal was completed', subgoalSet: 'A subgoal was set', subgoalNoted: 'A note on a subgoal was written',
    recommendationSubmitted: 'A recommendation was submitted', recommendationDecided: 'The recommendation was dealt with', planOffered: 'An action plan was offered', planOfferAnswered: 'The citizen answered the offer of an action plan', planFinished: 'The action plan was finished', hearingOpened: 'The hearing was sent', hearingExtended: 'The hearing deadline was extended', hearingAnswered: 'The citizen answered the hearing', decisionSent: 'The decision was sent to the citizen',
    effectConfirmed: 'The effect of the decision was confirmed', appealRegistered: 'An appeal came in', appealReassessed: 'The appeal was reassessed', appealForwarded: 'The appeal was sent to the appeal body', appealDecided: 'The appeal body decided', clarificationAsked: 'The provider asked a question', clarificationAnswered: 'The provider’s question was answered', orderWithdrawn: 'The order was withdrawn', orderSuperseded: 'The order was superseded', handoverPlanned: 'A handover was planned', handoverConfirmed: 'The handover was confirmed', orderEnded: 'The order ended', startRegistered: 'The intervention started', hoursDelivered: 'Hours delivered were registered',
    changeRequested: 'The provider asked for a change', changeRequestAnswered: 'The provider’s request was answered', followUpMoved: 'The follow-up was moved', statusWaived: 'The status was waived', statusCorrected: 'The provider corrected the status', goalsScored: 'Goals were scored', needProfiled: 'The need was described', needLocked: 'The need was locked', negotiationOpened: 'A negotiation was opened', candidateListed: 'A possible provider was listed', roundHeld: 'A round of negotiation was held', needQuestionAsked: 'The negotiator asked about the need', needQuestionAnswered: 'The question about the need was answered', matchChecked: 'The match was checked', negotiationConcluded: 'The negotiation was concluded', negotiationApproved: 'The negotiation was dealt with',
    partyAdded: 'A party was added', partyEnded: 'A party was ended', consentRecorded: 'A consent was recorded', consentWithdrawn: 'A consent was withdrawn', consequencesNoticed: 'The citizen was told of the consequences', informationAsked: 'Information was asked for', informationReminded: 'A reminder was sent', informationReceived: 'Information came in', informationGivenUp: 'Information was given up', informationStopped: 'The collection was stopped', matterRaised: 'An event or request was registered', matterSettled: 'An event or request was settled', noteWritten: 'A note was written', healthAreasTicked: 'Nursing areas were ticked', enteredInError: 'Something was marked as an error', extraRecorded: 'The municipality’s own fields were filled in',
  },
  weeks: (area, count) => `${area} (${n(count, 'week', 'weeks')})`,
  why: (reason) => `Reason: ${reason}`, moveTo: (to) => `to ${to.toLowerCase()}`,
};
