/** The table of rights is the last to speak in what the citizen is told: with another table, other parts are left out. */
import { day, people, whole } from './viewLives';

const today = day(240);

test('the table has the last word: with nothing for the citizen in it, nothing but whom to turn to is told', () => {
  jest.isolateModules(() => {
    jest.doMock('#domain/access/matrix', () => ({ ...jest.requireActual<object>('#domain/access/matrix'), accessTo: () => 'none' }));
    const made = jest.requireActual<typeof import('#domain/views/citizenView')>('#domain/views/citizenView').citizenView(whole, today);
    const told = Object.entries(made).filter(([key, value]) => key !== 'caseNo' && key !== 'caseworker' && value !== undefined && (value as unknown[]).length > 0);
    expect(told).toEqual([]);
  });
  jest.dontMock('#domain/access/matrix');
});

test('an object that the table keeps from the citizen is left out of what the others tell', () => {
  jest.isolateModules(() => {
    const real = jest.requireActual<typeof import('#domain/access/matrix')>('#domain/access/matrix');
    jest.doMock('#domain/access/matrix', () => ({ ...real, accessTo: (...[object, viewer]: Parameters<typeof real.accessTo>) => (object === 'need' || object === 'order' ? 'none' : real.accessTo(object, viewer)) }));
    const told = jest.requireActual<typeof import('#domain/views/citizenView')>('#domain/views/citizenView').citizenView(whole, today);
    expect(told.decisions!.length).toBeGreaterThan(0);
    expect(told.decisions!.every((d) => !('supportNeed' in d) && !('targetGroup' in d))).toBe(true);
    const seen = jest.requireActual<typeof import('#domain/views/caseView')>('#domain/views/caseView').caseView(whole, people.owner, today)!;
    expect(seen.orders).toEqual([]);
  });
  jest.dontMock('#domain/access/matrix');
});

test('the words of a goal that was looked at together belong with those of follow-ups, whoever sees the scores', () => {
  jest.isolateModules(() => {
    const real = jest.requireActual<typeof import('#domain/access/matrix')>('#domain/access/matrix');
    jest.doMock('#domain/access/matrix', () => ({ ...real, accessTo: (...[object, viewer]: Parameters<typeof real.accessTo>) => (object === 'followUpWords' ? 'none' : real.accessTo(object, viewer)) }));
    const [goal] = jest.requireActual<typeof import('#domain/views/caseView')>('#domain/views/caseView').caseView(whole, people.owner, today)!.goals;
    expect(goal!.talks).toMatchObject([{ satisfaction: 2 }]);
    expect(goal!.talks![0]).not.toHaveProperty('words');
  });
  jest.dontMock('#domain/access/matrix');
});
