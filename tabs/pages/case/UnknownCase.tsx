/** A case that is not there, or that this person may not open; the two look the same. */
import { useEffect } from 'react';
import { Link } from 'wouter';
import { errorCatalogue } from '#contract/errors';
import { Notice } from '../../parts/Notice';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';

export function UnknownCase() {
  const t = useText();
  useEffect(contentStands, []);
  return <main><Notice level={1} title={errorCatalogue.caseUnknown[t.language]} action={<Link href="/">{t.case.back}</Link>} /></main>;
}
