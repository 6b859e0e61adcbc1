/** Log lines of the local host: what ran and what failed, never what a caller sent. */

const ranks = ['trace', 'debug', 'information', 'warning', 'error', 'critical', 'none'];
let threshold = ranks.indexOf('information');

/** Sets the lowest level that is written, by its name in host.json. An unknown name changes nothing. */
export function setLogLevel(level: string | undefined): void {
  const rank = ranks.indexOf((level ?? '').toLowerCase());
  if (rank >= 0) threshold = rank;
}

/** Takes query strings, bearer values and JSON web tokens out of a line: a thrown error's text may quote an address. */
export function redact(line: string): string {
  return line
    .replace(/\bBearer\s+[^\s"',]+/gi, 'Bearer …')
    .replace(/\beyJ[\w-]+(?:\.[\w-]*)+/g, '(token)')
    .replace(/(https?:\/\/[^\s?"']+|\/[\w./-]+)\?[^\s"')]*/gi, '$1?…');
}

/** Writes one line: `[level] source: message`. */
export function writeLog(level: string, source: string, message: string): void {
  const rank = Math.max(ranks.indexOf(level), 0);
  if (rank < threshold) return;
  const line = redact(`[${level}] ${source}: ${message}`);
  if (rank >= ranks.indexOf('warning')) console.error(line);
  else console.log(line);
}

/** Writes a thrown value with its stack. */
export function writeError(source: string, error: unknown): void {
  writeLog('error', source, error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error));
}
