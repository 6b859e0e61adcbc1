import { actionsOf, allInputsOf, findAction, type Card } from '#local/teams/connector/cardActions';
import { fillInputs } from '#local/teams/connector/cardInputs';
import { form } from './cards';

const actions = actionsOf(form as Card);

test('all actions are found, in the order in which they are drawn', () => {
  expect(actions.map((a) => a.title ?? a.id)).toEqual(['whole', 'Case', 'Save', 'More', 'Reject', 'Skip', 'Dialog', 'Old', 'Locked']);
  expect(actions.map((a) => a.index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
});

test('an action is found by id, by title, by number and by digits', () => {
  expect(findAction(actions, 'whole')?.index).toBe(0);
  expect(findAction(actions, 'Reject')?.index).toBe(4);
  expect(findAction(actions, 2)?.title).toBe('Save');
  expect(findAction(actions, '2')?.title).toBe('Save');
  expect(findAction(actions, 'Nothing')).toBeUndefined();
});

test('an action takes the inputs of its own card and of those around it', () => {
  const idsOf = (title: string) => findAction(actions, title)?.inputs.map((i) => i.id);
  expect(idsOf('Save')).toEqual(['note', 'count', 'choice', 'agree']);
  expect(idsOf('Reject')).toEqual(['note', 'count', 'choice', 'agree', 'reason']);
  expect(idsOf('Skip')).toEqual([]);
  expect(allInputsOf(form as Card).map((i) => i.id)).toEqual(['note', 'count', 'choice', 'agree', 'reason']);
});

describe('values', () => {
  const inputs = findAction(actions, 'Save')!.inputs;
  test('defaults fill what is not given, everything as text', () => {
    expect(fillInputs(inputs, { note: 'hello', count: 3 })).toEqual({ values: { note: 'hello', count: '3', choice: 'a', agree: 'no' }, missing: [], invalid: [] });
  });
  test('a required input without a value is named', () => {
    expect(fillInputs(inputs, { note: '  ' }).missing).toEqual(['note']);
    expect(fillInputs(inputs, {}).missing).toEqual(['note']);
  });
  test.each([
    ['text too long', { note: 'more than ten' }, 'note'],
    ['number too high', { note: 'x', count: 6 }, 'count'],
    ['no number', { note: 'x', count: 'many' }, 'count'],
    ['not among the choices', { note: 'x', choice: 'z' }, 'choice'],
    ['neither on nor off', { note: 'x', agree: 'maybe' }, 'agree'],
  ])('%s is not accepted', (_kind, given, id) => {
    expect(fillInputs(inputs, given).invalid).toEqual([id]);
  });
  test('a toggle takes true and false, several choices are joined', () => {
    const multi = { id: 'm', type: 'Input.ChoiceSet', element: { isMultiSelect: true, choices: [{ value: '1' }, { value: '2' }, { value: '3' }] } };
    expect(fillInputs([...inputs, multi], { note: 'x', agree: true, m: ['1', '3'] }).values).toMatchObject({ agree: 'yes', m: '1,3' });
    expect(fillInputs([multi], { m: ['1', '4'] }).invalid).toEqual(['m']);
  });
  test.each([
    ['Input.Date', { min: '2026-01-01' }, '2026-02-30T', '2025-12-31', '2026-01-01'],
    ['Input.Time', { max: '16:00' }, '25', '16:01', '08:30'],
  ])('%s keeps form and limits', (type, element, malformed, outside, good) => {
    const input = { id: 'd', type, element };
    expect(fillInputs([input], { d: malformed }).invalid).toEqual(['d']);
    expect(fillInputs([input], { d: outside }).invalid).toEqual(['d']);
    expect(fillInputs([input], { d: good }).invalid).toEqual([]);
  });
});
