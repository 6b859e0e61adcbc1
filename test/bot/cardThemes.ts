/** A page that draws a card as the local chat does: Microsoft's renderer, the same configuration and styles, the colours of the three themes of Teams. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import { hostConfig } from '../../local/teams/shell/src/chat/hostConfig';

export const cardThemes = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;
export type CardTheme = keyof typeof cardThemes;

const renderer = readFileSync(require.resolve('adaptivecards/dist/adaptivecards.min.js'), 'utf8').replaceAll('</script', '<\\/script');
const styles = readFileSync(path.join(process.cwd(), 'local/teams/shell/src/chat/cards.css'), 'utf8');

/** The page has a function `draw(card, width)`. */
export function cardPage(theme: CardTheme): string {
  const colours = Object.entries(cardThemes[theme]).map(([name, value]) => `--${name}: ${value};`).join(' ');
  return `<!doctype html><meta charset="utf-8"><style>
    :root { ${colours} color-scheme: ${theme === 'light' ? 'light' : 'dark'}; }
    body { margin: 12px; background: var(--colorNeutralBackground2); color: var(--colorNeutralForeground1); font-family: var(--fontFamilyBase); }
    #card { border: 1px solid var(--colorNeutralStroke2); border-radius: 6px; overflow: hidden; background: var(--colorNeutralBackground1); }
    ${styles}</style><div id="card" class="card"></div><script>${renderer}</script><script>
    const { AdaptiveCard, HostConfig, SerializationContext, Version } = window.AdaptiveCards;
    const escaped = (text) => text.replace(/[&<>]/g, (sign) => '&#' + sign.charCodeAt(0) + ';');
    AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = '<p>' + escaped(text).replace(/\\\\([\\\\*_[\\]])/g, (_, sign) => '&#' + sign.charCodeAt(0) + ';').replace(/\\[([^\\]]+)\\]\\((https:[^\\s)]+)\\)/g, '<a href="$2">$1</a>') + '</p>';
      result.didProcess = true;
    };
    /** Everything that a button opens is open. */
    window.draw = (card, width) => {
      const drawn = new AdaptiveCard();
      drawn.hostConfig = new HostConfig(${JSON.stringify(hostConfig)});
      drawn.parse(card, new SerializationContext(new Version(1, 5)));
      const box = document.querySelector('#card');
      box.style.width = width + 'px';
      box.replaceChildren(drawn.render());
    };
  </script>`;
}
