/** Only the theme that is shown is fetched; another one when Teams changes. */
import type { Theme } from '@fluentui/react-components';
import type { HostTheme } from '../teams';

export interface Look { name: HostTheme; theme: Theme }

export async function loadLook(name: HostTheme): Promise<Look> {
  if (name === 'dark') return { name, theme: (await import('./dark')).theme };
  if (name === 'contrast') return { name, theme: (await import('./contrast')).theme };
  return { name, theme: (await import('./light')).theme };
}
