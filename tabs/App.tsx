/** Theme, language, API and the frame that is shown. */
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { QueryClientProvider } from '@tanstack/react-query';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { createApi } from './api';
import { AppContextProvider } from './data/appContext';
import { createQueryClient } from './data/client';
import { CaseFrame } from './frames/CaseFrame';
import { CrashGuard } from './parts/CrashGuard';
import { Loading } from './parts/Loading';
import { OfflineBar } from './parts/OfflineBar';
import { routeOf } from './shell/deepLink';
import { onRelaunch, onThemeChange, type Host } from './shell/teams';
import { loadLook, type Look } from './shell/themes/load';
import { TextProvider, type Texts } from './text';
import { withWordsOfCases } from './text/load';

const ConfigFrame = lazy(() => import('./frames/ConfigFrame'));
const DialogFrame = lazy(() => withWordsOfCases(import('./frames/DialogFrame')));

const useStyles = makeStyles({
  root: { minHeight: '100vh', boxSizing: 'border-box', backgroundColor: tokens.colorNeutralBackground2 },
  /** Inside a dialog the page is the dialog's own surface. */
  dialog: { backgroundColor: tokens.colorNeutralBackground1 },
  page: { maxWidth: '1280px', margin: '0 auto', padding: '16px clamp(12px, 3vw, 32px) 48px' },
});

export function App({ host, texts, look: first, frame }: { host: Host; texts: Texts; look: Look; frame: string }) {
  const s = useStyles();
  const [look, setLook] = useState(first);
  const client = useMemo(createQueryClient, []);
  const app = useMemo(() => ({ api: createApi({ token: host.getToken, language: texts.language }), appId: host.appId }), [texts, host]);
  useEffect(() => {
    const follow = () => onThemeChange((name) => void loadLook(name).then(setLook));
    follow();
    // A tab that Teams kept comes back to where it is now wanted, with what may have changed read anew.
    onRelaunch((back) => {
      follow();
      void loadLook(back.theme).then(setLook);
      location.hash = `#${routeOf(back.subPageId) ?? '/'}`;
      void client.invalidateQueries();
    });
  }, [client]);
  useEffect(() => {
    // Native date fields and lists follow the page, not the machine.
    document.documentElement.style.colorScheme = look.name === 'default' ? 'light' : 'dark';
  }, [look.name]);
  return (
    <FluentProvider theme={look.theme}>
      <TextProvider value={texts}>
        <AppContextProvider value={app}>
          <QueryClientProvider client={client}>
            <Router hook={useHashLocation}>
              {/* Not on the provider itself: what is set there is repeated on the layer of the dialogs, and would cover the page. */}
              <div className={mergeClasses(s.root, frame === 'dialog' && s.dialog)}>
                <OfflineBar />
                <div className={s.page}>
                  <CrashGuard><Suspense fallback={<Loading />}><Frame name={frame} /></Suspense></CrashGuard>
                </div>
              </div>
            </Router>
          </QueryClientProvider>
        </AppContextProvider>
      </TextProvider>
    </FluentProvider>
  );
}

function Frame({ name }: { name: string }) {
  if (name === 'config') return <ConfigFrame />;
  if (name === 'dialog') return <DialogFrame />;
  return <CaseFrame channel={name === 'channel'} />;
}
