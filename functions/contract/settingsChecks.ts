/** How the municipality's choices must fit together. Asked when they are saved, not when they are read: what was saved stays in force. */
import { isDay } from '#domain/calendar';
import { isSelectable } from '#domain/ffb/index';
import { levelOf } from '#domain/rules/gate';
import { ruleById } from '#domain/rules/table';
import { ladderKinds, type LadderKind, type Rung, type RungTo, type Settings } from '#domain/settings';
import { commands, isVerb, systemVerbs } from './commands';
import type { Fault } from './settingsFaults';

type Check = (settings: Settings) => Fault[];
const fault = (field: string, da: string, en: string): Fault => ({ field, da, en });
/** The places of a list where something that came before comes again. */
const repeated = (keys: readonly string[]): number[] => keys.flatMap((key, i) => (keys.indexOf(key) < i ? [i] : []));

const rules: Check = (settings) => Object.entries(settings.rules).flatMap(([id, { level }]) => {
  const rule = ruleById(id);
  if (!rule) return [fault(`rules.${id}`, 'Reglen findes ikke.', 'There is no such rule.')];
  if (levelOf(rule, rule.level, settings) === level) return [];
  return [rule.mayLower
    ? fault(`rules.${id}.level`, 'Reglen kan kun sættes ned til en advarsel.', 'This rule can only be lowered to a warning.')
    : fault(`rules.${id}.level`, 'Reglen er et krav og kan ikke sættes ned.', 'This rule is a requirement and cannot be lowered.')];
});

const rhythms: Check = ({ rhythms: rows }) => {
  const flat = rows.flatMap(({ paragraphs }, i) => paragraphs.map((paragraph) => ({ paragraph, i })));
  return [
    ...rows.flatMap(({ paragraphs }, i) => {
      const last = i === rows.length - 1;
      if (last && paragraphs.length > 0) return [fault(`rhythms.${i}.paragraphs`, 'Den sidste række gælder alle andre paragraffer og har ingen selv.', 'The last row is for all other paragraphs and names none itself.')];
      return !last && paragraphs.length === 0 ? [fault(`rhythms.${i}.paragraphs`, 'Kun den sidste række er uden paragraffer.', 'Only the last row is without paragraphs.')] : [];
    }),
    ...repeated(flat.map((f) => f.paragraph)).map((n) => fault(`rhythms.${flat[n]!.i}.paragraphs`, `${flat[n]!.paragraph} står allerede i en anden række.`, `${flat[n]!.paragraph} stands in another row already.`)),
  ];
};

const ranks = ['caseworker', 'teamLead', 'head'] as const;
const approval: Check = ({ negotiation }) => negotiation.approval.flatMap((row, i, rows) => {
  const before = rows[i - 1];
  return [
    ...(before && row.upTo <= before.upTo ? [fault(`negotiation.approval.${i}.upTo`, 'Beløbet skal være højere end i rækken før.', 'The amount must be higher than in the row before.')] : []),
    ...(before && ranks.indexOf(row.role) < ranks.indexOf(before.role) ? [fault(`negotiation.approval.${i}.role`, 'Et højere beløb kan ikke godkendes af en lavere rolle.', 'A higher amount cannot be approved by a lower role.')] : []),
  ];
});

const agreements: Check = ({ negotiation: { agreements: rows, thresholds } }) => [
  ...rows.flatMap(({ from, to, services }, i) => [
    ...(to < from ? [fault(`negotiation.agreements.${i}.to`, 'Aftalen slutter, før den begynder.', 'The agreement ends before it begins.')] : []),
    ...(services.some((code) => !isSelectable(code, 'service')) ? [fault(`negotiation.agreements.${i}.services`, 'En af ydelserne kan ikke vælges.', 'One of the services cannot be chosen.')] : []),
  ]),
  ...repeated(rows.map((r) => r.agreementRef)).map((i) => fault(`negotiation.agreements.${i}.agreementRef`, 'Aftalens nummer er brugt før.', 'The number of the agreement is used already.')),
  ...((thresholds.providerTypes ?? []).some((code) => !isSelectable(code, 'providerType')) ? [fault('negotiation.thresholds.providerTypes', 'En af tilbudstyperne kan ikke vælges.', 'One of the provider types cannot be chosen.')] : []),
];

