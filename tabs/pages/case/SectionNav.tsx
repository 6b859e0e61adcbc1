/** The way to each part of the case: beside the page where there is room, folded on top of it on a phone. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useMedia } from '../../parts/useMedia';
import { useText } from '../../text';
import { useLook } from './look';

export interface Part { name: string; title: string }

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  button: { width: '100%', padding: '6px 10px', minHeight: '32px', border: 'none', background: 'none', font: 'inherit', textAlign: 'left', cursor: 'pointer', color: tokens.colorNeutralForeground2, borderRadius: tokens.borderRadiusMedium, ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1 }, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  beside: { position: 'sticky', top: '12px', alignSelf: 'start' },
});

export const wide = '(min-width: 1100px)';

export function SectionNav({ parts, goTo }: { parts: readonly Part[]; goTo(name: string): void }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const beside = useMedia(wide);
  const list = (
    <ul className={s.list}>
      {parts.map(({ name, title }) => <li key={name}><button type="button" className={s.button} onClick={() => goTo(name)}>{title}</button></li>)}
    </ul>
  );
  return (
    <nav aria-label={t.casePage.sections} className={beside ? s.beside : undefined}>
      {beside ? list : <details><summary className={look.summary}>{t.casePage.goTo}</summary>{list}</details>}
    </nav>
  );
}
