/** Buttons for verbs, as far as this person may use them here. */
import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { CommandName } from '#contract/commands/index';
import type { CaseView } from '#domain/views/caseView';
import { useVerbWords } from '../../data/verbWords';
import { useText } from '../../text';
import { useLook } from './look';
import { taskOf, type OpenTask } from './task';

interface Props { view: CaseView; verbs: readonly CommandName[]; given?: Readonly<Record<string, string>>; open: OpenTask; size?: 'small' | 'medium' }

/** The first two stand as buttons; of more than three the others come when they are asked for. */
export function VerbButtons({ view, verbs, given = {}, open, size = 'small' }: Props) {
  const t = useText();
  const s = useLook();
  const words = useVerbWords();
  const [all, setAll] = useState(false);
  const may = words ? verbs.filter((verb) => view.verbs.includes(verb)) : [];
  if (!words || may.length === 0) return null;
  const folds = may.length > 3;
  const shown = folds && !all ? may.slice(0, 2) : may;
  return (
    <div className={s.buttons}>
      {shown.map((verb) => <Button key={verb} size={size} onClick={() => open(taskOf(verb, given))}>{words.verb[verb]}</Button>)}
      {folds ? <Button size={size} icon={<MoreHorizontalRegular />} aria-label={t.next.more} aria-expanded={all} onClick={() => setAll(!all)} /> : null}
    </div>
  );
}
