/** What the cards about orders, delivery and follow-ups show, to whom, and for how long. */
import type { CardKind } from '#domain/views/cards/kinds';
import { cardView } from '#domain/views/cardView';
import type { Actor } from '#domain/decide';
import { accepted, answered, answers, asked, cover, head as chief, lead, type Life, ordered, otherProvider, owner, provider, stranger, reasons } from './lives';
import { first, newest, withoutStart } from './orderLives';

const see = (life: Pick<Life, 'now' | 'today'>, kind: CardKind, ref: string, actor: Actor | null = owner, today = life.today): any => cardView(kind, ref, life.now, actor, today);
const followUp = (life: Life) => life.now.followUps[0]!;
const ended = (life: Life): Life => {
  life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'ended' as const })) };
  return life;
};
/** A second provider is to take over. */
const changing = () => {
  const life = accepted();
  life.today = '2026-03-01';
  return life.do('changeProvider', { orderId: first(life).orderId, provider: 'unit-b', takesOverOn: '2026-04-01', firstFollowUpOn: '2026-07-01', releases: [{ kind: 'wishes', basis: 'necessary', reason: 'x' }], items: ['keys', 'plan'], reasons });
};

test('nobody outside the case, no channel and no unknown record gets any of them', () => {
  const life = asked();
  const refs = [first(life).orderId, followUp(life).followUpId, 'x'];
  for (const kind of ['C05', 'C13', 'C14', 'C17', 'C18', 'C20', 'C21', 'C22', 'C28', 'C33'] as const) {
    for (const ref of refs) for (const actor of [null, stranger, otherProvider, chief]) expect(see(life, kind, ref, actor)).toBeNull();
    expect(see(life, kind, 'x')).toBeNull();
  }
});

