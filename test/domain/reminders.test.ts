/** The ladder of reminders and the quiet hours: on which Danish day and hour who is told, and when not. */
import type { CaseState } from '#domain/case';
import { asksOf, askBehind, isWanted, type Ask } from '#domain/reminders/index';
import { remindersBetween, reported } from '#domain/reminders/ladder';
import { isQuiet, isWeeklyDay, lastOpening, lastWeekly, nextOpening } from '#domain/reminders/moment';
import { defaultSettings, type LadderKind, type Rung } from '#domain/settings';
import { danishCalendar } from '#work/danishCalendar';
import { accepted, answered, answers, asked, decided, opened, ordered, owner, provider, reasons, system, type Life } from './lives';

const settings = defaultSettings;
const calendar = danishCalendar(settings.closedDays);
const due = (asks: readonly Ask[], after = '2026-01-01T00:00', upTo = '2028-12-31T23:59', of = settings) =>
  remindersBetween(asks, of, calendar, after, upTo).map(({ card, to, at }) => `${at} ${card} ${to}`).sort();
/** Each rung for itself, as the days go by. */
const climbed = (asks: readonly Ask[], from: string, days: number) => {
  const all: string[] = [];
  for (let n = 0; n < days; n++) {
    const at = (d: number) => new Date(Date.parse(`${from}T12:00:00Z`) + d * 86_400_000).toISOString().slice(0, 10);
    all.push(...due(asks, `${at(n - 1)}T23:59`, `${at(n)}T23:59`));
  }
  return all;
};
const status = (change: Partial<Ask> = {}): Ask => ({ kind: 'C15', ref: 'f', since: '2026-05-11', anchor: '2026-06-01', provider: 'unit-a', ...change });

describe('quiet hours', () => {
  const quiet = (moment: string, of = settings) => isQuiet(moment, of, calendar);
  test('evenings, nights, week-ends, holidays and closing days', () => {
    expect(['2026-11-24T07:29', '2026-11-24T07:30', '2026-11-24T16:29', '2026-11-24T16:30', '2026-11-28T10:00', '2026-12-24T10:00', '2026-04-03T10:00', '2026-05-01T10:00'].map((m) => quiet(m)))
      .toEqual([true, false, false, true, true, true, true, false]);
  });
  test('a message waits for the next working morning, over Easter, a leap day and both changes of the clock', () => {
    const next = (moment: string) => nextOpening(moment, settings, calendar);
    expect(['2026-11-24T10:00', '2026-11-24T03:00', '2026-11-24T20:00', '2026-04-01T17:00', '2028-02-28T18:00', '2026-03-27T18:00', '2026-10-23T18:00', '2026-03-29T02:30'].map(next))
      .toEqual(['2026-11-24T10:00', '2026-11-24T07:30', '2026-11-25T07:30', '2026-04-07T07:30', '2028-02-29T07:30', '2026-03-30T07:30', '2026-10-26T07:30', '2026-03-30T07:30']);
  });
  test('quiet hours may lie inside the day', () => {
    const noon = { ...settings, quietHours: { from: '12:00', to: '13:00', acuteBreaks: true } };
    expect(['2026-11-24T11:59', '2026-11-24T12:00', '2026-11-24T13:00'].map((m) => quiet(m, noon))).toEqual([false, true, false]);
    expect(nextOpening('2026-11-24T12:30', noon, calendar)).toBe('2026-11-24T13:00');
  });
  test('the morning that opened last, and the week', () => {
    expect([lastOpening('2026-11-24T07:29', settings, calendar), lastOpening('2026-11-24T07:30', settings, calendar), lastOpening('2026-11-29T12:00', settings, calendar)]).toEqual(['2026-11-23T07:30', '2026-11-24T07:30', '2026-11-27T07:30']);
    const week = (moment: string, of = settings) => lastWeekly(moment, of, calendar);
    expect([week('2026-11-23T07:59'), week('2026-11-23T08:00'), week('2026-04-06T12:00'), week('2026-04-07T08:00')]).toEqual(['2026-11-16T08:00', '2026-11-23T08:00', '2026-03-30T08:00', '2026-04-07T08:00']);
    expect(week('2026-11-23T09:30', { ...settings, quietHours: { ...settings.quietHours, to: '09:00' } })).toBe('2026-11-23T09:00');
    expect([isWeeklyDay('2026-11-23', calendar), isWeeklyDay('2026-04-07', calendar), isWeeklyDay('2026-11-24', calendar), isWeeklyDay('2023-12-27', calendar)]).toEqual([true, true, false, true]);
  });
});

