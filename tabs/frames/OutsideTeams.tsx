/** What a person sees who opened the address in a plain browser. */
import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { Notice } from '../parts/Notice';
import { languageOf, texts } from '../text';

export function OutsideTeams() {
  const t = texts[languageOf(navigator.language)];
  document.documentElement.lang = languageOf(navigator.language);
  return (
    <FluentProvider theme={teamsLightTheme} style={{ minHeight: '100vh', padding: '0 24px', boxSizing: 'border-box' }}>
      <main><Notice level={1} title={t.outside.title}>{t.outside.body}</Notice></main>
    </FluentProvider>
  );
}
