/** Fills a card's inputs as a client does: defaults, text form of each value, and the checks made before anything is sent. */
import type { CardInput } from './cardActions';

export type GivenValue = string | number | boolean | string[];

export interface Filled {
  /** Values by input id, in the text form that Teams sends. */
  values: Record<string, string>;
  /** Ids of required inputs without a value. */
  missing: string[];
  /** Ids of inputs whose value the client would not accept. */
  invalid: string[];
}

export function fillInputs(inputs: readonly CardInput[], given: Record<string, GivenValue>): Filled {
  const filled: Filled = { values: {}, missing: [], invalid: [] };
  for (const input of inputs) {
    const value = valueOf(input, given[input.id]);
    if (isMissing(input, value)) filled.missing.push(input.id);
    else if (value && !isValid(input, value)) filled.invalid.push(input.id);
    if (value !== undefined) filled.values[input.id] = value;
  }
  return filled;
}

/** An untouched text or date field sends an empty text, an untouched number or choice sends nothing. */
function valueOf({ type, element }: CardInput, given: GivenValue | undefined): string | undefined {
  const value = given ?? (element.value as GivenValue | undefined);
  if (type === 'Input.Toggle') {
    const on = String(element.valueOn ?? 'true');
    const off = String(element.valueOff ?? 'false');
    return typeof value === 'boolean' ? (value ? on : off) : String(value ?? off);
  }
  if (Array.isArray(value)) return value.join(',');
  if (value !== undefined && value !== null) return String(value);
  return type === 'Input.Number' || type === 'Input.ChoiceSet' ? undefined : '';
}

function isMissing({ type, element }: CardInput, value: string | undefined): boolean {
  if (element.isRequired !== true) return false;
  if (type === 'Input.Toggle') return value !== String(element.valueOn ?? 'true');
  return value === undefined || value.trim() === '';
}

function isValid({ type, element }: CardInput, value: string): boolean {
  switch (type) {
    case 'Input.Text':
      return matches(element.regex, value) && !(typeof element.maxLength === 'number' && value.length > element.maxLength);
    case 'Input.Number':
      return Number.isFinite(Number(value)) && within(Number(value), element);
    case 'Input.Date':
      return /^\d{4}-\d{2}-\d{2}$/.test(value) && within(value, element);
    case 'Input.Time':
      return /^\d{2}:\d{2}$/.test(value) && within(value, element);
    case 'Input.ChoiceSet':
      return isChoice(element, value);
    case 'Input.Toggle':
      return [element.valueOn ?? 'true', element.valueOff ?? 'false'].map(String).includes(value);
    default:
      return true;
  }
}

const matches = (regex: unknown, value: string): boolean => typeof regex !== 'string' || new RegExp(regex).test(value);

function within<T extends string | number>(value: T, { min, max }: Record<string, unknown>): boolean {
  return (typeof min !== typeof value || value >= (min as T)) && (typeof max !== typeof value || value <= (max as T));
}

function isChoice(element: Record<string, unknown>, value: string): boolean {
  // A list that is searched in Teams (people, data queries) offers more than the card names.
  if (element['choices.data'] !== undefined) return true;
  const choices = Array.isArray(element.choices) ? element.choices.map((choice: { value?: unknown }) => String(choice.value)) : [];
  const chosen = element.isMultiSelect === true ? value.split(',') : [value];
  return chosen.every((one) => choices.includes(one));
}
