/** A part of the case under its own heading, with what can be done there. */
import { useId, type ReactNode } from 'react';
import { useLook } from './look';

/** @param name by which the page's navigation finds it */
export function Section({ title, name, actions, children }: { title: string; name?: string; actions?: ReactNode; children: ReactNode }) {
  const s = useLook();
  const id = useId();
  return (
    <section className={s.section} aria-labelledby={id} data-part={name}>
      <div className={s.head}>
        <h2 id={id} tabIndex={-1} className={s.h2}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