describe('the order', () => {
  test('C11 and C12 follow a question and its answer', () => {
    const life = ordered();
    const { orderId } = first(life);
    const both = () => [see(life, 'C11', orderId, provider)?.stage, see(life, 'C12', orderId)?.stage];
    expect(both()).toEqual(['open', undefined]);
    life.do('askClarification', { orderId, rev: 1, question: 'x' }, provider);
    expect(both()).toEqual(['asked', 'question']);
    life.do('answerClarification', { orderId, clarificationId: first(life).clarifications[0]!.clarificationId, text: 'y' });
    expect([...both(), see(life, 'C11', orderId, provider).hasAnswer]).toEqual(['open', 'waiting', true]);
  });
  test('C13 asks for the start until it is there, or is to come later', () => {
    const life = accepted();
    const { orderId } = first(life);
    const start = (actor = provider) => see(life, 'C13', orderId, actor);
    expect([see(ordered(), 'C13', orderId), start().stage]).toEqual([null, 'postponed']);
    life.today = '2026-02-03';
    expect([start(), start(owner), start(lead)].map((v) => [v.stage, v.mayAct])).toEqual([['open', true], ['open', false], ['open', false]]);
    life.do('postponeStart', { orderId, rev: first(life).rev, startsOn: '2026-02-10', reason: 'place' }, provider);
    expect([start().stage, start().startsOn]).toEqual(['postponed', '2026-02-10']);
    life.today = '2026-02-11';
    life.do('registerStart', { orderId, startedOn: '2026-02-10' }, provider);
    expect(start()).toMatchObject({ stage: 'started', startedOn: '2026-02-10', mayAct: false });
    const over = accepted();
    over.today = '2026-02-03';
    expect(see(ended(over), 'C13', first(over).orderId).stage).toBe('closed');
  });
  test('C11 offers to take back what may be taken back, to the one who did it', () => {
    const life = accepted();
    life.today = '2026-02-03';
    const { orderId } = first(life);
    const undo = (actor: Actor = provider) => see(life, 'C11', orderId, actor).undo;
    expect(undo()).toBeUndefined();
    life.do('registerStart', { orderId, startedOn: '2026-02-02' }, provider);
    expect([undo(), undo({ ...provider, personId: 'colleague at the unit' } as Actor)]).toEqual([life.commits.length, undefined]);
    life.do('requestChange', { orderId, kind: 'goal', reasons: 'x' }, provider);
    expect(undo()).toBeUndefined();
  });
  test('C14 counts goals without a starting point, for the authority', () => {
    const life = withoutStart(2);
    const { orderId } = newest(life);
    life.state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, state: 'accepted' as const })) };
    expect([see(life, 'C14', orderId), see(life, 'C14', orderId, lead)].map((v) => [v.stage, v.missing, v.goalCount, v.mayAct])).toEqual([['open', 2, 2, true], ['open', 2, 2, false]]);
    expect([see(life, 'C14', orderId, provider), see(ended(life), 'C14', orderId).stage, see(accepted(), 'C14', first(accepted()).orderId)?.stage ?? 'none']).toEqual([null, 'closed', 'none']);
    const whole = accepted();
    expect(see(whole, 'C14', first(whole).orderId)).toMatchObject({ stage: 'closed', missing: 0 });
  });
  test('C28 lets each side confirm its own part once, when the new provider has accepted', () => {
    const life = changing();
    const { orderId } = first(life);
    const next = newest(life);
    const card = (actor: Actor = owner, ref = orderId) => see(life, 'C28', ref, actor);
    expect([card(provider), card(otherProvider), card(owner), card(lead)].map((v) => [v.stage, v.isAccepted, v.mayConfirm, v.items])).toEqual(Array(4).fill(['open', false, undefined, 2]));
    expect([card(stranger), see(accepted(), 'C28', 'x')]).toEqual([null, null]);
    life.do('acknowledgeOrder', { orderId: next.orderId, rev: next.rev, startsOn: '2026-04-01' }, otherProvider);
    expect([card(provider).mayConfirm, card(otherProvider, next.orderId).mayConfirm, card().mayConfirm]).toEqual(['given', 'taken', undefined]);
    life.do('confirmHandover', { orderId, side: 'given' }, provider);
    expect([card(provider).mayConfirm, card(provider).given.by, card().stage]).toEqual([undefined, 'provider', 'open']);
    life.do('confirmHandover', { orderId, side: 'taken' }, otherProvider);
    expect([card(otherProvider).mayConfirm, card().stage]).toEqual([undefined, 'done']);
    const fallen = changing();
    fallen.state = { ...fallen.now, orders: fallen.now.orders.map((o) => (o.orderId === newest(fallen).orderId ? { ...o, state: 'withdrawn' as const } : o)) };
    expect(see(fallen, 'C28', first(fallen).orderId).stage).toBe('closed');
  });
  test('C33 tells of an end that is planned in the order, the decision or by what ended it', () => {
    const life = accepted();
    const { orderId } = first(life);
    const end = (change: object, actor: Actor = owner) => {
      const state = { ...life.now, orders: life.now.orders.map((o) => ({ ...o, ...change })) };
      return see({ now: state, today: '2026-03-01' }, 'C33', orderId, actor);
    };
    expect(end({})).toBeNull();
    expect(end({ to: '2026-04-30' })).toMatchObject({ stage: 'open', endsOn: '2026-04-30', days: 60, nextFollowUpOn: '2026-05-01', mayAct: true });
    expect([end({ endsOn: '2026-03-31', to: '2026-04-30' }).endsOn, end({ to: '2026-02-01' }).stage, end({ to: '2026-04-30', state: 'ended' }).stage, end({ to: '2026-04-30' }, provider).mayAct]).toEqual(['2026-03-31', 'closed', 'closed', false]);
    life.state = { ...life.now, decisions: life.now.decisions.map((d) => ({ ...d, to: '2026-06-01' })) };
    expect(end({}).endsOn).toBe('2026-06-01');
  });
});

