/** Reads a column definition as clients send it. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { invalidRequest } from '../errors';
import { type Column, type Facet, facets } from './column';

const flag = z.boolean().optional();
const common = z.looseObject({
  name: z.string().min(1).max(255).optional(),
  displayName: z.string().min(1).max(255).optional(),
  description: z.string().optional(),
  required: flag,
  indexed: flag,
  enforceUniqueValues: flag,
  hidden: flag,
  defaultValue: z.object({ value: z.string().optional(), formula: z.string().optional() }).nullable().optional(),
});
export type ColumnInput = z.infer<typeof common>;

const settingsOf = {
  text: z.object({
    allowMultipleLines: flag,
    appendChangesToExistingText: flag,
    linesForEditing: z.number().int().min(0).optional(),
    maxLength: z.number().int().min(0).max(255).optional(),
    textType: z.enum(['plain', 'richText']).optional(),
  }),
  choice: z.object({
    allowTextEntry: flag,
    choices: z.array(z.string()).optional(),
    displayAs: z.enum(['dropDownMenu', 'radioButtons', 'checkBoxes']).optional(),
  }),
  number: z.object({
    decimalPlaces: z.enum(['automatic', 'none', 'one', 'two', 'three', 'four', 'five']).optional(),
    displayAs: z.enum(['number', 'percentage']).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
  }),
  dateTime: z.object({
    displayAs: z.enum(['default', 'friendly', 'standard']).optional(),
    format: z.enum(['dateOnly', 'dateTime']).optional(),
  }),
  boolean: z.object({}),
  lookup: z.object({
    listId: z.string().optional(),
    columnName: z.string().optional(),
    allowMultipleValues: flag,
    allowUnlimitedLength: flag,
    primaryLookupColumnId: z.string().optional(),
  }),
  personOrGroup: z.object({
    allowMultipleSelection: flag,
    chooseFromType: z.enum(['peopleAndGroups', 'peopleOnly']).optional(),
    displayAs: z.string().optional(),
  }),
  hyperlinkOrPicture: z.object({ isPicture: flag }),
} satisfies Record<Facet, z.ZodType>;

const defaults: Record<Facet, Record<string, unknown>> = {
  text: { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 },
  choice: { allowTextEntry: false, choices: [], displayAs: 'dropDownMenu' },
  number: { decimalPlaces: 'automatic', displayAs: 'number', maximum: Number.MAX_VALUE, minimum: -Number.MAX_VALUE },
  dateTime: { displayAs: 'default', format: 'dateOnly' },
  boolean: {},
  lookup: { allowMultipleValues: false, allowUnlimitedLength: false },
  personOrGroup: { allowMultipleSelection: false, chooseFromType: 'peopleOnly', displayAs: 'account' },
  hyperlinkOrPicture: { isPicture: false },
};
const noteDefaults = { ...defaults.text, linesForEditing: 6, maxLength: 0, textType: 'plain' };

export const defaultSettings = (facet: Facet): Record<string, unknown> => ({ ...defaults[facet] });

/** The members of a definition that are not its type. Throws 400 when one has the wrong shape. */
export function readCommon(body: unknown): ColumnInput {
  const parsed = common.safeParse(body);
  if (!parsed.success) throw invalidRequest(`The column definition is not valid: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/** The one type facet of a definition with its settings, or null where none is given. */
export function readFacet(body: Record<string, unknown>): { facet: Facet; settings: Record<string, unknown> } | null {
  const given = facets.filter((facet) => typeof body[facet] === 'object' && body[facet] !== null);
  const [facet] = given;
  if (!facet) return null;
  if (given.length > 1) throw undeterminedType();
  const parsed = settingsOf[facet].safeParse(body[facet]);
  if (!parsed.success) throw invalidRequest(`The column definition is not valid: ${z.prettifyError(parsed.error)}`);
  return { facet, settings: parsed.data };
}

export const undeterminedType = () => invalidRequest('Unable to determine type of provided column definition');

/** A new column from a definition; its internal name is the name with blanks and specials encoded. */
export function readNewColumn(body: unknown): Column {
  const input = readCommon(body);
  const typed = readFacet(input);
  if (!typed) throw undeterminedType();
  const called = input.name ?? input.displayName;
  if (!called) throw invalidRequest('A column needs a name.');
  const base = typed.facet === 'text' && typed.settings.allowMultipleLines ? noteDefaults : defaults[typed.facet];
  return {
    id: randomUUID(),
    name: internalName(called),
    displayName: input.displayName ?? called,
    description: input.description ?? '',
    group: 'Custom Columns',
    facet: typed.facet,
    settings: { ...base, ...typed.settings, ...(base === noteDefaults ? { maxLength: 0 } : {}) },
    required: input.required ?? false,
    indexed: input.indexed ?? false,
    enforceUniqueValues: input.enforceUniqueValues ?? false,
    hidden: input.hidden ?? false,
    readOnly: false,
    ...(input.defaultValue ? { defaultValue: input.defaultValue } : {}),
  };
}

const internalName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}_]/gu, (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0')}_`);
