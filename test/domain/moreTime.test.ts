/** More time for a status, a citizen who is no longer the provider's, a later start, and meetings. */
import { openMoreTime, isReminded, statusWantedBy } from '#domain/moreTime';
import { nextSteps } from '#domain/nextSteps';
import { caseView } from '#domain/views/caseView';
import type { InputOf } from '#domain/commands/index';
import { accepted, answered, answers, asked, context, type Life, lead, ordered, otherProvider, owner, provider } from './lives';
import { code, first } from './orderLives';

const followUp = (life: Life) => life.now.followUps[0]!;
const ask = (life: Life, change: Partial<InputOf<'askMoreTime'>> = {}, actor = provider) =>
  life.try('askMoreTime', { followUpId: followUp(life).followUpId, rev: followUp(life).rev, until: '2026-05-08', reason: 'notMet', ...change }, actor);
const reply = (life: Life, outcome: 'granted' | 'declined' | 'meeting', actor = owner) => life.try('answerMoreTime', { followUpId: followUp(life).followUpId, outcome, text: 'x' }, actor);
const verbsFor = (life: Life, actor = owner) => nextSteps(life.now, actor, context(actor, life.today)).map((s) => s.verb);

describe('more time for a status', () => {
  test('is granted once by itself, up to a week after the follow-up; the follow-up stays where it was', () => {
    const life = asked();
    expect(code(ask(life))).toBe('ok');
    expect(followUp(life)).toMatchObject({ dueOn: '2026-05-01', stage: 'asked', rev: 3, moreTime: [{ until: '2026-05-08', reason: 'notMet', by: 'provider', answer: { outcome: 'granted', by: 'system' } }] });
    expect([statusWantedBy(followUp(life)), openMoreTime(followUp(life))]).toEqual(['2026-05-08', undefined]);
    expect(verbsFor(life)).not.toContain('answerMoreTime');
  });
  test('a second time, or for longer, the caseworker answers', () => {
    const long = asked();
    expect(code(ask(long, { until: '2026-05-09' }))).toBe('ok');
    expect([statusWantedBy(followUp(long)), openMoreTime(followUp(long))?.until]).toEqual(['2026-05-01', '2026-05-09']);
    expect(verbsFor(long)).toContain('answerMoreTime');
    const again = asked();
    ask(again);
    expect(code(ask(again, { until: '2026-05-12' }))).toBe('ok');
    expect(openMoreTime(followUp(again))?.until).toBe('2026-05-12');
    expect(code(ask(again, { until: '2026-05-20' }))).toBe('stepNotOpen');
  });
  test.each([
    ['today', '2026-04-10'], ['the day on which it is wanted anyway', '2026-05-01'],
  ])('%s is no more time', (_name, until) => expect(code(ask(asked(), { until }))).toBe('dateNotPossible'));
  test('ends no later than the order', () => {
    const life = asked();
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, endsOn: '2026-05-05' })) };
    expect([code(ask(life, { until: '2026-05-06' })), code(ask(life, { until: '2026-05-05' }))]).toEqual(['dateNotPossible', 'ok']);
  });
  test('is asked by the provider of the order, about the card as it stands, while a status is wanted', () => {
    expect(code(ask(asked(), { rev: 9 }))).toBe('cardOutdated');
    expect(code(ask(asked(), {}, otherProvider))).toBe('notAllowed');
    expect(code(ask(asked(), { followUpId: 'x' }))).toBe('followUpUnknown');
    expect(code(ask(answered()))).toBe('alreadyAnswered');
  });
  test('the authority grants, declines or wants to meet first; after the meeting it answers', () => {
    const life = asked();
    ask(life, { until: '2026-06-01' });
    expect(code(reply(life, 'meeting', lead))).toBe('notAllowed');
    expect([code(reply(life, 'meeting')), code(reply(life, 'meeting')), code(reply(life, 'granted')), code(reply(life, 'granted'))]).toEqual(['ok', 'alreadyAnswered', 'ok', 'alreadyAnswered']);
    expect([statusWantedBy(followUp(life)), followUp(life).moreTime![0]!.answer]).toEqual(['2026-06-01', { outcome: 'granted', text: 'x', by: 'owner', on: '2026-04-10' }]);
    const declined = asked();
    ask(declined);
    ask(declined, { until: '2026-06-01' });
    expect(code(reply(declined, 'declined'))).toBe('ok');
    expect([statusWantedBy(followUp(declined)), code(ask(declined, { until: '2026-06-02' }))]).toEqual(['2026-05-08', 'ok']);
  });
  test('nothing is left to answer when the status has come, or the follow-up is unknown', () => {
    expect(code(reply(answered(), 'granted'))).toBe('stepNotOpen');
    expect(code(asked().try('answerMoreTime', { followUpId: 'x', outcome: 'granted' }))).toBe('followUpUnknown');
  });
  test('who may read what: the provider reads the answer, the team lead that there was one', () => {
    const life = asked();
    ask(life, { until: '2026-06-01' });
    expect(caseView(life.now, provider, life.today)!.followUps[0]!.moreTime[0]).not.toHaveProperty('answer.text');
    reply(life, 'declined');
    const told = (actor: typeof owner) => caseView(life.now, actor, life.today)!.followUps[0]!.moreTime[0]!.answer;
    expect([told(provider)?.text, told(owner)?.text, told(lead)?.text, told(lead)?.outcome]).toEqual(['x', 'x', undefined, 'declined']);
  });
});

