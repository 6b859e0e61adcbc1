/** People around the citizen, what the citizen consents to, and what is asked for outside. */
import type { InputOf } from '#domain/commands/index';
import { collectedBeforeWithdrawal, covers, isReceiver, isReleased, isValidConsent, owesNotice, standingOf } from '#domain/consents';
import { deadlinesOf, waitingFor } from '#domain/deadlines';
import type { Consent } from '#domain/areas/people';
import { colleague, cover, informed, lead, Life, opened, opening, provider, stranger } from './lives';
import { code, refusal, running } from './mattersLives';

const toCollect: InputOf<'recordConsent'> = {
  type: 'collect', information: ['statement on health'], from: ['doctor'], purpose: 'to assess the need of support', form: 'written', consequencesExplained: true,
};
const toShare: InputOf<'recordConsent'> = {
  type: 'shareWithRelative', information: ['goals'], receivers: ['my sister, Anna Holm'], purpose: 'she helps at home', form: 'oral', consequencesExplained: false,
};
const asking: InputOf<'askInformation'> = { what: 'statement on health', source: { kind: 'doctor', name: 'Torvet' }, purpose: 'to assess the need of support' };
const consented = (life = informed(), consent = toCollect) => life.do('recordConsent', consent);
const newest = (life: Life) => life.now.consents.at(-1)!;
const asked = (life = consented()) => life.do('askInformation', { ...asking, consentId: newest(life).consentId, essential: true, citizenLine: 'A statement from your doctor' });
const request = (life: Life) => life.now.information.at(-1)!;