describe('the ladder of a status', () => {
  test('seven days before, on the day, three days after with the lead, then caseworker and team lead; thirty days are a line in the report', () => {
    expect(climbed([status()], '2026-05-11', 60)).toEqual([
      '2026-05-26T07:30 C15 provider', '2026-06-01T07:30 C15 provider', '2026-06-04T07:30 C15 provider', '2026-06-04T07:30 C15 providerLead', '2026-06-08T07:30 C18 caseworker', '2026-06-15T07:30 C18 teamLead',
    ]);
    expect([reported([status()], settings, '2026-06-30'), reported([status()], settings, '2026-07-01')]).toEqual([[], [status()]]);
    expect(reported([status({ anchor: undefined })], settings, '2027-07-01')).toEqual([]);
  });
  test('a leap day, and the days on which the clock changes', () => {
    expect(due([status({ since: '2028-02-01', anchor: '2028-03-07' })], '2028-02-28T23:59', '2028-02-29T23:59')).toEqual(['2028-02-29T07:30 C15 provider']);
    expect(climbed([status({ since: '2026-03-01', anchor: '2026-03-29' })], '2026-03-28', 6)).toEqual(['2026-03-30T07:30 C15 provider', '2026-04-01T07:30 C15 provider', '2026-04-01T07:30 C15 providerLead']);
  });
  test('of two rungs for one receiver only the later is left', () => {
    expect(due([status()], '2026-05-20T00:00', '2026-06-03T00:00')).toEqual(['2026-06-01T07:30 C15 provider']);
    // Saturday and Sunday meet on Monday.
    const close = { ...settings, reminders: [{ day: 0, to: 'provider' }, { day: 1, to: 'provider' }] as Rung[] };
    expect(due([status({ anchor: '2026-06-13' })], undefined, undefined, close)).toEqual(['2026-06-15T07:30 C15 provider']);
    // Whatever the order in which the rungs are written.
    const turned = { ...settings, reminders: [{ day: 3, to: 'provider' }, { day: 0, to: 'provider' }] as Rung[] };
    expect(due([status()], undefined, undefined, turned)).toEqual(['2026-06-04T07:30 C15 provider']);
  });
  test('what lay before the card is not made up for', () => {
    expect(climbed([status({ since: '2026-06-01' })], '2026-05-11', 40)[0]).toBe('2026-06-04T07:30 C15 provider');
  });
  test('after more time was given no rung is climbed a second time, and one that was never climbed is', () => {
    const moved = status({ anchor: '2026-06-15', left: [{ anchor: '2026-06-01', on: '2026-05-28' }] });
    expect(climbed([moved], '2026-05-11', 45).slice(0, 2)).toEqual(['2026-06-15T07:30 C15 provider', '2026-06-18T07:30 C15 provider']);
    const early = status({ since: '2026-05-27', anchor: '2026-06-15', left: [{ anchor: '2026-06-01', on: '2026-05-28' }] });
    expect(climbed([early], '2026-05-11', 45)[0]).toBe('2026-06-08T07:30 C15 provider');
    // Moved twice: what counts anew counts from the last move.
    const twice = status({ anchor: '2026-06-10', left: [{ anchor: '2026-06-01', on: '2026-05-20' }, { anchor: '2026-06-20', on: '2026-06-03' }, { anchor: '2026-06-12', on: '2026-06-01' }] });
    expect(climbed([twice], '2026-05-11', 45)[0]).toBe('2026-06-10T07:30 C15 provider');
  });
  test('nobody is told who has another card about it, and a card without a ladder is never repeated', () => {
    expect(climbed([{ kind: 'C18', ref: 'f', since: '2026-05-11', anchor: '2026-06-01', spared: 'caseworker' }], '2026-06-01', 20)).toEqual(['2026-06-08T07:30 C18 teamLead']);
    expect(due([{ kind: 'C20', ref: 'f', since: '2026-05-11', anchor: '2026-06-01' }, status({ anchor: undefined })])).toEqual([]);
  });
});

const kinds = (state: CaseState) => asksOf(state).map((a) => a.kind).sort();
const ask = (life: Life, kind: string): Ask | undefined => asksOf(life.now).find((a) => a.kind === kind);

