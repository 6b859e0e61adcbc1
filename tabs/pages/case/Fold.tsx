/** A part of the case that is folded away until somebody wants it; its content is fetched and drawn only then. */
import { createContext, Suspense, useContext, useId, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { Loading } from '../../parts/Loading';
import { useLook } from './look';

/** Which parts are unfolded, by name. */
export interface Folds { open: ReadonlySet<string>; toggle(name: string): void }
export const FoldsContext = createContext<Folds>({ open: new Set(), toggle: () => undefined });

const useStyles = makeStyles({
  root: { borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, scrollMarginTop: '12px' },
  internal: { borderLeft: `4px solid ${tokens.colorPaletteMarigoldBorderActive}` },
  heading: { margin: 0, fontSize: 'inherit' },
  button: { display: 'flex', flexWrap: 'wrap', gap: '2px 12px', alignItems: 'center', width: '100%', padding: '12px 16px', border: 'none', background: 'none', color: 'inherit', font: 'inherit', textAlign: 'left', cursor: 'pointer', borderRadius: tokens.borderRadiusMedium, ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  body: { padding: '4px 16px 16px', display: 'flex', flexDirection: 'column', gap: '16px', minWidth: 0 },
});

interface Props { name: string; title: string; summary?: ReactNode; internal?: boolean; children: ReactNode }

export function Fold({ name, title, summary, internal, children }: Props) {
  const s = useStyles();
  const look = useLook();
  const id = useId();
  const { open, toggle } = useContext(FoldsContext);
  const up = open.has(name);
  const Icon = up ? ChevronDownRegular : ChevronRightRegular;
  return (
    <section className={mergeClasses(s.root, internal && s.internal)} aria-labelledby={id} data-part={name}>
      <h2 className={s.heading}>
        <button type="button" className={s.button} aria-expanded={up} onClick={() => toggle(name)}>
          <Icon aria-hidden /><span id={id} className={s.title}>{title}</span>{summary ? <span className={mergeClasses(look.small, look.quiet)}>{summary}</span> : null}
        </button>
      </h2>
      {up ? <div className={s.body}><Suspense fallback={<Loading bars={3} />}>{children}</Suspense></div> : null}
    </section>
  );
}
