/** What a person sees who opened the address in a plain browser. */
import { FluentProvider } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import type { Look } from '../shell/themes/load';
import type { Texts } from '../text';

export function OutsideTeams({ texts: t, look }: { texts: Texts; look: Look }) {
  return (
    <FluentProvider theme={look.theme} style={{ minHeight: '100vh', padding: '0 24px', boxSizing: 'border-box' }}>
      <main><Notice level={1} title={t.outside.title}>{t.outside.body}</Notice></main>
    </FluentProvider>
  );
}
