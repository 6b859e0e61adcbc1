/** English words of the page that is turned towards the citizen: short words, short sentences. */
import type { citizen as danish } from '../da/citizen';

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

export const citizen: typeof danish = {
  title: 'Your case', back: 'Back to the case', print: 'Print', read: 'Read aloud', stopReading: 'Stop reading', updated: (date) => `How things stand on ${date}.`, caseNo: (no) => `Case number ${no}`,
  lock: { title: 'Are you the caseworker?', body: 'What comes now is for you alone. Turn the screen towards yourself.', open: 'Show the case', stay: 'Stay here' },
  stage: {
    title: 'How far we are', received: 'We have your request', examining: 'We look into it', assessing: 'We assess', decision: 'Decision', support: 'You get support – we follow up', closed: 'The case is over',
    done: 'done', now: 'we are here now', ahead: 'comes later', of: (no, date) => `Request ${no}, which we got on ${date}`,
    answerBy: (date) => `You will have an answer by ${date}.`, late: (date) => `You should have had an answer on ${date}. We are sorry. Ask us when it will come.`, delayed: (date, why) => `The answer comes later than we said: ${date}. The reason is: ${why}`,
  },
  contact: { title: 'Whom you can talk to', caseworker: 'Your caseworker', provider: (name) => `Your contact at ${name}`, nobody: 'You have no contact yet.', from: (date) => `Starts ${date}`, since: (date) => `Since ${date}`, hours: (n) => `${n} hours a week`, until: (date) => `Ends ${date}`, meeting: (date) => `We meet next on ${date}.` },
  waiting: { title: 'What we wait for', nothing: 'We wait for nothing right now.', provider: (name) => `Answer from ${name}`, yourAnswer: 'Your answer to our letter', appealBody: 'Answer from the appeal body', since: (date) => `since ${date}`, until: (date) => `You can answer until ${date}.` },
  wishes: { title: 'What you wish for', none: 'Your wishes can stand here. Tell us about them.', said: (date) => `You said this on ${date}` },
  goals: {
    title: 'Your goals', none: 'There are no goals yet.', by: (date) => `The goal is to be reached by ${date}.`, up: 'It is going better', flat: 'It is going as it did', down: 'It is going worse', notYet: 'We have not talked about it yet', own: 'You say', since: (date) => `Last looked at ${date}`, reached: 'The goal is over', proposed: 'Proposal',
    start: 'Set the start together', startTitle: 'Where are we today?', how: 'How is it going for you?', level: 'How hard is it today?', save: 'Save', saved: 'Thank you. It is saved.', cancel: 'Not now',
    faces: ['Very badly', 'Badly', 'So so', 'Well', 'Very well'], levels: ['I can do it myself', 'A little hard', 'Rather hard', 'Very hard', 'I cannot do it at all'], offline: 'It is not saved yet. Your answers still stand here. Try again.',
    look: 'Look at the goal together', step: (n, all) => `Question ${n} of ${all}`, last: (date, said) => `On ${date} we said: ${said}`, kept: 'Here are your answers from before.', readQuestion: 'Read the question',
    change: (date) => `How has it gone since ${date}?`, fromStart: 'How has it gone since the start?', changes: ['Much worse', 'A little worse', 'As before', 'A little better', 'Much better'], differ: 'We see it differently', shared: 'What do we write together?',
    tell: 'What do you want to say about the goal?', next: 'Next', skip: 'Skip', previous: 'Previous', nextGoal: 'Next goal', done: 'Done', undo: 'Undo', standing: 'It can no longer be undone. Tell us if it is wrong.', refused: 'It cannot be saved right now. Tell your caseworker.',
  },
  words: { title: 'What you have told us' },
  plan: { title: 'Your plan', purpose: 'What the help is to lead to', duration: 'For how long', followUp: (date) => `We look at the plan for the first time on ${date}.` },
  decisions: {
    title: 'Our decision', none: 'We have not made a decision yet.', told: (date) => `You got the decision on ${date}.`, type: { grant: 'You get help', partial: 'You get some of what you asked for', rejection: 'You do not get the help', change: 'The help is changed', reduction: 'You get less help', stop: 'The help stops', continuation: 'The help goes on' },
    from: (date) => `It holds from ${date}.`, to: (date) => `It holds until ${date}.`, law: (paragraphs) => `Law: serviceloven ${paragraphs}`, open: (date, left) => `You can appeal until ${date}. There are ${days(left)} left.`, over: (date) => `You could appeal until ${date}. If you want to appeal now, ask us.`,
    how: 'How to appeal', standard: 'Write or call us. We look at the case again. If we stand by it, we send your appeal to the appeal body.', body: (name) => `The appeal goes to ${name}.`,
    appeal: (date) => `We got your appeal on ${date}.`, appealBy: (date) => `We look at it again and answer by ${date}.`, forwarded: (date) => `We sent it to the appeal body on ${date}.`, decided: (date) => `The appeal body answered on ${date}.`,
  },
  consents: { title: 'What you have said yes to', none: 'You have not allowed us to collect or share anything.', collect: (from) => `We may ask ${from}`, shareWithRelative: (to) => `We may tell ${to}`, wholePlan: 'We may make one plan across sectors', shareAcrossProviders: (to) => `We may share with ${to}`, takeBack: 'I want to take it back', asked: 'Your caseworker has been told.', wantsBack: 'The citizen wants to take a consent back', about: 'About', given: (date) => `You said yes on ${date}.`, expires: (date) => `It holds until ${date}.`, ended: (date) => `You took it back on ${date}.`, change: 'You can always say no again. Tell your caseworker.' },
  parties: { title: 'Those who help you', guardian: 'Guardian', powerOfAttorney: 'Has power of attorney', partyRepresentative: 'Speaks for you', assessor: 'Comes along to meetings', relative: 'Relative', coordinator: 'Coordinator', otherAuthority: 'Other authority' },
  notes: { title: 'From us to you' },
  share: 'We share only what is needed with those who help you.',
};