describe('parties', () => {
  test('a representative is added with scope and period; the period begins today unless it is written', () => {
    const life = opened().do('addParty', { kind: 'partyRepresentative', name: 'Bo', contact: '12 34', scope: ['stage', 'waiting'], to: '2026-12-31', receivesLetters: true });
    expect(life.now.parties).toEqual([{
      partyId: expect.any(String), kind: 'partyRepresentative', name: 'Bo', contact: '12 34', scope: ['stage', 'waiting'], from: '2026-01-05', to: '2026-12-31', receivesLetters: true,
      recordedOn: '2026-01-05', assertedOn: '2026-01-05',
    }]);
    life.do('addParty', { kind: 'assessor', name: 'Eva', scope: [], from: '2026-02-01' });
    expect(life.now.parties[1]).toMatchObject({ from: '2026-02-01', receivesLetters: false });
    expect(life.now.parties[1]!.to).toBeUndefined();
  });
  test('a guardian has the form of guardianship, and nobody else has', () => {
    const life = opened();
    expect(refusal(life.try('addParty', { kind: 'guardian', name: 'Bo', scope: ['everything'] }))).toEqual({ code: 'fieldsMissing', details: { fields: ['guardianship'] } });
    expect(refusal(life.try('addParty', { kind: 'powerOfAttorney', name: 'Bo', scope: [], guardianship: '§ 5' }))).toEqual({ code: 'valueNotPossible', details: { fields: ['guardianship'] } });
    life.do('addParty', { kind: 'guardian', name: 'Bo', scope: ['everything'], guardianship: '§ 6' });
    expect(life.now.parties[0]!.guardianship).toBe('§ 6');
  });
  test.each(['guardian', 'powerOfAttorney', 'partyRepresentative'] as const)('letters may go to a %s, who acts for the citizen', (kind) => {
    expect(code(opened().try('addParty', { kind, name: 'Bo', scope: [], receivesLetters: true, ...(kind === 'guardian' ? { guardianship: '§ 7' as const } : {}) }))).toBe('ok');
  });
  test.each(['assessor', 'coordinator', 'otherAuthority'] as const)('letters do not go to a %s', (kind) => {
    expect(refusal(opened().try('addParty', { kind, name: 'Bo', scope: [], receivesLetters: true }))).toEqual({ code: 'valueNotPossible', details: { fields: ['receivesLetters'] } });
  });
  test('a period does not end before it begins, nor before today; today is enough', () => {
    const life = opened();
    const party = { kind: 'assessor' as const, name: 'Eva', scope: [] };
    expect(refusal(life.try('addParty', { ...party, from: '2026-03-01', to: '2026-02-28' }))).toEqual({ code: 'dateNotPossible', details: { field: 'to' } });
    expect(code(life.try('addParty', { ...party, from: '2025-12-01', to: '2026-01-04' }))).toBe('dateNotPossible');
    expect(code(life.try('addParty', { ...party, from: '2025-12-01', to: '2026-01-05' }))).toBe('ok');
    expect(code(life.try('addParty', { ...party, from: '2026-03-01', to: '2026-03-01' }))).toBe('ok');
  });
  test('a relative needs a consent to share that names the relative and holds now', () => {
    const life = consented(opened(), toShare);
    const relative = { kind: 'relative' as const, name: 'anna holm', scope: ['goals' as const] };
    const { consentId } = newest(life);
    expect(refusal(life.try('addParty', relative))).toEqual({ code: 'fieldsMissing', details: { fields: ['consentId'] } });
    expect(refusal(life.try('addParty', { ...relative, consentId: 'elsewhere' }))).toEqual({ code: 'recordUnknown', details: { kind: 'consent' } });
    expect(refusal(life.try('addParty', { ...relative, name: 'Per Holm', consentId }))).toEqual({ code: 'valueNotPossible', details: { fields: ['consentId'] } });
    expect(code(life.try('addParty', { ...relative, consentId }))).toBe('ok');
    life.do('recordConsent', { ...toCollect, receivers: ['Anna Holm'] });
    expect(code(life.try('addParty', { ...relative, consentId: newest(life).consentId }))).toBe('valueNotPossible');
    life.do('withdrawConsent', { consentId });
    expect(refusal(life.try('addParty', { ...relative, consentId }))).toEqual({ code: 'stepNotOpen', details: { state: 'withdrawn' } });
  });
  test('whoever is here by a consent is here no longer than it lasts', () => {
    const life = consented(opened(), { ...toShare, expiresOn: '2026-06-30' });
    const { consentId } = newest(life);
    const relative = { kind: 'relative' as const, name: 'Anna Holm', scope: ['goals' as const], consentId };
    expect(code(life.try('addParty', { ...relative, to: '2026-07-01' }))).toBe('dateNotPossible');
    expect(code(life.try('addParty', { ...relative, from: '2026-07-01' }))).toBe('dateNotPossible');
    life.do('addParty', relative).do('addParty', { ...relative, to: '2026-06-30' }).do('addParty', { ...relative, to: '2026-03-31' });
    expect(life.now.parties.map((p) => p.to)).toEqual(['2026-06-30', '2026-06-30', '2026-03-31']);
    life.today = '2026-07-01';
    expect(refusal(life.try('addParty', relative))).toEqual({ code: 'stepNotOpen', details: { state: 'expired' } });
  });
  test('others than relatives may rest on a consent of another kind', () => {
    const life = consented(opened(), { type: 'wholePlan', information: ['plan'], receivers: ['job centre'], purpose: 'one plan', form: 'written', consequencesExplained: false });
    expect(code(life.try('addParty', { kind: 'otherAuthority', name: 'The job centre', scope: ['stage'], consentId: newest(life).consentId }))).toBe('ok');
  });
  test('a party ends once, with the day and the reason, and stays in the file', () => {
    const life = opened().do('addParty', { kind: 'assessor', name: 'Eva', scope: [] });
    const { partyId } = life.now.parties[0]!;
    life.today = '2026-02-01';
    life.do('endParty', { partyId, reason: 'no longer wished' });
    expect(life.now.parties[0]!.ended).toEqual({ on: '2026-02-01', reason: 'no longer wished' });
    expect(refusal(life.try('endParty', { partyId, reason: 'again' }))).toEqual({ code: 'stepNotOpen', details: { state: 'ended' } });
    expect(refusal(life.try('endParty', { partyId: 'x', reason: 'again' }))).toEqual({ code: 'recordUnknown', details: { kind: 'party' } });
  });
});

