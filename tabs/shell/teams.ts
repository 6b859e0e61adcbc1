/** The only door to the Teams client. Everything the host knows or does for the tab goes through here. */
import { app, authentication, dialog, FrameContexts, pages, teamsCore } from '@microsoft/teams-js';
import { keepToken, type GetToken } from './token';

export type HostTheme = 'default' | 'dark' | 'contrast';

export interface Host {
  theme: HostTheme;
  /** For example da-dk. */
  locale: string;
  subPageId?: string;
  appId?: string;
  /** The person's token; `fresh` asks for it again. */
  getToken: GetToken;
}

/** What of the host's context the tab goes by. Beside a meeting everything is dark, whatever the rest of Teams looks like. */
const readContext = ({ app: { theme, locale, appId }, page }: app.Context): Host => ({
  theme: page.frameContext === FrameContexts.sidePanel && theme !== 'contrast' ? 'dark' : themeOf(theme),
  locale,
  subPageId: page.subPageId || undefined,
  appId: appId?.toString() || import.meta.env.VITE_TEAMS_APP_ID,
  getToken,
});

const themeOf = (name: string): HostTheme => (name === 'dark' || name === 'contrast' ? name : 'default');
/** Longest wait for a host that may not be there, in milliseconds. */
const patience = 8000;

const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([work, new Promise<never>((_, reject) => setTimeout(() => reject(new Error('no answer from the host')), patience))]);

/** Phones show a tab in a web view of its own, with this object in the window instead of a frame around it. */
const isHosted = (): boolean => window.parent !== window || 'nativeInterface' in window;

/** Outside Teams there is nobody to tell or to ask: what follows does nothing then. */
let inTeams = false;

/** Connects to Teams; null when the page is not shown inside Teams. */
export async function connect(): Promise<Host | null> {
  if (!isHosted()) return null;
  try {
    await inTime(app.initialize());
    inTeams = true;
    app.notifyAppLoaded();
    return readContext(await inTime(app.getContext()));
  } catch {
    return null;
  }
}

export function onThemeChange(changed: (theme: HostTheme) => void): void {
  if (inTeams) app.registerOnThemeChangeHandler((name) => changed(themeOf(name)));
}

const getToken: GetToken = keepToken(() => inTime(authentication.getAuthToken()));

let told = false;
/** Tells the host once that the first content stands. */
export function contentStands(): void {
  if (told || !inTeams) return;
  told = true;
  void app.notifySuccess();
}

/** Lets Teams keep the tab for a while when the person goes elsewhere, and hears where it is wanted when they come back. */
export function onRelaunch(back: (host: Host) => void): void {
  if (!inTeams || !teamsCore.isSupported()) return;
  teamsCore.registerBeforeUnloadHandler((ready) => {
    ready();
    return true;
  });
  teamsCore.registerOnLoadHandler(() => {
    told = false;
    void app.getContext().then((context) => {
      back(readContext(context));
      contentStands();
    });
  });
}

/** Tells the host that the tab cannot start because the person could not be signed in. */
export function signInFailed(message: string): void {
  if (told || !inTeams) return;
  told = true;
  app.notifyFailure({ reason: app.FailedReason.AuthFailed, message });
}

/** Opens Teams' own menu for sharing the page that is shown. */
export const canShare = (): boolean => inTeams && pages.isSupported();
export const share = (subPageId: string, label: string): void => pages.shareDeepLink({ subPageId, subPageLabel: label });

export const openLink = async (address: string): Promise<void> => (inTeams ? app.openLink(address) : void window.open(address, '_blank', 'noopener'));

/** Ends the dialog that this page is shown in, and hands the result to whoever opened it. */
export function closeDialog(result?: Record<string, string>): void {
  if (inTeams && dialog.url.isSupported()) dialog.url.submit(result);
}

/** In the set-up of a channel tab: lets the person save, and says what the tab shows. */
export function offerTab(tab: pages.InstanceConfig): void {
  pages.config.registerOnSaveHandler((save) => {
    pages.config.setConfig(tab).then(() => save.notifySuccess(), () => save.notifyFailure());
  });
  pages.config.setValidityState(true);
}
