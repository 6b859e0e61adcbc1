/** A real Chromium for the journeys: the one that comes with npm, or an installed one where that does not fit the platform. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';

const quietArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--hide-scrollbars'];

/** @throws Error that says how to get a browser; a journey is never skipped because there is none */
export async function openBrowser(): Promise<Browser> {
  if (process.platform === 'linux' && process.arch === 'x64') {
    const packed = require('@sparticuz/chromium') as { executablePath(): Promise<string> };
    return chromium.launch({ executablePath: await packed.executablePath(), args: quietArguments, headless: true });
  }
  for (const channel of ['chrome', 'msedge', 'chromium']) {
    try {
      return await chromium.launch({ channel, args: quietArguments, headless: true });
    } catch { /* the next one */ }
  }
  throw new Error('The browser tests need Chrome, Edge or Chromium. Install one of them and run the tests again.');
}

const artefacts = path.join(process.cwd(), 'test-artefacts');

/** Keeps a picture of a step; the pictures are looked at, not committed. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artefacts, { recursive: true });
  await page.screenshot({ path: path.join(artefacts, `${name}.png`) });
}

export interface Place { person: string; place: 'personal' | 'chat' | 'channel' | 'channel-tab'; theme?: 'light' | 'dark' | 'contrast'; language?: 'da' | 'en' }

/** The tab inside the shell. */
export async function tab(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The tab has no frame');
  return frame;
}

/** Errors of the page, as they come. */
export function collectProblems(page: Page, problems: string[]): void {
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // teams-js asks a content network for its list of hosts; without a network it uses the one it brings.
    if (message.type() === 'error' && !message.text().includes('ERR_NAME_NOT_RESOLVED')) problems.push(message.text());
  });
}
