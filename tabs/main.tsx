/** Starts the tab: first the host, then the page that the frame asks for. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { OutsideTeams } from './frames/OutsideTeams';
import { routeOf } from './shell/deepLink';
import { connect, contentStands } from './shell/teams';
import { loadLook } from './shell/themes/load';
import { languageOf, loadTexts } from './text/load';

/** Teams gives a tab 30 seconds; before that it is told that what stands here is what there is. */
const longestSilence = 20_000;

async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root')!);
  const inTeams = await connect();
  const entered = inTeams || window.parent !== window ? undefined : await import('./shell/browser').then(({ enter }) => enter()).catch(() => undefined);
  const host = inTeams ?? entered?.host;
  const [texts, look] = await Promise.all([loadTexts(languageOf(host?.locale ?? navigator.language)), loadLook(host?.theme ?? 'default')]);
  document.documentElement.lang = texts.language;
  if (!host) return root.render(<OutsideTeams texts={texts} look={look} signedOut={entered?.signedOut} />);
  setTimeout(contentStands, longestSilence);
  const route = routeOf(host.subPageId);
  if (route && !location.hash) history.replaceState(null, '', `#${route}`);
  root.render(<App host={host} texts={texts} look={look} frame={new URLSearchParams(location.search).get('frame') ?? 'personal'} />);
}

void start();
