/** Words on a page that are too faint against what lies behind them, by WCAG 2.2, 1.4.3: 4.5 to 1, large words 3 to 1. */
import type { Frame, Page } from 'playwright-core';

/** @returns the words with their ratio; disabled controls are let off, as the rule does */
export const faintWords = (window: Page | Frame): Promise<string[]> =>
  window.evaluate(() => {
    type Colour = [red: number, green: number, blue: number, opacity: number];
    const parse = (css: string): Colour => {
      const [red = 0, green = 0, blue = 0, opacity = 1] = (css.match(/[\d.]+/g) ?? ['0', '0', '0', '0']).map(Number);
      return [red, green, blue, opacity];
    };
    const over = (upper: Colour, lower: Colour): Colour => {
      const mix = (i: 0 | 1 | 2) => upper[i] * upper[3] + lower[i] * (1 - upper[3]);
      return [mix(0), mix(1), mix(2), 1];
    };
    const luminance = ([red, green, blue]: Colour): number => {
      const linear = (part: number) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4);
      return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    };
    const behind = (element: Element): Colour => {
      const layers: Colour[] = [];
      for (let at: Element | null = element; at; at = at.parentElement) {
        const layer = parse(getComputedStyle(at).backgroundColor);
        if (layer[3] > 0) layers.push(layer);
        if (layer[3] === 1) break;
      }
      return layers.reduceRight<Colour>((lower, upper) => over(upper, lower), [255, 255, 255, 1]);
    };
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement!;
      const words = node.textContent!.trim();
      const { width, height } = element.getBoundingClientRect();
      if (!words || width < 2 || height < 2 || element.closest('[disabled], [aria-disabled="true"], option, script, style')) continue;
      const style = getComputedStyle(element);
      if (style.visibility !== 'visible') continue;
      const ground = behind(element);
      const ink = over(parse(element.closest('svg') ? style.fill : style.color), ground);
      const [light, dark] = [luminance(ink), luminance(ground)].sort((a, b) => b - a) as [number, number];
      const ratio = (light + 0.05) / (dark + 0.05);
      const size = parseFloat(style.fontSize);
      const isLarge = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
      if (ratio < (isLarge ? 3 : 4.5)) found.add(`${ratio.toFixed(2)} ${words.slice(0, 40)}`);
    }
    return [...found];
  });