/** How the rungs of one ladder must stand, wherever it is written. */
const ladderFaults = (field: string, rungs: readonly Rung[]): Fault[] => rungs.flatMap(({ day, to }, i) => [
  ...(i > 0 && day < rungs[i - 1]!.day ? [fault(`${field}.${i}.day`, 'Trinene står i dagenes rækkefølge.', 'The rungs stand in the order of their days.')] : []),
  ...(rungs.findIndex((other) => other.day === day && other.to === to) < i ? [fault(`${field}.${i}`, 'Trinet står der allerede.', 'This rung is there already.')] : []),
]);

const reminders: Check = ({ reminders: rungs, statusDaysAhead }) => [
  ...rungs.flatMap(({ day }, i) => (day <= -statusDaysAhead ? [fault(`reminders.${i}.day`, `En påmindelse kommer efter kortet, som sendes ${statusDaysAhead} dage før.`, `A reminder comes after the card, which goes out ${statusDaysAhead} days ahead.`)] : [])),
  ...ladderFaults('reminders', rungs),
];

/** Who can be reached about a card at all: a provider only where one is asked, a negotiator only in talks. */
const reachable: Partial<Record<RungTo, readonly LadderKind[]>> = {
  provider: ['C05', 'C11', 'C13', 'C17', 'C28', 'C33'], providerLead: ['C05', 'C11', 'C13', 'C17', 'C28', 'C33'], negotiator: ['C09'],
};
const ladders: Check = ({ ladders: all }) => ladderKinds.flatMap((kind) => [
  ...ladderFaults(`ladders.${kind}`, all[kind]),
  ...all[kind].flatMap(({ to }, i) => (reachable[to] && !reachable[to].includes(kind) ? [fault(`ladders.${kind}.${i}.to`, 'Denne modtager har ikke del i det, som kortet handler om.', 'This receiver has no part in what the card is about.')] : [])),
]);

const calendar: Check = ({ closedDays, deadlines, quietHours }) => [
  // A leap year has every day.
  ...closedDays.flatMap((monthDay, i) => (isDay(`2024-${monthDay}`) ? [] : [fault(`closedDays.${i}`, 'Dagen findes ikke. Skriv måned og dag, for eksempel 06-05.', 'There is no such day. Write month and day, for example 06-05.')])),
  ...repeated(closedDays).map((i) => fault(`closedDays.${i}`, 'Dagen står der allerede.', 'The day is there already.')),
  ...repeated(deadlines.map((d) => d.area)).map((i) => fault(`deadlines.${i}.area`, 'Området har allerede en frist.', 'The area has a deadline already.')),
  ...(quietHours.from === quietHours.to ? [fault('quietHours.to', 'De stille timer skal slutte på et andet tidspunkt, end de begynder.', 'The quiet hours must end at another time than they begin.')] : []),
];

/** Fields of a verb that carry the command itself and are not filled in by anybody. */
const notFields = ['more', 'reasons'];
const templates: Check = (settings) => Object.entries(settings.templates).flatMap(([name, { required, fields }]) => {
  if (!isVerb(name) || systemVerbs.includes(name)) return [fault(`templates.${name}`, 'Skabelonen hører ikke til nogen handling.', 'The template belongs to no action.')];
  const own = Object.keys(commands[name].shape).filter((key) => !notFields.includes(key));
  return [
    ...required.flatMap((key, i) => (own.includes(key) ? [] : [fault(`templates.${name}.required.${i}`, `Formularen har ikke feltet ${key}.`, `The form has no field ${key}.`)])),
    ...fields.flatMap(({ key, type, options = [] }, i) => [
      ...(own.includes(key) || notFields.includes(key) ? [fault(`templates.${name}.fields.${i}.key`, `Formularen har allerede feltet ${key}.`, `The form has the field ${key} already.`)] : []),
      ...(type.startsWith('choice') && options.length === 0 ? [fault(`templates.${name}.fields.${i}.options`, 'Et valg skal have noget at vælge imellem.', 'A choice needs something to choose from.')] : []),
    ]),
    ...repeated(fields.map((f) => f.key)).map((i) => fault(`templates.${name}.fields.${i}.key`, 'Feltet står der allerede.', 'The field is there already.')),
  ];
});

const checks: readonly Check[] = [rules, rhythms, approval, agreements, reminders, ladders, calendar, templates];

/** Everything that does not fit together, with its place. */
export const settingsChecks = (settings: Settings): Fault[] => checks.flatMap((check) => check(settings));