describe('the follow-up', () => {
  test('C15 shows until when a status is wanted, what was asked for, and what may be taken back', () => {
    const life = asked();
    const { followUpId } = followUp(life);
    const card = () => see(life, 'C15', followUpId, provider);
    const ask = (until: string) => life.do('askMoreTime', { followUpId, rev: followUp(life).rev, until, reason: 'staffing' }, provider);
    expect(card()).toMatchObject({ stage: 'open', wantedBy: '2026-05-01', moreTime: undefined, mayAskTime: true });
    ask('2026-05-08');
    expect(card()).toMatchObject({ wantedBy: '2026-05-08', moreTime: { outcome: 'granted' }, mayAskTime: true });
    ask('2026-06-01');
    expect(card()).toMatchObject({ wantedBy: '2026-05-08', moreTime: { until: '2026-06-01', outcome: undefined }, mayAskTime: false });
    life.do('reportNotOurs', { followUpId, rev: followUp(life).rev, reason: 'moved' }, provider);
    expect(card()).toMatchObject({ stage: 'notOurs', notOurs: { reason: 'moved' }, undo: life.commits.length });
    life.do('answerFollowUp', answers(life), provider);
    expect(card()).toMatchObject({ stage: 'answered', undo: life.commits.length });
    life.do('recordWish', { text: 'x' });
    expect(card().undo).toBeUndefined();
  });
  test('C17 asks those who take part to confirm, until the day has passed', () => {
    const life = asked();
    life.do('raiseMatter', { kind: 'meeting', orderId: first(life).orderId, dueOn: '2026-05-01' }).do('raiseMatter', { kind: 'meeting', orderId: first(life).orderId });
    const [{ matterId }, undated] = life.now.matters as unknown as [{ matterId: string }, { matterId: string }];
    const card = (actor: Actor = owner, today = life.today) => see(life, 'C17', matterId, actor, today);
    expect([card(), card(provider), card(lead)].map((v) => [v.stage, v.mayConfirm, v.mayMove])).toEqual([['open', true, true], ['open', true, true], ['open', false, false]]);
    expect(see(life, 'C17', undated.matterId)).toBeNull();
    life.do('confirmMeeting', { matterId }, provider);
    expect([card(provider).mayConfirm, card().confirmedBy, card().rev]).toEqual([false, ['provider'], 1]);
    life.do('moveMeeting', { matterId, dueOn: '2026-05-04' });
    expect([card(provider).mayConfirm, card(provider).rev, card(owner, '2026-05-05').stage]).toEqual([true, 2, 'closed']);
    const over = asked().do('raiseMatter', { kind: 'meeting', dueOn: '2026-05-01' });
    expect(see(over, 'C17', over.now.matters[0]!.matterId)).toBeNull();
    life.do('settleMatter', { matterId, outcome: 'held' });
    expect([card().stage, card().mayConfirm]).toEqual(['closed', false]);
    const stopped = asked();
    stopped.do('raiseMatter', { kind: 'meeting', orderId: first(stopped).orderId, dueOn: '2026-05-01' });
    expect(see(ended(stopped), 'C17', stopped.now.matters[0]!.matterId).stage).toBe('closed');
  });
  test('C18 says how long a follow-up is overdue, for the authority', () => {
    const life = asked();
    const { followUpId } = followUp(life);
    const card = (actor: Actor = owner, today = '2026-05-11') => see(life, 'C18', followUpId, actor, today);
    expect([card(), card(lead), card(cover), card(provider)]).toMatchObject([{ stage: 'open', days: 10, hasStatus: false, mayAct: true }, { mayAct: false }, null, null]);
    expect(card(owner, '2026-05-01').stage).toBe('moved');
    const done = answered();
    expect(see(done, 'C18', followUp(done).followUpId, owner, '2026-05-11')).toMatchObject({ stage: 'open', hasStatus: true });
    for (const stage of ['closed', 'cancelled'] as const) {
      life.state = { ...life.now, followUps: life.now.followUps.map((f) => ({ ...f, stage })) };
      expect(card().stage).toBe('closed');
    }
  });
  test('C20 names the goals that fall behind; why is for the caseworker', () => {
    const life = asked();
    const fall = { ...answers(life, 1), reasons };
    life.do('answerFollowUp', { ...fall, answers: fall.answers.map((a, i) => (i === 0 ? { ...a, score: -2 as const } : a)) }, provider);
    const card = (actor: Actor = owner) => see(life, 'C20', followUp(life).followUpId, actor);
    expect(card()).toMatchObject({ stage: 'open', goals: [{ label: 'goal 1', why: 'drop' }], mayAct: true });
    expect(card(lead).goals[0]).not.toHaveProperty('why');
    expect([card(lead).mayAct, card(provider)]).toEqual([false, null]);
    const well = answered();
    expect(see(well, 'C20', followUp(well).followUpId)).toMatchObject({ stage: 'closed', goals: [] });
    for (const stage of ['closed', 'cancelled'] as const) {
      life.state = { ...life.now, followUps: life.now.followUps.map((f) => ({ ...f, stage })) };
      expect(card().stage).toBe('closed');
    }
  });
  test('C21 tells what the provider asks for, until it is answered', () => {
    const life = asked();
    const { orderId } = first(life);
    const { followUpId } = followUp(life);
    const card = (actor: Actor = owner, ref = followUpId) => see(life, 'C21', ref, actor);
    const ask = (until: string) => life.do('askMoreTime', { followUpId, rev: followUp(life).rev, until, reason: 'staffing' }, provider);
    expect(card()).toBeNull();
    ask('2026-05-08');
    expect(card()).toMatchObject({ about: 'moreTime', stage: 'closed', outcome: 'granted', mayAnswer: false });
    ask('2026-06-01');
    expect([card(), card(lead), card(provider)]).toMatchObject([{ stage: 'open', until: '2026-06-01', reason: 'staffing', mayAnswer: true }, { mayAnswer: false }, null]);
    life.do('reportNotOurs', { followUpId, rev: followUp(life).rev, reason: 'moved' }, provider);
    expect(card().about).toBe('moreTime');
    life.do('answerMoreTime', { followUpId, outcome: 'declined' });
    expect(card()).toMatchObject({ about: 'notOurs', stage: 'open', reason: 'moved', mayAnswer: false });
    life.do('answerFollowUp', answers(life), provider);
    expect(card().stage).toBe('closed');
    life.do('requestChange', { orderId, kind: 'goal', reasons: 'x' }, provider);
    const { changeRequestId } = life.now.changeRequests[0]!;
    expect([card(owner, changeRequestId), card(lead, changeRequestId), card(provider, changeRequestId)]).toMatchObject([{ about: 'goal', stage: 'open', mayAnswer: true, rev: 1 }, { mayAnswer: false }, null]);
    life.do('answerChangeRequest', { changeRequestId, outcome: 'meeting' });
    expect(card(owner, changeRequestId)).toMatchObject({ stage: 'open', outcome: 'meeting', rev: 2 });
    life.do('answerChangeRequest', { changeRequestId, outcome: 'declined', text: 'x' });
    expect(card(owner, changeRequestId)).toMatchObject({ stage: 'closed', outcome: 'declined', mayAnswer: false });
  });
  test('C21 on more time closes when the status has come all the same', () => {
    const life = asked();
    const { followUpId } = followUp(life);
    life.do('askMoreTime', { followUpId, rev: followUp(life).rev, until: '2026-06-01', reason: 'other' }, provider);
    life.do('answerFollowUp', answers(life), provider);
    expect(see(life, 'C21', followUpId)).toMatchObject({ stage: 'closed', outcome: undefined });
  });
});

