/** Delivery: when help began, how much was given, and what the provider wishes changed. */
import { defaultSettings } from '#domain/settings';
import { accepted, ordered, otherProvider, owner, provider } from './lives';
import { code, first, granted, goalIds } from './orderLives';
import { order } from './lives';

describe('the start', () => {
  test('is told by the provider of a running order, on a day that has come, and may be set right', () => {
    const life = accepted();
    const { orderId } = first(life);
    life.today = '2026-02-10';
    expect(code(life.try('registerStart', { orderId, startedOn: '2026-02-03' }, otherProvider))).toBe('notAllowed');
    expect(code(life.try('registerStart', { orderId, startedOn: '2026-02-03' }, owner))).toBe('notAllowed');
    expect(code(life.try('registerStart', { orderId: 'x', startedOn: '2026-02-03' }, provider))).toBe('orderUnknown');
    expect(life.try('registerStart', { orderId, startedOn: '2026-02-11' }, provider)).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field: 'startedOn' } } });
    expect(code(life.try('registerStart', { orderId, startedOn: '2026-01-04' }, provider))).toBe('dateNotPossible');
    life.do('registerStart', { orderId, startedOn: '2026-02-10' }, provider).do('registerStart', { orderId, startedOn: '2026-01-05' }, provider);
    expect(first(life)).toMatchObject({ startsOn: '2026-02-01', startedOn: '2026-01-05' });
    const sent = ordered();
    expect(sent.try('registerStart', { orderId: first(sent).orderId, startedOn: '2026-01-05' }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'sent' } } });
  });
});

describe('the hours', () => {
  const delivered = () => {
    const life = accepted();
    life.today = '2026-04-01';
    return life.do('registerHours', { orderId: first(life).orderId, from: '2026-02-01', to: '2026-02-28', hours: 16 }, provider);
  };
  test('are told per period, which may be set right', () => {
    const life = delivered();
    expect(first(life).delivered).toEqual([{ from: '2026-02-01', to: '2026-02-28', hours: 16, by: 'provider' }]);
    life.do('registerHours', { orderId: first(life).orderId, from: '2026-02-01', to: '2026-02-28', hours: 14 }, provider).do('registerHours', { orderId: first(life).orderId, from: '2026-03-01', to: '2026-04-01', hours: 20 }, provider);
    expect(first(life).delivered.map((d) => d.hours)).toEqual([14, 20]);
    expect(life.events.filter((e) => e.type === 'hoursDelivered')).toHaveLength(3);
  });
  test.each([
    ['before the order starts', { from: '2026-01-31', to: '2026-01-31' }, 'from'],
    ['backwards', { from: '2026-03-02', to: '2026-03-01' }, 'to'],
    ['ahead of time', { from: '2026-03-01', to: '2026-04-02' }, 'to'],
    ['twice for one day', { from: '2026-02-28', to: '2026-03-02' }, 'from'],
    ['inside a period', { from: '2026-02-10', to: '2026-02-12' }, 'from'],
    ['around a period', { from: '2026-02-01', to: '2026-03-01' }, 'from'],
  ])('are not told %s', (_name, period, field) => {
    const life = delivered();
    expect(life.try('registerHours', { orderId: first(life).orderId, ...period, hours: 1 }, provider)).toMatchObject({ refusal: { code: 'dateNotPossible', details: { field } } });
  });
  test('are not more than there are hours', () => {
    const life = delivered();
    const twoDays = { orderId: first(life).orderId, from: '2026-03-01', to: '2026-03-02' };
    expect(life.try('registerHours', { ...twoDays, hours: 48.5 }, provider)).toMatchObject({ refusal: { code: 'valueNotPossible', details: { fields: ['hours'] } } });
    expect(code(life.try('registerHours', { ...twoDays, hours: 48 }, provider))).toBe('ok');
  });
  test('belong to the own running order, from its real start to its end', () => {
    const life = delivered();
    const { orderId } = first(life);
    expect(code(life.try('registerHours', { orderId, from: '2026-03-01', to: '2026-03-02', hours: 1 }, otherProvider))).toBe('notAllowed');
    life.state = { ...life.now, orders: [{ ...first(life), delivered: [], startedOn: '2026-02-05', endsOn: '2026-03-10' }] };
    const told = (from: string, to: string) => code(life.try('registerHours', { orderId, from, to, hours: 1 }, provider));
    expect([told('2026-02-04', '2026-02-06'), told('2026-03-05', '2026-03-11'), told('2026-02-05', '2026-03-10')]).toEqual(['dateNotPossible', 'dateNotPossible', 'ok']);
  });
});

