/** Route templates as the Functions host reads them: `cases/{caseNo}/notes/{id:int?}`, `files/{*path}`. */

export interface Route {
  template: string;
  /** Answers the raw (still encoded) parameters, or null when the path does not match. */
  match(path: string): Record<string, string> | null;
  /** One rank per segment; smaller goes first. */
  precedence: number[];
}

const constraints: Record<string, string> = {
  int: '-?\\d{1,10}',
  long: '-?\\d{1,19}',
  alpha: '[A-Za-z]+',
  bool: '(?:true|false)',
  guid: '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}',
};

const rank = { literal: 1, mixed: 2, constrained: 3, parameter: 4, catchAll: 5 };

function parameterPattern(template: string, name: string, constraint: string | undefined): string {
  if (constraint === undefined) return `(?<${name}>[^/]+)`;
  const pattern = constraints[constraint];
  if (!pattern) throw new Error(`Route "${template}": the local host does not know the constraint "${constraint}".`);
  return `(?<${name}>${pattern})`;
}

const escape = (literal: string) => literal.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function readSegment(template: string, segment: string): { pattern: string; rank: number } {
  const catchAll = /^\{\*{1,2}(\w+)\}$/.exec(segment);
  if (catchAll) return { pattern: `(?:/(?<${catchAll[1]}>.*))?`, rank: rank.catchAll };

  const whole = /^\{(\w+)(?::(\w+))?(\?)?\}$/.exec(segment);
  if (whole) {
    const pattern = `/${parameterPattern(template, whole[1] ?? '', whole[2])}`;
    return { pattern: whole[3] ? `(?:${pattern})?` : pattern, rank: whole[2] ? rank.constrained : rank.parameter };
  }
  if (!segment.includes('{')) return { pattern: `/${escape(segment)}`, rank: rank.literal };

  const parts = segment.split(/(\{\w+(?::\w+)?\})/).map((part) => {
    const parameter = /^\{(\w+)(?::(\w+))?\}$/.exec(part);
    if (parameter) return parameterPattern(template, parameter[1] ?? '', parameter[2]);
    if (/[{}]/.test(part)) throw new Error(`Route "${template}": the local host cannot read "${segment}".`);
    return escape(part);
  });
  return { pattern: `/${parts.join('')}`, rank: rank.mixed };
}

/** Compiles a template (without a leading slash). Throws on a form that this host does not know, instead of matching wrongly. */
export function compileRoute(template: string): Route {
  const segments = template.split('/').filter(Boolean).map((segment) => readSegment(template, segment));
  const expression = new RegExp(`^${segments.map((s) => s.pattern).join('')}/?$`, 'i');
  return {
    template,
    precedence: segments.map((s) => s.rank),
    match(path) {
      const found = expression.exec(path);
      if (!found) return null;
      return Object.fromEntries(Object.entries(found.groups ?? {}).filter((entry): entry is [string, string] => entry[1] !== undefined));
    },
  };
}

/** Sorts literal segments before parameters and parameters before a catch-all, segment by segment (ASP.NET route precedence). */
export function compareRoutes(a: Route, b: Route): number {
  const length = Math.max(a.precedence.length, b.precedence.length);
  for (let i = 0; i < length; i++) {
    const difference = (a.precedence[i] ?? 0) - (b.precedence[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
