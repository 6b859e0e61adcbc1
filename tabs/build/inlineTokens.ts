/** Writes design tokens as the CSS variables that they are, so that the table of all of them is left out of the bundle. */
import type { Plugin } from 'vite';

/** Our own pages, and the components of Fluent. */
const places = /\/tabs\/.*\.tsx?$|\/@fluentui\/[^/]+\/lib\/.*\.js$/;

export const inlineTokens = (): Plugin => ({
  name: 'inline-tokens',
  enforce: 'pre',
  transform(code, id) {
    if (!places.test(id) || !/import \{[^}]*\btokens\b[^}]*\} from ['"]@fluentui\/react-(components|theme)['"]/.test(code)) return null;
    return { code: code.replace(/(?<![\w/])tokens\.(?!js\b)(\w+)/g, (_, name: string) => `'var(--${name})'`), map: null };
  },
});