describe('a wish for change', () => {
  const wished = (hoursPerWeek = 10) => {
    const life = granted({ hoursPerWeek: 20 });
    life.do('placeOrder', { ...order(goalIds(life)), hoursPerWeek: 4 });
    life.do('acknowledgeOrder', { orderId: first(life).orderId, rev: 1, startsOn: '2026-02-01' }, provider);
    life.today = '2026-03-03';
    return life.do('requestChange', { orderId: first(life).orderId, kind: 'moreHours', hoursPerWeek, reasons: 'needs company' }, provider);
  };
  test('is the provider\'s, about an own running order, and waits for the authority', () => {
    const life = wished();
    const { orderId } = first(life);
    expect(life.now.changeRequests).toMatchObject([{ orderId, kind: 'moreHours', hoursPerWeek: 10, reasons: 'needs company', by: 'provider', recordedOn: '2026-03-03' }]);
    expect(first(life).hoursPerWeek).toBe(4);
    expect(code(life.try('requestChange', { orderId, kind: 'end', reasons: 'x' }, otherProvider))).toBe('notAllowed');
    expect(code(life.try('requestChange', { orderId, kind: 'end', reasons: 'x' }))).toBe('notAllowed');
    expect(life.try('requestChange', { orderId, kind: 'moreHours', hoursPerWeek: 12, reasons: 'x' }, provider)).toMatchObject({ refusal: { code: 'stepNotOpen', details: { state: 'open' } } });
    expect(code(life.try('requestChange', { orderId, kind: 'goal', reasons: 'x' }, provider))).toBe('ok');
  });
  test.each([
    ['more hours without a number', { kind: 'moreHours' as const }, 'fieldsMissing'],
    ['fewer hours without a number', { kind: 'fewerHours' as const }, 'fieldsMissing'],
    ['more hours that are not more', { kind: 'moreHours' as const, hoursPerWeek: 4 }, 'valueNotPossible'],
    ['fewer hours that are not fewer', { kind: 'fewerHours' as const, hoursPerWeek: 4 }, 'valueNotPossible'],
    ['hours where it is about something else', { kind: 'otherService' as const, hoursPerWeek: 4 }, 'valueNotPossible'],
  ])('is not for %s', (_name, wish, expected) => {
    const life = granted({});
    life.do('placeOrder', { ...order(goalIds(life)), hoursPerWeek: 4 });
    life.do('acknowledgeOrder', { orderId: first(life).orderId, rev: 1, startsOn: '2026-02-01' }, provider);
    expect(life.try('requestChange', { orderId: first(life).orderId, reasons: 'x', ...wish }, provider)).toMatchObject({ refusal: { code: expected, details: { fields: ['hoursPerWeek'] } } });
    expect(code(life.try('requestChange', { orderId: first(life).orderId, reasons: 'x', kind: 'fewerHours', hoursPerWeek: 3 }, provider))).toBe('ok');
  });
  test('may name hours where none are ordered', () => {
    const life = accepted();
    for (const kind of ['moreHours', 'fewerHours'] as const) expect(code(life.try('requestChange', { orderId: first(life).orderId, kind, hoursPerWeek: 3, reasons: 'x' }, provider))).toBe('ok');
  });
  test('that is accepted opens a thread in which its need is looked into, and changes nothing yet', () => {
    const life = wished();
    const { changeRequestId } = life.now.changeRequests[0]!;
    life.today = '2026-03-05';
    expect(code(life.try('answerChangeRequest', { changeRequestId, outcome: 'accepted' }, provider))).toBe('notAllowed');
    expect(life.try('answerChangeRequest', { changeRequestId: 'x', outcome: 'accepted' })).toMatchObject({ refusal: { code: 'recordUnknown', details: { kind: 'changeRequest' } } });
    life.do('answerChangeRequest', { changeRequestId, outcome: 'accepted', text: 'we will see' });
    expect(life.thread).toMatchObject({
      no: 2, stage: 'information', serviceArea: 'support', answerBy: '2026-04-28',
      request: { requester: 'provider', requesterContact: 'unit-a', reason: 'needs company', receivedOn: '2026-03-03', acute: false, asked: { services: [], paragraphs: [] } },
    });
    expect(life.now.changeRequests[0]!.answer).toEqual({ outcome: 'accepted', text: 'we will see', by: 'owner', on: '2026-03-05', threadId: life.thread.threadId });
    expect(first(life)).toMatchObject({ hoursPerWeek: 4, state: 'accepted' });
    expect(code(life.try('answerChangeRequest', { changeRequestId, outcome: 'accepted' }))).toBe('alreadyAnswered');
    // The first wish is settled, so there may be another.
    expect(code(life.try('requestChange', { orderId: first(life).orderId, kind: 'moreHours', hoursPerWeek: 12, reasons: 'x' }, provider))).toBe('ok');
  });
  test('that is declined says why, and leads nowhere', () => {
    const life = wished();
    const { changeRequestId } = life.now.changeRequests[0]!;
    expect(code(life.try('answerChangeRequest', { changeRequestId, outcome: 'declined' }))).toBe('reasonMissing');
    life.do('answerChangeRequest', { changeRequestId, outcome: 'declined', text: 'not now' });
    expect(life.now.threads).toHaveLength(1);
    expect(life.now.changeRequests[0]!.answer).toMatchObject({ outcome: 'declined', text: 'not now' });
    expect(code(life.try('answerChangeRequest', { changeRequestId, outcome: 'meeting' }))).toBe('alreadyAnswered');
  });
  test('that leads to a meeting is answered after it', () => {
    const life = wished();
    const { changeRequestId } = life.now.changeRequests[0]!;
    life.do('answerChangeRequest', { changeRequestId, outcome: 'meeting' });
    expect(life.now.threads).toHaveLength(1);
    life.do('answerChangeRequest', { changeRequestId, outcome: 'accepted' });
    expect(life.now.threads).toHaveLength(2);
  });
  test('has the deadline of its help; without a row, that of its thread; without either, none', () => {
    const life = wished();
    const { changeRequestId } = life.now.changeRequests[0]!;
    life.settings = { ...defaultSettings, deadlines: defaultSettings.deadlines.map((d) => ({ ...d, paragraphs: [] })) };
    const bare = wished();
    bare.settings = life.settings;
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, serviceArea: 'shelter' })) };
    expect(life.do('answerChangeRequest', { changeRequestId, outcome: 'accepted' }).thread).toMatchObject({ serviceArea: 'shelter', answerBy: '2026-03-17' });
    expect(bare.do('answerChangeRequest', { changeRequestId: bare.now.changeRequests[0]!.changeRequestId, outcome: 'accepted' }).thread.answerBy).toBeUndefined();
    const gone = wished();
    gone.settings = life.settings;
    gone.state = { ...gone.now, threads: gone.now.threads.map((t) => ({ ...t, serviceArea: 'no such row' })) };
    expect(gone.do('answerChangeRequest', { changeRequestId: gone.now.changeRequests[0]!.changeRequestId, outcome: 'accepted' }).thread.serviceArea).toBeUndefined();
  });
});