describe('what comes in', () => {
  test('C05 asks the unit that was asked, once for more time', () => {
    const life = asked().do('askInformation', { what: 'x', source: { kind: 'provider', name: 'unit-a' }, purpose: 'y', exception: '§ 11 c', topic: 'course', dueOn: '2026-04-24' });
    const { informationId } = life.now.information[0]!;
    const card = (actor: Actor = provider) => see(life, 'C05', informationId, actor);
    expect([card(), card(owner), card(otherProvider)]).toMatchObject([{ stage: 'open', topic: 'course', mayAnswer: true, mayAskTime: true, rev: 1 }, { mayAnswer: false, mayAskTime: false }, null]);
    life.do('askInformationTime', { informationId, until: '2026-05-01' }, provider);
    expect(card()).toMatchObject({ dueOn: '2026-05-01', mayAskTime: false, rev: 2 });
    life.do('cannotAnswerInformation', { informationId, reason: 'notKnown' }, provider);
    expect(card()).toMatchObject({ stage: 'open', cannot: 'notKnown', mayAnswer: true, rev: 3 });
    life.do('answerInformation', { informationId, text: 'x' }, provider);
    expect(card()).toMatchObject({ stage: 'answered', answered: { by: 'provider' }, mayAnswer: false });
    const given = asked().do('askInformation', { what: 'x', source: { kind: 'provider', name: 'unit-a' }, purpose: 'y', exception: '§ 11 c' });
    given.do('giveUpInformation', { informationId: given.now.information[0]!.informationId, reason: 'x' });
    expect(see(given, 'C05', given.now.information[0]!.informationId, provider).stage).toBe('closed');
  });
  test('C22 is for caseworker and team lead, until it is settled', () => {
    const life = asked();
    life.do('raiseMatter', { kind: 'worry', orderId: first(life).orderId, text: 'x' }, provider).do('raiseMatter', { kind: 'incident' }).do('raiseMatter', { kind: 'accessRequest' });
    const [worry, incident, access] = life.now.matters.map((m) => m.matterId) as [string, string, string];
    expect([see(life, 'C22', worry), see(life, 'C22', worry, lead), see(life, 'C22', incident)]).toMatchObject([{ about: 'worry', orderNo: first(life).orderNo, mayAct: true }, { mayAct: true }, { about: 'incident', orderNo: undefined }]);
    expect([see(life, 'C22', access), see(life, 'C22', worry, provider), see(life, 'C22', worry, null)]).toEqual([null, null, null]);
    life.do('settleMatter', { matterId: worry, outcome: 'x', supervisionNotified: true });
    expect(see(life, 'C22', worry)).toMatchObject({ stage: 'closed', supervisionNotified: true, mayAct: false, rev: 2 });
  });
});
