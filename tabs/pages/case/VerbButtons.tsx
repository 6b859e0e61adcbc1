/** Buttons for verbs, as far as this person may use them here. */
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons';
import type { CommandName } from '#contract/commands/index';
import type { CaseView } from '#domain/views/caseView';
import { useVerbWords } from '../../data/verbWords';
import { useText } from '../../text';
import { useLook } from './look';
import { taskOf, type OpenTask } from './task';

interface Props { view: CaseView; verbs: readonly CommandName[]; given?: Readonly<Record<string, string>>; open: OpenTask; size?: 'small' | 'medium' }

/** The first two stand as buttons; more than three verbs fold the others into a menu. */
export function VerbButtons({ view, verbs, given = {}, open, size = 'small' }: Props) {
  const t = useText();
  const s = useLook();
  const words = useVerbWords();
  const may = words ? verbs.filter((verb) => view.verbs.includes(verb)) : [];
  if (!words || may.length === 0) return null;
  const shown = may.length > 3 ? may.slice(0, 2) : may;
  const rest = may.slice(shown.length);
  const start = (verb: CommandName) => open(taskOf(verb, given));
  return (
    <div className={s.buttons}>
      {shown.map((verb) => <Button key={verb} size={size} onClick={() => start(verb)}>{words.verb[verb]}</Button>)}
      {rest.length > 0 ? (
        <Menu>
          <MenuTrigger disableButtonEnhancement><Button size={size} icon={<MoreHorizontalRegular />} aria-label={t.next.more} /></MenuTrigger>
          <MenuPopover><MenuList>{rest.map((verb) => <MenuItem key={verb} onClick={() => start(verb)}>{words.verb[verb]}</MenuItem>)}</MenuList></MenuPopover>
        </Menu>
      ) : null}
    </div>
  );
}