describe('not our citizen any more', () => {
  const report = (life: Life, change: Partial<InputOf<'reportNotOurs'>> = {}, actor = provider) =>
    life.try('reportNotOurs', { followUpId: followUp(life).followUpId, rev: followUp(life).rev, reason: 'moved', ...change }, actor);
  test('stops the reminders and ends nothing; a status may still come', () => {
    const life = asked();
    expect(isReminded(followUp(life), first(life))).toBe(true);
    expect(code(report(life))).toBe('ok');
    expect([isReminded(followUp(life), first(life)), first(life).state, followUp(life).stage]).toEqual([false, 'accepted', 'asked']);
    expect(followUp(life).notOurs).toEqual({ reason: 'moved', on: '2026-04-10', by: 'provider' });
    expect(code(report(life))).toBe('alreadyAnswered');
    expect(code(life.try('answerFollowUp', answers(life), provider))).toBe('ok');
  });
  test('is taken back by the one who said it, while nothing has happened since', () => {
    const life = asked();
    report(life);
    life.do('undo', { version: life.commits.length }, provider);
    expect([followUp(life).notOurs, isReminded(followUp(life), first(life))]).toEqual([undefined, true]);
  });
  test('is said by the provider of the order, about the card as it stands', () => {
    expect([code(report(asked(), { rev: 9 })), code(report(asked(), {}, otherProvider)), code(report(answered()))]).toEqual(['cardOutdated', 'notAllowed', 'alreadyAnswered']);
  });
});

describe('days for a meeting', () => {
  const slots = [{ on: '2026-05-04', part: 'morning' as const }, { on: '2026-05-06', part: 'afternoon' as const }];
  test('come with a status that wants one, and lie ahead', () => {
    const life = asked();
    const send = (change: Partial<InputOf<'answerFollowUp'>>) => life.try('answerFollowUp', { ...answers(life), meetingWanted: true, ...change }, provider);
    expect(send({ meetingWanted: false, meetingSlots: slots })).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['meetingSlots'] } } });
    expect(code(send({ meetingSlots: [{ on: '2026-04-09', part: 'midday' }] }))).toBe('dateNotPossible');
    expect(code(send({ meetingSlots: slots }))).toBe('ok');
    expect(followUp(life).answer!.meetingSlots).toEqual(slots);
  });
});

