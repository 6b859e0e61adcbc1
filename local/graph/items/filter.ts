/** Reads `$filter` and `$orderby` of items: comparisons and startswith on `fields/<name>`, joined by `and`. */
import { invalidRequest } from '../errors';

export type Operator = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith';
export type Literal = { type: 'text' | 'time'; value: string } | { type: 'number'; value: number } | { type: 'boolean'; value: boolean } | { type: 'null' };

export interface Predicate {
  /** Name after `fields/`. */
  field: string;
  operator: Operator;
  literal: Literal;
}

type Token = { kind: 'word' | 'sign'; text: string } | { kind: 'literal'; text: string; literal: Literal };

const patterns: [RegExp, (text: string) => Token | null][] = [
  [/\s+/y, () => null],
  [/[(),]/y, (text) => ({ kind: 'sign', text })],
  [/'(?:[^']|'')*'/y, (text) => ({ kind: 'literal', text, literal: { type: 'text', value: text.slice(1, -1).replaceAll("''", "'") } })],
  [/\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d)?)?/y, (text) => ({ kind: 'literal', text, literal: { type: 'time', value: text } })],
  [/-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y, (text) => ({ kind: 'literal', text, literal: { type: 'number', value: Number(text) } })],
  [/(?:true|false)\b/y, (text) => ({ kind: 'literal', text, literal: { type: 'boolean', value: text === 'true' } })],
  [/null\b/y, (text) => ({ kind: 'literal', text, literal: { type: 'null' } })],
  [/[\p{L}_][\p{L}\p{N}_/]*/uy, (text) => ({ kind: 'word', text })],
];

const invalid = () => invalidRequest('Invalid filter clause');

function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < text.length; ) {
    let length = 0;
    for (const [pattern, make] of patterns) {
      pattern.lastIndex = at;
      const match = pattern.exec(text);
      if (!match) continue;
      const token = make(match[0]);
      if (token) found.push(token);
      length = match[0].length;
      break;
    }
    if (length === 0) throw invalid();
    at += length;
  }
  return found;
}

/** All predicates of a filter, in the order they are written; every one must hold. Throws 400 for anything else. */
export function parseFilter(text: string): Predicate[] {
  const queue = tokens(text);
  const take = (kind: Token['kind'], wanted?: string): Token => {
    const token = queue.shift();
    if (!token || token.kind !== kind || (wanted !== undefined && token.text !== wanted)) throw invalid();
    return token;
  };
  const literal = (): Literal => (take('literal') as { literal: Literal }).literal;
  const field = (): string => {
    const name = /^fields\/([^/]+)$/.exec(take('word').text)?.[1];
    if (!name) throw invalid();
    return name;
  };
  const term = (): Predicate[] => {
    if (queue[0]?.text === '(' && queue[0].kind === 'sign') {
      take('sign', '(');
      const inner = conjunction();
      take('sign', ')');
      return inner;
    }
    if (queue[0]?.text === 'startswith' && queue[1]?.text === '(') {
      take('word');
      take('sign', '(');
      const name = field();
      take('sign', ',');
      const prefix = literal();
      take('sign', ')');
      if (prefix.type !== 'text') throw invalid();
      return [{ field: name, operator: 'startswith', literal: prefix }];
    }
    const name = field();
    const operator = take('word').text;
    if (!['eq', 'ne', 'lt', 'gt', 'le', 'ge'].includes(operator)) throw invalid();
    return [{ field: name, operator: operator as Operator, literal: literal() }];
  };
  const conjunction = (): Predicate[] => {
    const found = term();
    while (queue[0]?.kind === 'word' && queue[0].text === 'and') {
      take('word', 'and');
      found.push(...term());
    }
    return found;
  };
  const predicates = conjunction();
  if (queue.length > 0) throw invalid();
  return predicates;
}

/** `fields/Due desc` → field and direction; `id` stands for the item's number. Throws 400 for several keys. */
export function parseOrder(text: string): { field: string; descending: boolean } {
  const parts = /^\s*(?:fields\/)?([\p{L}\p{N}_]+)(?:\s+(asc|desc))?\s*$/iu.exec(text);
  const bare = parts !== null && !/^\s*fields\//i.test(text);
  if (!parts?.[1] || (bare && parts[1].toLowerCase() !== 'id')) throw invalidRequest('Invalid orderby clause');
  return { field: bare ? 'ID' : parts[1], descending: parts[2]?.toLowerCase() === 'desc' };
}
