/** The values that the template's placeholders stand for, and how they are put in. */
import { PackageRefused, type Reason } from './refusal';

export type Environment = Record<string, string | undefined>;

/** What the package takes from the environment; `.env.example` explains each. */
export const packageVariables = ['TEAMS_APP_ID', 'API_CLIENT_ID', 'API_AUDIENCE', 'BOT_APP_ID', 'PUBLIC_URL'] as const;

/** The environment's values, and PUBLIC_HOST (with its port, if any), which follows from PUBLIC_URL. */
export type Values = Record<(typeof packageVariables)[number] | 'PUBLIC_HOST', string>;

const loopback = new Set(['127.0.0.1', 'localhost']);

function publicAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const bare = url && text.replace(/\/$/, '') === url.origin;
  return bare && (url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))) ? url : undefined;
}

/**
 * Takes the package's values from an environment.
 * @throws PackageRefused naming all variables that are empty, or a PUBLIC_URL that is not https without a path (http is for loopback only).
 */
export function readValues(env: Environment): Values {
  const missing = packageVariables.filter((name) => !env[name]?.trim());
  if (missing.length > 0)
    throw new PackageRefused(missing.map((name) => ({ code: 'missing-value', text: `${name} is not set (.env.example says what it is; --local builds for this machine)` })));
  const given = Object.fromEntries(packageVariables.map((name) => [name, env[name]?.trim() ?? ''])) as Omit<Values, 'PUBLIC_HOST'>;
  const url = publicAddress(given.PUBLIC_URL);
  if (!url) throw new PackageRefused([{ code: 'address', text: `PUBLIC_URL must be https://host without a path, not ${given.PUBLIC_URL}` }]);
  return { ...given, PUBLIC_URL: url.origin, PUBLIC_HOST: url.host };
}

/** Puts values into the placeholders of a JSON text. A placeholder that has no value stays, and is a reason. */
export function fill(name: string, text: string, values: Values): { text: string; reasons: Reason[] } {
  const reasons: Reason[] = [];
  const filled = text.replace(/\$\{\{([^}]*)\}\}/g, (whole, key: string) => {
    const value = Object.entries(values).find(([known]) => known === key.trim())?.[1];
    if (value === undefined) reasons.push({ code: 'unknown-placeholder', text: `${name} has ${whole}, which stands for nothing` });
    return value === undefined ? whole : JSON.stringify(value).slice(1, -1);
  });
  return { text: filled, reasons };
}