describe('a later start', () => {
  const postpone = (life: Life, change: Partial<InputOf<'postponeStart'>> = {}, actor = provider) =>
    life.try('postponeStart', { orderId: first(life).orderId, rev: first(life).rev, startsOn: '2026-02-10', reason: 'staffing', ...change }, actor);
  test('is told with a new day and why; the follow-up stays', () => {
    const life = accepted();
    const { dueOn } = followUp(life);
    expect(code(postpone(life))).toBe('ok');
    expect(first(life)).toMatchObject({ startsOn: '2026-02-10', postponed: [{ from: '2026-02-01', to: '2026-02-10', reason: 'staffing', by: 'provider' }] });
    expect(code(postpone(life, { startsOn: '2026-02-12' }))).toBe('ok');
    expect([first(life).postponed!.length, followUp(life).dueOn]).toEqual([2, dueOn]);
  });
  test('is later than promised, not in the past, and inside what was decided', () => {
    const life = accepted();
    life.today = '2026-02-05';
    life.state = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, to: '2026-03-01' })) };
    expect(['2026-02-01', '2026-02-04', '2026-03-02', '2026-02-05'].map((startsOn) => code(postpone(life, { startsOn })))).toEqual(['dateNotPossible', 'dateNotPossible', 'dateNotPossible', 'ok']);
  });
  test('comes from the provider of a running order that has not begun', () => {
    expect([code(postpone(accepted(), {}, otherProvider)), code(postpone(ordered())), code(postpone(accepted(), { rev: 9 }))]).toEqual(['notAllowed', 'stepNotOpen', 'cardOutdated']);
    const begun = accepted();
    begun.today = '2026-02-02';
    begun.do('registerStart', { orderId: first(begun).orderId, startedOn: '2026-02-02' }, provider);
    expect(code(postpone(begun))).toBe('stepNotOpen');
  });
});

describe('a meeting about a follow-up', () => {
  const planned = () => {
    const life = asked();
    return life.do('raiseMatter', { kind: 'meeting', orderId: first(life).orderId, dueOn: '2026-05-01', text: 'x' });
  };
  const meeting = (life: Life) => life.now.matters[0]!;
  test('is confirmed once by each who takes part', () => {
    const life = planned();
    const { matterId } = meeting(life);
    expect([code(life.try('confirmMeeting', { matterId }, provider)), code(life.try('confirmMeeting', { matterId }, provider)), code(life.try('confirmMeeting', { matterId }))]).toEqual(['ok', 'alreadyAnswered', 'ok']);
    expect(meeting(life).confirmed?.map((c) => c.by)).toEqual(['provider', 'owner']);
  });
  test('moved, it is to be confirmed again by the other', () => {
    const life = planned();
    const { matterId } = meeting(life);
    life.do('confirmMeeting', { matterId });
    expect([code(life.try('moveMeeting', { matterId, dueOn: '2026-04-09' }, provider)), code(life.try('moveMeeting', { matterId, dueOn: '2026-05-01' }, provider))]).toEqual(['dateNotPossible', 'dateNotPossible']);
    life.do('moveMeeting', { matterId, dueOn: '2026-05-04' }, provider);
    expect(meeting(life)).toMatchObject({ dueOn: '2026-05-04', confirmed: [{ by: 'provider' }] });
  });
  test('is for those who take part, while it stands', () => {
    const life = planned();
    const { matterId } = meeting(life);
    for (const verb of ['confirmMeeting', 'moveMeeting'] as const) {
      const input = { matterId, ...(verb === 'moveMeeting' ? { dueOn: '2026-05-04' } : {}) } as { matterId: string; dueOn: string };
      expect(code(life.try(verb, { ...input, matterId: 'x' }))).toBe('recordUnknown');
      expect(code(life.try(verb, input, otherProvider))).toBe('notAllowed');
    }
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(code(life.try('confirmMeeting', { matterId }, provider))).toBe('notAllowed');
    life.do('settleMatter', { matterId, outcome: 'held' });
    expect(code(life.try('confirmMeeting', { matterId }))).toBe('stepNotOpen');
    const alone = asked().do('raiseMatter', { kind: 'meeting', dueOn: '2026-05-01' }).do('raiseMatter', { kind: 'accessRequest' });
    expect(alone.now.matters.map((m) => code(alone.try('confirmMeeting', { matterId: m.matterId }, provider)))).toEqual(['notAllowed', 'recordUnknown']);
  });
  test('stands in the provider’s view without its words, for as long as the order runs', () => {
    const life = planned();
    expect(caseView(life.now, provider, life.today)!.matters).toMatchObject([{ kind: 'meeting', dueOn: '2026-05-01' }]);
    expect(caseView(life.now, provider, life.today)!.matters[0]).not.toHaveProperty('text');
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(caseView(life.now, provider, life.today)!.matters).toEqual([]);
  });
});

