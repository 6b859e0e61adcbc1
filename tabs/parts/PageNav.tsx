/** The way between cases, settings and operations, for those who have more than cases. A case has its own way back. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link, useLocation } from 'wouter';
import type { Me } from '#contract/views';
import { useText } from '../text';

export const mayAdminister = ({ roles }: Me): boolean => roles.includes('admin');
export const mayLead = ({ roles }: Me): boolean => roles.some((role) => role === 'admin' || role === 'head' || role === 'teamLead');

const useStyles = makeStyles({
  list: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  link: { color: tokens.colorBrandForegroundLink, padding: '2px 0', display: 'inline-block', textDecorationLine: 'none', ':hover': { textDecorationLine: 'underline' }, '&[aria-current="page"]': { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold } },
});

export function PageNav({ me, hasCases }: { me: Me; hasCases: boolean }) {
  const t = useText();
  const s = useStyles();
  const [at] = useLocation();
  const pages = [
    ...(hasCases ? [{ to: '/', name: t.pages.cases }] : []),
    ...(mayLead(me) ? [{ to: '/settings', name: t.pages.settings }] : []),
    ...(mayAdminister(me) ? [{ to: '/administration', name: t.pages.administration }] : []),
  ];
  if (pages.length < 2 || at.startsWith('/cases/')) return null;
  const isHere = (to: string) => at === to || (to !== '/' && at.startsWith(`${to}/`)) || (at === '/' && !hasCases && to === '/settings');
  return (
    <nav aria-label={t.pages.title}>
      <ul className={s.list}>{pages.map(({ to, name }) => <li key={to}><Link href={to} className={s.link} aria-current={isHere(to) ? 'page' : undefined}>{name}</Link></li>)}</ul>
    </nav>
  );
}
