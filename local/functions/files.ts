/** The built pages: the tabs under /tabs/, the Teams-like shell under /teams/. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';

/** Where Teams and its sister clients frame a tab from (Microsoft Learn, "Tab requirements"). */
const teamsHosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.office.com',
  'https://*.microsoft365.com',
];

/** teams-js fetches its list of valid hosts from here when it loads. */
const teamsJsOrigins = 'https://res.cdn.office.net';

function policy(frameAncestors: string, connect: string): string {
  return [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    `connect-src 'self' ${connect}`,
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
}

/** Files with a content hash in their name never change; everything else is asked for again. */
function setHeaders(file: string, c: Context, csp: string): void {
  const hashed = /[/\\]assets[/\\].+-[\w-]{8}\.\w+$/.test(file);
  c.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
  c.header('Content-Security-Policy', csp);
  c.header('X-Content-Type-Options', 'nosniff');
  c.header('Referrer-Policy', 'same-origin');
}

/** Serves one built folder under `/<name>/`; an address without a file extension is one of the page's own and gets index.html. */
function serveFolder(app: Hono, name: string, root: string, csp: () => string): void {
  app.get(`/${name}`, (c) => c.redirect(`/${name}/`));
  if (!existsSync(root)) {
    app.get(`/${name}/*`, (c) => c.text('Not built yet. Run: npm run build', 503));
    return;
  }
  const onFound = (file: string, c: Context) => setHeaders(file, c, csp());
  app.get(`/${name}/*`, serveStatic({ root, rewriteRequestPath: (at) => at.slice(name.length + 1), onFound }));
  const index = serveStatic({ root, rewriteRequestPath: () => '/index.html', onFound });
  app.get(`/${name}/*`, (c, next) => (path.posix.extname(c.req.path) || c.req.path.includes('%') ? next() : index(c, next)));
}

/** Everything that is not an API: redirects `/` to the shell. `port` answers the app's own; the shell talks to the stand-ins on the next one. */
export function serveFiles(root: string, port: () => number): Hono {
  const app = new Hono();
  app.get('/', (c) => c.redirect('/teams/'));
  const standins = () => ['127.0.0.1', 'localhost'].map((host) => `http://${host}:${port() + 1}`).join(' ');
  // Whoever signs in in a plain browser gets the token from Entra, here its stand-in.
  serveFolder(app, 'tabs', path.join(root, 'dist/tabs'), () => policy(["'self'", ...teamsHosts].join(' '), `${teamsJsOrigins} ${standins()}`));
  serveFolder(app, 'teams', path.join(root, 'dist/teams-shell'), () => policy("'none'", standins()));
  return app;
}
