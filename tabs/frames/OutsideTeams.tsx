/** What a person sees who opened the address in a plain browser: the way into Teams, and a way to sign in for those who do not have it. */
import { Button, FluentProvider } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import type { SignedOut } from '../shell/browser';
import type { Look } from '../shell/themes/load';
import type { Texts } from '../text';

export function OutsideTeams({ texts: t, look, signedOut }: { texts: Texts; look: Look; signedOut?: SignedOut }) {
  return (
    <FluentProvider theme={look.theme} style={{ minHeight: '100vh', padding: '0 24px', boxSizing: 'border-box' }}>
      <main>
        <Notice level={1} title={t.outside.title}>{t.outside.body}</Notice>
        {signedOut ? (
          <Notice title={t.outside.without} action={<Button appearance="primary" onClick={() => void signedOut.begin()}>{t.outside.signIn}</Button>}>
            {signedOut.failed ? t.outside.failed : t.outside.how}
          </Notice>
        ) : null}
      </main>
    </FluentProvider>
  );
}
