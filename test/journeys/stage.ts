/** What a journey begins with: the product, its demo where that is wanted, and a page of a browser to look at it. */
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { playDemo } from '#local/demo/play';
import { openBrowser } from '../browser';
import { Product } from '../product';

export interface Stage { product: Product; page: Page; close(): Promise<void> }

interface Wanted extends BrowserContextOptions { /** Plays the ten cases. */ demo?: boolean; /** No list in place of many cards. */ manyCards?: boolean; /** Milliseconds that the page waits for anything. */ patience?: number }

export async function openStage({ demo = true, manyCards = false, patience = 15_000, ...look }: Wanted = {}): Promise<Stage> {
  const product = await Product.start();
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await product.stop();
  };
  try {
    if (manyCards) await product.allowManyCards();
    if (demo) await playDemo({ appUrl: product.appUrl, standinsUrl: product.standinsUrl, log: () => undefined, dataDir: product.dataDir });
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
