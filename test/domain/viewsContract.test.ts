/** What the views make is what the contract describes, field by field, for every viewer and every kind of case. */
import { citizenView as citizenShape, caseView as caseShape, overviewRow as rowShape } from '#contract/views';
import { factsOf } from '#domain/facts';
import { defaultSettings } from '#domain/settings';
import { caseView } from '#domain/views/caseView';
import { citizenView, citizenViewFor } from '#domain/views/citizenView';
import { overviewRow, overviewScopes } from '#domain/views/overview';
import { danishCalendar } from '#work/danishCalendar';
import { day, made, people, played, whole } from './viewLives';

const wire = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const world = { settings: defaultSettings, calendar: danishCalendar([]), caseworkers: [], providers: [], usedElsewhere: () => false };
const stages = [2, 10, 30, 45, 60, 80, made.length].map((n) => played(made.slice(0, n)));

test.each(Object.keys(people) as (keyof typeof people)[])('the whole case and its beginnings, as the %s sees them', (who) => {
  for (const state of stages) {
    for (const reasonGiven of [false, true]) {
      const view = caseView(state, people[who], day(150), { reasonGiven, world });
      if (view) expect(caseShape.parse(wire(view))).toEqual(wire(view));
    }
  }
});

test('every line of an overview', () => {
  for (const state of stages) {
    for (const scope of overviewScopes) {
      for (const actor of [people.owner, people.teamLead, people.colleague, people.negotiator]) {
        const row = wire(overviewRow(factsOf(state), scope === 'provider' ? 'team' : scope, actor, day(150)));
        expect(rowShape.parse(row)).toEqual(row);
      }
    }
  }
  const own = wire(overviewRow(factsOf(whole), 'provider', people.provider, day(150)));
  expect(rowShape.parse(own)).toEqual(own);
});

test('the citizen view, and those of the people around the citizen', () => {
  for (const state of stages) {
    const views = [citizenView(state, day(150)), ...state.parties.map((party) => citizenViewFor(state, party, day(150)))];
    for (const view of views) expect(citizenShape.parse(wire(view))).toEqual(wire(view));
  }
});
