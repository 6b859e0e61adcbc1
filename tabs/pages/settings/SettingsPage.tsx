/** The municipality's own choices, section by section. An administrator changes them; those who lead can read them. */
import { useEffect } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { Me } from '#contract/views';
import { useQuery } from '@tanstack/react-query';
import { useSettings } from '../../data/administration';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';
import { loadSettingsTexts } from '../../text/settings';
import { SettingsForm } from './SettingsForm';
import { isSection, sections, type Section } from './sections';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  nav: { display: 'flex', flexWrap: 'wrap', gap: '4px 8px', margin: 0, padding: 0, listStyleType: 'none' },
  link: {
    display: 'inline-block', padding: '4px 10px', borderRadius: tokens.borderRadiusCircular, border: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground1, textDecorationLine: 'none',
    '&[aria-current="page"]': { backgroundColor: tokens.colorNeutralBackground1Selected, color: tokens.colorNeutralForeground1Selected, fontWeight: tokens.fontWeightSemibold, border: `1px solid ${tokens.colorNeutralForeground1}` },
  },
});

export default function SettingsPage({ me, section: asked }: { me: Me; section?: string }) {
  const t = useText();
  const s = useStyles();
  const { data: words } = useQuery({ queryKey: ['settingsTexts', t.language], queryFn: () => loadSettingsTexts(t.language), staleTime: Infinity });
  const { data, error, refetch } = useSettings();
  const section: Section = isSection(asked) ? asked : 'deadlines';
  const settled = data !== undefined || error !== null;
  useEffect(() => {
    if (settled) contentStands();
  }, [settled]);
  if (!words) return <Loading bars={8} />;
  return (
    <main className={s.root}>
      <h1 className={s.title}>{words.title}</h1>
      <p className={s.text}>{me.roles.includes('admin') ? words.intro : words.readOnly}</p>
      <nav aria-label={words.sections}>
        <ul className={s.nav}>{sections.map((each) => <li key={each}><Link href={`/settings/${each}`} className={s.link} aria-current={each === section ? 'page' : undefined}>{words.section[each]}</Link></li>)}</ul>
      </nav>
      {!data && error ? <Failure level={2} error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <Loading bars={6} /> : null}
      {data ? <SettingsForm answer={data} words={words} section={section} readOnly={!me.roles.includes('admin')} /> : null}
    </main>
  );
}