describe('what is open in a case', () => {
  test('a request that nobody has taken up, and its deadline', () => {
    const life = opened();
    expect(kinds(life.now)).toEqual(expect.arrayContaining(['C02', 'C03']));
    life.do('noticeDelay', { answerBy: '2026-04-01', reason: 'x' });
    expect(ask(life, 'C02')).toMatchObject({ anchor: '2026-04-01', left: [{ anchor: '2026-03-01', on: '2026-01-05' }] });
    // Of a notice from before it was kept which deadline it replaced, nothing is known.
    const [thread] = life.now.threads;
    expect(asksOf({ ...life.now, threads: [{ ...thread!, delayNotices: [{ on: '2026-01-05', answerBy: '2026-04-01', reason: 'x' }] }] }).find((a) => a.kind === 'C02')).toMatchObject({ left: [] });
    expect(ask(life, 'C01')).toEqual({ kind: 'C01', ref: thread!.threadId, since: '2026-01-05' });
    life.do('takeCase', {});
    expect(ask(life, 'C01')).toBeUndefined();
  });
  test('an order, from the question to its start', () => {
    const life = ordered();
    expect(ask(life, 'C11')).toMatchObject({ provider: 'unit-a', anchor: '2026-01-05' });
    const { orderId } = life.now.orders[0]!;
    life.do('askClarification', { orderId, rev: 1, question: 'x' } as never, provider);
    expect(ask(life, 'C11')).toBeUndefined();
    const running = accepted();
    expect(ask(running, 'C13')).toMatchObject({ anchor: '2026-02-01', contact: 'provider' });
    expect(isWanted(running.now, 'C13', running.now.orders[0]!.orderId)).toBe(true);
    running.today = '2026-02-02';
    running.do('registerStart', { orderId: running.now.orders[0]!.orderId, startedOn: '2026-02-01' }, provider);
    expect(ask(running, 'C13')).toBeUndefined();
  });
  test('a status, from the question through more time to the result', () => {
    const life = asked();
    const { followUpId } = life.now.followUps[0]!;
    expect(ask(life, 'C15')).toMatchObject({ ref: followUpId, since: '2026-04-10', anchor: '2026-05-01' });
    life.do('moveFollowUp', { followUpId, dueOn: '2026-05-08', reason: 'x' });
    expect(ask(life, 'C15')).toMatchObject({ anchor: '2026-05-08', left: [{ anchor: '2026-05-01', on: '2026-04-10' }] });
    life.do('answerFollowUp', answers(life), provider);
    expect(kinds(life.now).filter((k) => k >= 'C15' && k <= 'C19')).toEqual(['C16', 'C18']);
    expect(ask(life, 'C18')).toMatchObject({ spared: 'caseworker' });
    expect(ask(life, 'C16')).not.toHaveProperty('anchor');
    life.today = '2026-05-08';
    life.do('requestResult', { followUpId }, system);
    expect(ask(life, 'C19')).toMatchObject({ anchor: '2026-05-08' });
    life.do('registerFollowUpResult', { followUpId, result: 'continue', heldOn: '2026-05-08', citizenView: 'x', nextFollowUpOn: '2026-08-07', goalLevels: [], reasons });
    expect(asksOf(life.now).filter((a) => a.ref === followUpId)).toEqual([]);
    expect([isWanted(life.now, 'C15', followUpId), isWanted(life.now, 'C12', 'x')]).toEqual([false, true]);
  });
  test('more time, once by itself and once given, leaves the days that were before it', () => {
    const life = asked();
    const { followUpId } = life.now.followUps[0]!;
    const more = (until: string) => life.do('askMoreTime', { followUpId, rev: life.now.followUps[0]!.rev, until, reason: 'notMet' }, provider);
    more('2026-05-08');
    expect(ask(life, 'C15')).toMatchObject({ anchor: '2026-05-08', left: [{ anchor: '2026-05-01', on: '2026-04-10' }] });
    more('2026-05-12');
    expect(ask(life, 'C21')).toMatchObject({ ref: followUpId, anchor: '2026-04-10' });
    life.do('answerMoreTime', { followUpId, outcome: 'granted', text: 'x' });
    expect(ask(life, 'C15')).toMatchObject({ anchor: '2026-05-12', left: [{ anchor: '2026-05-01', on: '2026-04-10' }, { anchor: '2026-05-08', on: '2026-04-10' }] });
    expect(ask(life, 'C21')).toBeUndefined();
  });
  test('a status that was waived is not asked for, but the follow-up stays', () => {
    const life = asked();
    const { followUpId } = life.now.followUps[0]!;
    life.do('waiveStatus', { followUpId, reason: 'x' });
    expect([ask(life, 'C15'), ask(life, 'C18')?.ref]).toEqual([undefined, followUpId]);
  });
  test('a status that comes on the day itself is reminded of', () => {
    const life = asked();
    life.today = '2026-05-02';
    life.do('answerFollowUp', answers(life), provider);
    expect(ask(life, 'C16')).toMatchObject({ anchor: '2026-05-02' });
  });
  test('incidents, messages and meetings, until they are settled; other matters ask nobody', () => {
    const life = answered();
    const { orderId } = life.now.orders[0]!;
    life.do('raiseMatter', { kind: 'incident', text: 'x', orderId } as never, provider);
    life.do('raiseMatter', { kind: 'meeting', dueOn: '2026-06-01', orderId } as never);
    life.do('raiseMatter', { kind: 'meeting', dueOn: '2026-06-02' } as never);
    life.do('raiseMatter', { kind: 'citizenMessage', text: 'x' } as never);
    life.do('raiseMatter', { kind: 'ageRule', dueOn: '2026-12-01' } as never);
    life.do('raiseMatter', { kind: 'accessRequest' } as never);
    expect(kinds(life.now).filter((k) => ['C17', 'C22', 'C30', 'C32'].includes(k))).toEqual(['C17', 'C17', 'C22', 'C30', 'C32']);
    expect(ask(life, 'C22')).toMatchObject({ acute: true });
    for (const { matterId } of life.now.matters) life.do('settleMatter', { matterId, outcome: 'x' } as never, owner);
    expect(kinds(life.now).filter((k) => ['C17', 'C22', 'C30', 'C32'].includes(k))).toEqual([]);
    life.do('recordWish', { text: 'x' });
    expect([isWanted(life.now, 'C32', life.now.wishes.at(-1)!.wishId), isWanted(life.now, 'C32', 'none')]).toEqual([true, false]);
  });
  test('what a rung sends another card about is open as long as what was asked', () => {
    const life = ordered();
    const { orderId } = life.now.orders[0]!;
    expect(askBehind(life.now, 'C12', orderId)).toMatchObject({ kind: 'C11' });
  });
  test('what is waited for from outside, and from a provider', () => {
    const waiting = { threadId: 't', what: 'x', purpose: 'x', essential: false, askedOn: '2026-02-01', dueOn: '2026-02-15', reminders: [], recordedOn: '2026-02-01', assertedOn: '2026-02-01' };
    const state: CaseState = {
      ...opened().now,
      information: [
        { ...waiting, informationId: 'i1', source: { kind: 'doctor', name: 'x' }, state: 'waiting', consentId: 'c1' }, { ...waiting, informationId: 'i2', source: { kind: 'provider', name: 'unit-a' }, state: 'waiting' },
        { ...waiting, informationId: 'i3', source: { kind: 'doctor', name: 'x' }, state: 'received' }, { ...waiting, informationId: 'i4', source: { kind: 'provider', name: 'unit-a' }, state: 'waiting', cannot: { reason: 'notKnown', by: 'provider', on: '2026-02-03' } },
        { ...waiting, informationId: 'i5', source: { kind: 'provider', name: 'unit-a' }, state: 'received', answer: { text: 'x', by: 'provider', on: '2026-02-04' } },
      ],
      consents: (['c1', 'c2', 'c3', 'c4'] as const).map((consentId) => ({
        consentId, type: 'collect', giver: 'citizen', information: [], from: [], receivers: [], purpose: 'x', form: 'oral', givenOn: '2026-01-10', consequencesExplained: true, recordedOn: '2026-01-10', assertedOn: '2026-01-10',
        ...(consentId === 'c1' || consentId === 'c2' ? { withdrawn: { on: '2026-02-02', by: 'owner' } } : consentId === 'c3' ? { expiresOn: '2026-08-01' } : {}),
      })),
    };
    expect(asksOf(state).filter((a) => ['C04', 'C05', 'C23'].includes(a.kind))).toEqual([
      { kind: 'C04', ref: 'i1', since: '2026-02-01', anchor: '2026-02-15' }, { kind: 'C05', ref: 'i2', since: '2026-02-01', anchor: '2026-02-15', provider: 'unit-a' },
      { kind: 'C04', ref: 'i4', since: '2026-02-01', anchor: '2026-02-15' },
      { kind: 'C23', ref: 'c1', since: '2026-02-02', anchor: '2026-02-02' }, { kind: 'C23', ref: 'c3', since: '2026-01-10', anchor: '2026-08-01' },
    ]);
  });
  test('that a provider has answered is told all the same', () => {
    const life = asked().do('askInformation', { what: 'x', source: { kind: 'provider', name: 'unit-a' }, purpose: 'y', exception: '§ 11 c' });
    const { informationId } = life.now.information[0]!;
    life.do('answerInformation', { informationId, text: 'x' }, provider);
    expect([isWanted(life.now, 'C04', informationId), isWanted(life.now, 'C05', informationId)]).toEqual([true, false]);
    const came = asked().do('askInformation', { what: 'x', source: { kind: 'doctor', name: 'x' }, purpose: 'y', exception: '§ 11 c' });
    came.do('receiveInformation', { informationId: came.now.information[0]!.informationId });
    expect(isWanted(came.now, 'C04', came.now.information[0]!.informationId)).toBe(false);
  });
  test('approvals and talks, until somebody has decided', () => {
    const on = { recordedOn: '2026-02-01', assertedOn: '2026-02-01' };
    const base = { threadId: 't', needId: 'n', negotiationNo: 'F-1', negotiator: 'negotiator', candidates: [], ...on };
    const outcome = { outcome: 'agreed' as const, explanation: 'x', on: '2026-02-10', by: 'negotiator' };
    const round = { roundId: 'r', no: 1, on: '2026-02-03', channel: 'phone' as const, ours: {}, theirs: {}, differs: [], dueOn: '2026-02-17', by: 'negotiator' };
    const state: CaseState = {
      ...opened().now,
      recommendations: [{ recommendationId: 'r1', threadId: 't', proposals: [], by: 'owner', on: '2026-02-01', ...on }, { recommendationId: 'r2', threadId: 't', proposals: [], by: 'owner', on: '2026-02-01', outcome: { outcome: 'approved', by: 'lead', on: '2026-02-02' }, ...on }],
      negotiations: [{ ...base, negotiationId: 'n1', rounds: [] }, { ...base, negotiationId: 'n2', rounds: [round] }, { ...base, negotiationId: 'n3', rounds: [round], outcome }, { ...base, negotiationId: 'n4', rounds: [], outcome: { ...outcome, outcome: 'noMatch' } }],
    };
    expect(asksOf(state).filter((a) => ['C06', 'C09', 'C10'].includes(a.kind))).toEqual([
      { kind: 'C06', ref: 'r1', since: '2026-02-01', anchor: '2026-02-01' }, { kind: 'C09', ref: 'n1', since: '2026-02-01', anchor: undefined, negotiator: 'negotiator' },
      { kind: 'C09', ref: 'n2', since: '2026-02-03', anchor: '2026-02-17', negotiator: 'negotiator' }, { kind: 'C10', ref: 'n3', since: '2026-02-10', anchor: '2026-02-10' },
    ]);
  });
  test('hearings, decisions and appeals', () => {
    const on = { recordedOn: '2026-02-01', assertedOn: '2026-02-01' };
    const hearing = { threadId: 't', factIds: [], channel: 'letter' as const, sentOn: '2026-02-01', deadline: '2026-02-15', extensions: [], ...on };
    const granted = decided().now.decisions[0]!;
    const sent = { channel: 'letter' as const, on: '2026-02-20', receivedOn: '2026-02-28', appealBy: '2026-03-30' };
    const life = opened().now;
    const { threadId } = life.threads[0]!;
    const appeal = { threadId, receivedOn: '2026-03-10', late: false, reassessBy: '2026-04-07', ...on };
    const state: CaseState = {
      ...life,
      threads: life.threads.map((t) => ({ ...t, answerBy: undefined, stage: 'request' as const })),
      hearings: [{ ...hearing, hearingId: 'h1' }, { ...hearing, hearingId: 'h2', extensions: [{ deadline: '2026-02-15', reason: 'x', on: '2026-02-08' }] }, { ...hearing, hearingId: 'h3', answer: { on: '2026-02-09' } }],
      decisions: [
        { ...granted, decisionId: 'd1', favourable: false, cuts: true, effectOn: '2026-07-01', sent }, { ...granted, decisionId: 'd2', favourable: false, sent }, { ...granted, decisionId: 'd3', favourable: true, sent }, { ...granted, decisionId: 'd4', favourable: false, sent: undefined },
      ],
      appeals: [{ ...appeal, appealId: 'a1', decisionId: 'd2' }, { ...appeal, appealId: 'a2', decisionId: 'd9', outcome: { on: '2026-09-01', outcome: 'remitted' } }],
    };
    expect(asksOf(state).map((a) => `${a.kind} ${a.ref} ${a.since} ${a.anchor}`)).toEqual([
      `C01 ${threadId} 2026-01-05 2026-01-05`, 'C08 h1 2026-02-01 2026-02-15', 'C08 h2 2026-02-08 2026-02-15', 'C24 d1 2026-02-20 2026-02-28', 'C27 d1 2026-02-20 2026-07-01', 'C25 a1 2026-02-01 2026-03-10', 'C26 a2 2026-09-01 2026-09-01',
    ]);
  });
  test('an order that waits anew after a question, is acute, lacks a starting point, is handed over, or ends', () => {
    const state = accepted().now;
    const [running] = [state.orders[0]!];
    const of = (change: Partial<typeof running>, more: Partial<CaseState> = {}) => asksOf({ ...state, ...more, orders: [{ ...running, ...change }] }).filter((a) => a.ref === running.orderId).map((a) => `${a.kind} ${a.provider ?? ''} ${a.since} ${a.anchor}${a.acute ? ' acute' : ''}`);
    const question = { clarificationId: 'q', question: 'x', by: 'provider', on: '2026-01-07' };
    expect(of({ state: 'sent', acute: true, clarifications: [{ ...question, answer: { text: 'x', by: 'owner', on: '2026-01-09' } }, question] })).toEqual(['C11 unit-a 2026-01-09 2026-01-09 acute']);
    expect(of({ startedOn: '2026-02-01', startingPointBy: '2026-03-15' }, { goals: state.goals.map((g) => ({ ...g, baselineLevel: null })) })[0]).toBe('C14  2026-01-05 2026-03-15');
    expect(of({ startedOn: '2026-02-01', handover: { to: 'unit-b', orderId: 'next', on: '2026-06-01', items: [] }, endsOn: '2026-06-01' })).toEqual(['C28 unit-a 2026-01-05 2026-06-01', 'C28 unit-b 2026-01-05 2026-06-01']);
    const done = { by: 'x', on: '2026-05-01' };
    expect(of({ startedOn: '2026-02-01', handover: { to: 'unit-b', orderId: running.orderId, on: '2026-06-01', items: [], givenBy: done, takenBy: done } })).toEqual([]);
    expect(of({ startedOn: '2026-02-01', endsOn: '2026-12-01' }, { followUps: [] })).toEqual(['C33 unit-a 2026-01-05 2026-12-01']);
    expect(of({ enteredInError: { reason: 'x', on: '2026-02-01', by: 'owner' } })).toEqual([]);
    const wish = { changeRequestId: 'w', orderId: running.orderId, kind: 'moreHours' as const, reasons: 'x', by: 'provider', recordedOn: '2026-03-01', assertedOn: '2026-03-01' };
    expect(asksOf({ ...state, changeRequests: [wish, { ...wish, changeRequestId: 'v', answer: { outcome: 'declined', by: 'owner', on: '2026-03-02' } }] }).filter((a) => a.kind === 'C21').map((a) => a.ref)).toEqual(['w']);
    const [followUp] = state.followUps;
    expect(asksOf({ ...state, followUps: [{ ...followUp!, enteredInError: { reason: 'x', on: '2026-02-01', by: 'owner' } }] }).filter((a) => a.kind === 'C18')).toEqual([]);
    expect(asksOf({ ...state, orders: [{ ...running, state: 'ended' }] }).filter((a) => a.kind === 'C18')).toEqual([]);
  });
  test('a closed case asks for nothing', () => expect(asksOf({ ...opened().now, closedOn: '2026-02-01' })).toEqual([]));
});

test('every ladder of the defaults can be climbed', () => {
  for (const kind of Object.keys(settings.ladders) as LadderKind[]) {
    const rungs = settings.ladders[kind].filter((r) => r.to !== 'report');
    const reached = climbed([{ kind, ref: 'r', since: '2026-01-02', anchor: '2026-09-01', provider: 'unit-a', negotiator: 'n' }], '2026-05-01', 170);
    expect([kind, reached.length]).toEqual([kind, rungs.length]);
  }
});