describe('consents', () => {
  test('a consent to collect says which information, from whom, and that the consequences were explained', () => {
    const life = opened();
    expect(refusal(life.try('recordConsent', { ...toCollect, information: [], from: [], consequencesExplained: false })))
      .toEqual({ code: 'fieldsMissing', details: { fields: ['information', 'from', 'consequencesExplained'] } });
    expect(refusal(life.try('recordConsent', { ...toCollect, from: undefined, receivers: ['us'] }))).toEqual({ code: 'fieldsMissing', details: { fields: ['from'] } });
    life.do('recordConsent', toCollect);
    expect(newest(life)).toEqual({
      consentId: expect.any(String), type: 'collect', giver: 'citizen', information: ['statement on health'], from: ['doctor'], receivers: [], purpose: 'to assess the need of support', form: 'written',
      givenOn: '2026-01-05', consequencesExplained: true, recordedOn: '2026-01-05', assertedOn: '2026-01-05',
    });
  });
  test.each(['shareWithRelative', 'wholePlan', 'shareAcrossProviders'] as const)('a consent of type %s says to whom', (type) => {
    expect(refusal(opened().try('recordConsent', { ...toShare, type, receivers: [], from: ['us'] }))).toEqual({ code: 'fieldsMissing', details: { fields: ['receivers'] } });
    expect(code(opened().try('recordConsent', { ...toShare, type }))).toBe('ok');
  });
  test('it is not given tomorrow, and is not over when it is recorded; its last day is a day on which it holds', () => {
    const life = opened();
    expect(refusal(life.try('recordConsent', { ...toCollect, givenOn: '2026-01-06' }))).toEqual({ code: 'dateNotPossible', details: { field: 'givenOn' } });
    expect(refusal(life.try('recordConsent', { ...toCollect, givenOn: '2025-01-01', expiresOn: '2026-01-04' }))).toEqual({ code: 'dateNotPossible', details: { field: 'expiresOn' } });
    life.do('recordConsent', { ...toCollect, givenOn: '2025-12-31', expiresOn: '2026-01-05' });
    expect(newest(life)).toMatchObject({ givenOn: '2025-12-31', expiresOn: '2026-01-05' });
  });
  test.each(['guardian', 'powerOfAttorney'] as const)('a %s gives a consent only as such a party of the case, on the day', (giver) => {
    const life = opened();
    const party = { kind: giver, name: 'Bo', scope: [], ...(giver === 'guardian' ? { guardianship: '§ 5' as const } : {}) };
    const consent = { ...toCollect, giver };
    const none = { code: 'recordUnknown', details: { kind: 'party' } };
    life.do('addParty', { kind: 'partyRepresentative', name: 'Eva', scope: [] });
    expect(refusal(life.try('recordConsent', consent))).toEqual(none);
    life.do('addParty', { ...party, from: '2026-01-10', to: '2026-01-20' });
    for (const [today, expected] of [['2026-01-09', none], ['2026-01-10', 'ok'], ['2026-01-20', 'ok'], ['2026-01-21', none]] as const) {
      life.today = today;
      expect(refusal(life.try('recordConsent', consent))).toEqual(expected);
    }
    expect(code(life.try('recordConsent', { ...consent, givenOn: '2026-01-15' }))).toBe('ok');
    life.do('addParty', { ...party, from: '2026-01-21' });
    expect(code(life.try('recordConsent', consent))).toBe('ok');
    life.do('endParty', { partyId: life.now.parties.at(-1)!.partyId, reason: 'ended' });
    expect(refusal(life.try('recordConsent', consent))).toEqual(none);
  });
  test('a refusal is kept, carries nothing, and cannot be withdrawn', () => {
    const life = opened().do('recordConsent', { ...toCollect, refused: true, consequencesExplained: false });
    expect(isValidConsent(newest(life), life.today)).toBe(false);
    expect(refusal(life.try('withdrawConsent', { consentId: newest(life).consentId }))).toEqual({ code: 'stepNotOpen', details: { state: 'refused' } });
  });
  test('a withdrawal stops what was asked under the consent, ends those who are here by it, and says who registered it', () => {
    const life = asked();
    const { consentId } = newest(life);
    life.do('askInformation', { ...asking, consentId }).do('receiveInformation', { informationId: request(life).informationId });
    life.do('askInformation', { ...asking, exception: '§ 11 c' });
    life.do('addParty', { kind: 'coordinator', name: 'Ib', scope: [], consentId }).do('addParty', { kind: 'coordinator', name: 'Una', scope: [], consentId }).do('addParty', { kind: 'assessor', name: 'Eva', scope: [] });
    life.do('endParty', { partyId: life.now.parties[1]!.partyId, reason: 'moved' });
    life.today = '2026-01-12';
    life.do('withdrawConsent', { consentId, withdrawnOn: '2026-01-11', reason: 'does not wish it' });
    expect(newest(life).withdrawn).toEqual({ on: '2026-01-11', reason: 'does not wish it', by: 'owner' });
    expect(life.now.information.map(({ state, reason, endedOn }) => [state, reason, endedOn])).toEqual([['stopped', 'consentWithdrawn', '2026-01-12'], ['received', undefined, '2026-01-05'], ['waiting', undefined, undefined]]);
    expect(life.now.parties.map((p) => p.ended)).toEqual([{ on: '2026-01-12', reason: 'consentWithdrawn' }, { on: '2026-01-05', reason: 'moved' }, undefined]);
    expect(waitingFor(life.now).filter((w) => w.kind === 'information')).toHaveLength(1);
    expect(life.now.information.map((i) => collectedBeforeWithdrawal(life.now, i))).toEqual([false, true, false]);
    expect(refusal(life.try('withdrawConsent', { consentId }))).toEqual({ code: 'stepNotOpen', details: { state: 'withdrawn' } });
  });
  test('a withdrawal lies between the consent and today', () => {
    const life = consented(opened(), { ...toCollect, givenOn: '2026-01-03' });
    const { consentId } = newest(life);
    for (const withdrawnOn of ['2026-01-02', '2026-01-06']) expect(refusal(life.try('withdrawConsent', { consentId, withdrawnOn }))).toEqual({ code: 'dateNotPossible', details: { field: 'withdrawnOn' } });
    expect(refusal(life.try('withdrawConsent', { consentId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'consent' } });
    expect(code(life.try('withdrawConsent', { consentId, withdrawnOn: '2026-01-03' }))).toBe('ok');
  });
  test('information that was collected while the consent holds is not marked', () => {
    const life = asked();
    life.do('receiveInformation', { informationId: request(life).informationId });
    expect(collectedBeforeWithdrawal(life.now, request(life))).toBe(false);
    life.do('recordConsent', toCollect).do('withdrawConsent', { consentId: newest(life).consentId });
    expect(collectedBeforeWithdrawal(life.now, request(life))).toBe(false);
    life.do('withdrawConsent', { consentId: request(life).consentId! }).do('recordConsent', toCollect);
    expect(collectedBeforeWithdrawal(life.now, request(life))).toBe(true);
  });
  test('after a refusal or withdrawal the consequences are told in writing, once', () => {
    const life = consented(opened());
    const { consentId } = newest(life);
    expect(owesNotice(newest(life))).toBe(false);
    expect(refusal(life.try('noticeConsequences', { consentId }))).toEqual({ code: 'stepNotOpen', details: { state: 'valid' } });
    life.today = '2026-01-10';
    life.do('withdrawConsent', { consentId, withdrawnOn: '2026-01-08' });
    expect(owesNotice(newest(life))).toBe(true);
    for (const noticedOn of ['2026-01-07', '2026-01-11']) expect(refusal(life.try('noticeConsequences', { consentId, noticedOn }))).toEqual({ code: 'dateNotPossible', details: { field: 'noticedOn' } });
    life.do('noticeConsequences', { consentId, noticedOn: '2026-01-08' });
    expect(newest(life).consequencesNoticedOn).toBe('2026-01-08');
    expect(owesNotice(newest(life))).toBe(false);
    expect(refusal(life.try('noticeConsequences', { consentId }))).toEqual({ code: 'stepNotOpen', details: { state: 'noticed' } });
    expect(refusal(life.try('noticeConsequences', { consentId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'consent' } });
    life.do('recordConsent', { ...toCollect, refused: true, givenOn: '2026-01-09' });
    expect(owesNotice(newest(life))).toBe(true);
    expect(code(life.try('noticeConsequences', { consentId: newest(life).consentId, noticedOn: '2026-01-08' }))).toBe('dateNotPossible');
    life.do('noticeConsequences', { consentId: newest(life).consentId });
    expect(newest(life).consequencesNoticedOn).toBe('2026-01-10');
  });
});

test('among several consents, only the one that is named is meant', () => {
  const life = consented(informed(), { ...toShare, expiresOn: '2026-01-31' }).do('recordConsent', toCollect).do('recordConsent', toShare);
  const [, collect, share] = life.now.consents.map((c) => c.consentId);
  life.do('addParty', { kind: 'relative', name: 'Anna Holm', scope: ['goals'], consentId: share }).do('addParty', { kind: 'assessor', name: 'Eva', scope: [] });
  expect(life.now.parties.map((p) => p.to)).toEqual([undefined, undefined]);
  expect(code(life.try('askInformation', { ...asking, consentId: collect }))).toBe('ok');
  life.do('withdrawConsent', { consentId: collect! }).do('noticeConsequences', { consentId: collect! });
  expect(life.now.consents.map((c) => [c.withdrawn?.on, c.consequencesNoticedOn])).toEqual([[undefined, undefined], ['2026-01-05', '2026-01-05'], [undefined, undefined]]);
});

describe('what a consent carries', () => {
  const consent: Consent = { ...toCollect, consentId: 'c', giver: 'citizen', from: ['doctor', 'Vesterbro Hospital'], receivers: [], givenOn: '2026-01-05', recordedOn: '2026-01-05', assertedOn: '2026-01-05' };
  test('it holds from its day to its last day, both included, until it is withdrawn', () => {
    const limited = { ...consent, expiresOn: '2026-02-01' };
    expect(['2026-01-04', '2026-01-05', '2026-02-01', '2026-02-02'].map((d) => standingOf(limited, d))).toEqual(['notYet', 'valid', 'valid', 'expired']);
    expect(standingOf(consent, '2036-01-01')).toBe('valid');
    expect(standingOf({ ...limited, withdrawn: { on: '2026-01-06', by: 'x' } }, '2026-01-06')).toBe('withdrawn');
    expect(standingOf({ ...limited, refused: true, withdrawn: { on: '2026-01-06', by: 'x' } }, '2026-01-06')).toBe('refused');
    expect([isValidConsent(limited, '2026-02-01'), isValidConsent(limited, '2026-02-02')]).toEqual([true, false]);
  });
  test('it covers exactly the information it names, from a source it names by name or by kind', () => {
    const doctor = { kind: 'doctor' as const, name: 'Torvet' };
    expect(covers(consent, doctor, 'statement on health')).toBe(true);
    expect(covers(consent, doctor, '  Statement  on HEALTH ')).toBe(true);
    expect(covers(consent, doctor, 'statement on health and money')).toBe(false);
    expect(covers(consent, doctor, 'statement')).toBe(false);
    expect(covers(consent, doctor, 'statementonhealth')).toBe(false);
    expect(covers(consent, { kind: 'hospital', name: 'vesterbro hospital' }, 'statement on health')).toBe(true);
    expect(covers(consent, { kind: 'hospital', name: 'Another Hospital' }, 'statement on health')).toBe(false);
    expect(covers({ ...consent, type: 'shareWithRelative' }, doctor, 'statement on health')).toBe(false);
  });
  test('"other" is no kind that anyone could consent to; a name is', () => {
    const other = { ...consent, from: ['other', 'The housing association'] };
    expect(covers(other, { kind: 'other', name: 'Anyone' }, 'statement on health')).toBe(false);
    expect(covers(other, { kind: 'other', name: 'the housing association' }, 'statement on health')).toBe(true);
  });
  test('it names a receiver when one of its entries does', () => {
    const share = { ...consent, receivers: ['my sister, Anna Holm', 'Per'] };
    expect([isReceiver(share, 'Anna  Holm'), isReceiver(share, 'per'), isReceiver(share, 'Bo')]).toEqual([true, true, false]);
  });
  test('only a consent to collect owes the written notice when it is taken back', () => {
    const withdrawn = { on: '2026-01-06', by: 'x' };
    expect(owesNotice({ ...consent, withdrawn })).toBe(true);
    expect(owesNotice({ ...consent, type: 'wholePlan', withdrawn })).toBe(false);
    expect(owesNotice({ ...consent, type: 'wholePlan', refused: true })).toBe(false);
    expect(owesNotice({ ...consent, withdrawn, consequencesNoticedOn: '2026-01-07' })).toBe(false);
  });
  test('a release to a provider stands while it is necessary, or its consent holds', () => {
    const by = (consentId?: string) => ({ kind: 'diagnosis' as const, basis: 'consent' as const, reason: 'why', consentId });
    const limited = { consents: [{ ...consent, expiresOn: '2026-02-01' }, { ...consent, consentId: 'other', expiresOn: '2026-01-20' }] };
    expect(isReleased(limited, by('c'), '2026-02-01')).toBe(true);
    expect(isReleased(limited, by('c'), '2026-02-02')).toBe(false);
    expect(isReleased(limited, by('d'), '2026-02-01')).toBe(false);
    expect(isReleased(limited, by(), '2026-02-01')).toBe(false);
    expect(isReleased(limited, { ...by('c'), basis: 'necessary' }, '2036-02-01')).toBe(true);
  });
});

describe('information from outside', () => {
  test('what is asked for is waited for, for 14 days unless another day is written', () => {
    const life = asked();
    expect(request(life)).toEqual({
      informationId: expect.any(String), threadId: life.thread.threadId, what: 'statement on health', source: { kind: 'doctor', name: 'Torvet' }, purpose: 'to assess the need of support',
      consentId: newest(life).consentId, essential: true, citizenLine: 'A statement from your doctor', askedOn: '2026-01-05', dueOn: '2026-01-19', reminders: [], state: 'waiting',
      recordedOn: '2026-01-05', assertedOn: '2026-01-05',
    });
    expect(waitingFor(life.now)).toContainEqual({ kind: 'information', source: 'doctor', since: '2026-01-05', ref: request(life).informationId });
    expect(deadlinesOf(life.now)).toContainEqual({ kind: 'information', on: '2026-01-19', ref: request(life).informationId });
    life.do('askInformation', { ...asking, consentId: newest(life).consentId, dueOn: '2026-01-05' });
    expect(request(life)).toMatchObject({ dueOn: '2026-01-05', essential: false });
  });
  test('14 days that end on a closed day run to the next open one', () => {
    const life = consented();
    life.today = '2026-03-19';
    life.do('askInformation', { ...asking, exception: '§ 11 c' });
    expect(request(life).dueOn).toBe('2026-04-07');
  });
  test('it rests on one basis, which is known, and is wanted by a day to come', () => {
    const life = consented();
    const { consentId } = newest(life);
    expect(refusal(life.try('askInformation', { ...asking, consentId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'consent' } });
    expect(refusal(life.try('askInformation', { ...asking, consentId, exception: '§ 11 c' }))).toEqual({ code: 'valueNotPossible', details: { fields: ['consentId', 'exception'] } });
    expect(refusal(life.try('askInformation', { ...asking, consentId, dueOn: '2026-01-04' }))).toEqual({ code: 'dateNotPossible', details: { field: 'dueOn' } });
    expect(refusal(life.try('askInformation', { ...asking, consentId, threadId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'thread' } });
  });
  test('without a consent that holds and covers it, or an exception, nobody outside is asked', () => {
    const blocked = { code: 'gateBlocked', details: expect.objectContaining({ gates: ['R08'] }) };
    const life = consented(informed(), { ...toCollect, expiresOn: '2026-02-01' });
    const { consentId } = newest(life);
    expect(refusal(life.try('askInformation', asking))).toEqual(blocked);
    expect(refusal(life.try('askInformation', { ...asking, consentId, what: 'bank statements' }))).toEqual(blocked);
    expect(refusal(life.try('askInformation', { ...asking, consentId, source: { kind: 'bank', name: 'Torvet Bank' } }))).toEqual(blocked);
    life.today = '2026-02-02';
    expect(refusal(life.try('askInformation', { ...asking, consentId }))).toEqual(blocked);
    expect(code(life.try('askInformation', { ...asking, exception: '§ 11 a stk. 2' }))).toBe('ok');
  });
  test('nothing is asked for in a thread that is closed', () => {
    const life = consented();
    life.state = { ...life.now, threads: life.now.threads.map((t) => ({ ...t, stage: 'closed' as const })) };
    expect(refusal(life.try('askInformation', { ...asking, consentId: newest(life).consentId }))).toEqual({ code: 'stepNotOpen', details: { state: 'closed' } });
  });
  test('a reminder needs the same basis as the request', () => {
    const life = asked(consented(informed(), { ...toCollect, expiresOn: '2026-01-15' }));
    const { informationId } = request(life);
    life.today = '2026-01-15';
    life.do('remindInformation', { informationId });
    expect(request(life).reminders).toEqual(['2026-01-15']);
    life.today = '2026-01-16';
    expect(refusal(life.try('remindInformation', { informationId }))).toEqual({ code: 'stepNotOpen', details: { state: 'expired' } });
    life.do('askInformation', { ...asking, exception: '§ 11 c' }).do('remindInformation', { informationId: request(life).informationId });
    expect(request(life).reminders).toEqual(['2026-01-16']);
    expect(refusal(life.try('remindInformation', { informationId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'information' } });
  });

  test('two people who saw the same reminders do not send the next one twice', () => {
    const life = consented().do('askInformation', { ...asking, exception: '§ 11 c' });
    const { informationId } = request(life);
    life.do('remindInformation', { informationId, rev: 1 });
    for (const rev of [1, 3]) expect(refusal(life.try('remindInformation', { informationId, rev }))).toEqual({ code: 'cardOutdated', details: undefined });
    life.do('remindInformation', { informationId, rev: 2 });
    expect(request(life).reminders).toHaveLength(2);
  });
  test('it comes in between the asking and today, once', () => {
    const life = asked();
    const { informationId } = request(life);
    life.today = '2026-01-10';
    for (const receivedOn of ['2026-01-04', '2026-01-11']) expect(refusal(life.try('receiveInformation', { informationId, receivedOn }))).toEqual({ code: 'dateNotPossible', details: { field: 'receivedOn' } });
    life.do('receiveInformation', { informationId, receivedOn: '2026-01-05' });
    expect(request(life)).toMatchObject({ state: 'received', endedOn: '2026-01-05' });
    expect(deadlinesOf(life.now).some((d) => d.kind === 'information')).toBe(false);
    for (const verb of ['receiveInformation', 'remindInformation'] as const) expect(refusal(life.try(verb, { informationId }))).toEqual({ code: 'stepNotOpen', details: { state: 'received' } });
    expect(refusal(life.try('giveUpInformation', { informationId, reason: 'why' }))).toEqual({ code: 'stepNotOpen', details: { state: 'received' } });
    expect(refusal(life.try('receiveInformation', { informationId: 'x' }))).toEqual({ code: 'recordUnknown', details: { kind: 'information' } });
  });
  test('waiting is given up with a reason; what comes late is still registered', () => {
    const life = asked();
    const { informationId } = request(life);
    expect(refusal(life.try('giveUpInformation', { informationId: 'x', reason: 'why' }))).toEqual({ code: 'recordUnknown', details: { kind: 'information' } });
    life.today = '2026-02-10';
    life.do('giveUpInformation', { informationId, reason: 'told by the citizen instead' });
    expect(request(life)).toMatchObject({ state: 'givenUp', endedOn: '2026-02-10', reason: 'told by the citizen instead' });
    expect(refusal(life.try('remindInformation', { informationId }))).toEqual({ code: 'stepNotOpen', details: { state: 'givenUp' } });
    life.do('receiveInformation', { informationId });
    expect(request(life)).toMatchObject({ state: 'received', endedOn: '2026-02-10' });
  });
  test('what comes after the consent was withdrawn is not for the authority to keep', () => {
    const life = asked();
    const { informationId, consentId } = request(life);
    life.do('withdrawConsent', { consentId: consentId! });
    for (const verb of ['receiveInformation', 'remindInformation'] as const) expect(refusal(life.try(verb, { informationId }))).toEqual({ code: 'stepNotOpen', details: { state: 'stopped' } });
  });
});

test('only whoever carries the case may do any of this', () => {
  const life = running();
  const verbs = ['addParty', 'endParty', 'recordConsent', 'withdrawConsent', 'noticeConsequences', 'askInformation', 'remindInformation', 'receiveInformation', 'giveUpInformation'] as const;
  for (const actor of [provider, lead, colleague, cover, stranger]) for (const verb of verbs) expect(code(life.try(verb, {} as never, actor))).toBe('notAllowed');
  life.state = { ...life.now, cover: { personId: 'cover', from: '2026-01-01', to: '2026-12-31' } };
  expect(code(life.try('recordConsent', toCollect, cover))).toBe('ok');
  expect(code(new Life().do('openCase', opening).try('recordConsent', toCollect))).toBe('ok');
});
