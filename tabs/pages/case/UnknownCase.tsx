/** A case that is not there, or that this person may not open; the two look the same. */
import { useEffect } from 'react';
import { errorCatalogue } from '../../answers/words';
import { Notice } from '../../parts/Notice';
import { contentStands } from '../../shell/teams';
import { useText } from '../../text';
import { BackLink } from './BackLink';

/** @param back false in a dialog, which has no overview to go back to */
export function UnknownCase({ back = true }: { back?: boolean }) {
  const t = useText();
  useEffect(contentStands, []);
  return <main><Notice level={1} title={errorCatalogue.caseUnknown[t.language]} action={back ? <BackLink /> : undefined} /></main>;
}
