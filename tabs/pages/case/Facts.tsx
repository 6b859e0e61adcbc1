/** Pairs of a word and what it stands for; pairs without content are left out. */
import type { ReactNode } from 'react';
import { useLook } from './look';

export type Fact = readonly [term: string, detail: ReactNode];

export function Facts({ facts }: { facts: readonly Fact[] }) {
  const s = useLook();
  const told = facts.filter(([, detail]) => detail !== undefined && detail !== null && detail !== '');
  if (told.length === 0) return null;
  return (
    <dl className={s.facts}>
      {told.map(([term, detail]) => (
        <div key={term} style={{ display: 'contents' }}><dt className={s.term}>{term}</dt><dd className={s.detail}>{detail}</dd></div>
      ))}
    </dl>
  );
}
