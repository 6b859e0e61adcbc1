/** A part of the case under its own heading, with what can be done there. */
import { useId, type ReactNode } from 'react';
import { useLook } from './look';

export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const s = useLook();
  const id = useId();
  return (
    <section className={s.section} aria-labelledby={id}>
      <div className={s.head}>
        <h2 id={id} className={s.h2}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
