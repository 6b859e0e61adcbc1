/** What a journey begins with: the product, its demo where that is wanted, and a page of a browser to look at it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../browser';
import { Product } from '../product';
import { demoData } from './demo';

export interface Stage { product: Product; page: Page; close(): Promise<void> }

interface Wanted extends BrowserContextOptions { /** Begins after the demo's year. */ demo?: boolean; /** Milliseconds that the page waits for anything. */ patience?: number }

export async function openStage({ demo = true, patience = 15_000, ...look }: Wanted = {}): Promise<Stage> {
  const product = await Product.start(demo ? { data: await demoData() } : {});
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await product.stop();
  };
  try {
    browser = await openBrowser();
    const page = await browser.newPage({ locale: 'da-DK', ...look });
    page.setDefaultTimeout(patience);
    return { product, page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A change of the hash alone does not load the page anew. */
export async function openAfresh(page: Page, url: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url);
}