describe('a question that is put to a provider', () => {
  const put = (name = 'unit-a', dueOn = '2026-04-24') => {
    const life = asked();
    return life.do('askInformation', { what: 'attendance in March', source: { kind: 'provider', name }, purpose: 'why', exception: '§ 11 c', citizenLine: 'line', topic: 'attendance', dueOn });
  };
  const question = (life: Life) => life.now.information[0]!;
  const id = (life: Life) => ({ informationId: question(life).informationId });
  test('is answered in words that are part of the file', () => {
    const life = put();
    expect(verbsFor(life, provider)).toContain('answerInformation');
    expect(code(life.try('answerInformation', { ...id(life), text: 'every day' }, provider))).toBe('ok');
    expect(question(life)).toMatchObject({ state: 'received', endedOn: '2026-04-10', answer: { text: 'every day', by: 'provider', on: '2026-04-10' } });
    expect([code(life.try('answerInformation', { ...id(life), text: 'x' }, provider)), code(life.try('cannotAnswerInformation', { ...id(life), reason: 'other' }, provider))]).toEqual(['alreadyAnswered', 'alreadyAnswered']);
  });
  test('that cannot be answered stays with the authority; an answer may still come', () => {
    const life = put();
    const cannot = () => code(life.try('cannotAnswerInformation', { ...id(life), reason: 'notKnown' }, provider));
    expect([cannot(), cannot(), question(life).state, question(life).cannot?.reason]).toEqual(['ok', 'alreadyAnswered', 'waiting', 'notKnown']);
    expect(code(life.try('answerInformation', { ...id(life), text: 'found it' }, provider))).toBe('ok');
  });
  test('gets more time once, up to a week', () => {
    const life = put();
    const more = (until: string) => code(life.try('askInformationTime', { ...id(life), until }, provider));
    expect(['2026-04-10', '2026-04-24', '2026-05-02', '2026-05-01', '2026-05-01'].map(more)).toEqual(['dateNotPossible', 'dateNotPossible', 'dateNotPossible', 'ok', 'stepNotOpen']);
    expect(question(life)).toMatchObject({ dueOn: '2026-05-01', moreTime: { from: '2026-04-24', by: 'provider' } });
  });
  test('is answered only by the unit that was asked, and while the case has an order there', () => {
    const life = put('unit-b');
    for (const verb of ['answerInformation', 'cannotAnswerInformation', 'askInformationTime'] as const) {
      const input = { ...id(life), text: 'x', reason: 'other', until: '2026-04-28' } as never;
      expect(code(life.try(verb, input, provider))).toBe('notAllowed');
      expect(code(life.try(verb, input, otherProvider))).toBe('notAllowed');
    }
    expect(code(life.try('answerInformation', { informationId: 'x', text: 'x' }, provider))).toBe('recordUnknown');
    expect(verbsFor(life, provider)).not.toContain('answerInformation');
    const doctor = asked().do('askInformation', { what: 'x', source: { kind: 'doctor', name: 'unit-a' }, purpose: 'why', exception: '§ 11 c' });
    expect(code(doctor.try('answerInformation', { ...id(doctor), text: 'x' }, provider))).toBe('notAllowed');
  });
  test('the provider reads what is asked, not what the citizen reads nor what makes it lawful', () => {
    const life = put();
    const [seen] = caseView(life.now, provider, life.today)!.information;
    expect(seen).toMatchObject({ what: 'attendance in March', topic: 'attendance', dueOn: '2026-04-24' });
    expect([seen!.citizenLine, seen!.exception]).toEqual([undefined, undefined]);
    expect(caseView(put('unit-b').now, provider, life.today)!.information).toEqual([]);
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
    expect(caseView(life.now, provider, life.today)!.information).toEqual([]);
  });
});
