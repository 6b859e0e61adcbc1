/** Keeps what is typed in the form inside it, in the page and as a draft on the server, and says so when it brings something back. */
import { Fragment, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useText } from '../../../text';
import { instantText } from '../../../text/format';
import { dropTyped, KeeperContext, keepTyped, keptTyped, type Keeper, type Typed } from './keeper';
import { useDraft } from './useDraft';

interface Props { caseNo: string; version: number; form: string; children: ReactNode }

export function KeptForm({ caseNo, version, form, children }: Props) {
  const t = useText();
  const key = `${caseNo}/${form}`;
  const [restored, setRestored] = useState(() => keptTyped(key) !== undefined);
  const [round, setRound] = useState(0);
  const values = useRef<Typed>(keptTyped(key) ?? {});
  const opened = useRef(version);
  const draft = useDraft(caseNo, form, !restored);
  const { save, drop, end } = draft;
  const keeper = useMemo((): Keeper => ({
    version: opened.current, caseNo,
    read: (name) => values.current[name],
    write(name, value) {
      values.current = { ...values.current, [name]: value };
      keepTyped(key, values.current);
      save(values.current);
    },
    sent() {
      dropTyped(key);
      end();
    },
  }), [caseNo, key, save, end]);
  const begin = (fresh: Typed) => {
    values.current = fresh;
    setRound((n) => n + 1);
  };
  const afresh = () => {
    dropTyped(key);
    drop();
    setRestored(false);
    begin({});
  };
  const bringBack = () => {
    keepTyped(key, draft.found!.values);
    draft.take();
    setRestored(true);
    begin(draft.found!.values);
  };
  const { kept } = t.casePage;
  const notice = restored ? (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{kept.restored}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={afresh}>{kept.fresh}</Button></MessageBarActions>
    </MessageBar>
  ) : draft.found ? (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{kept.lies(instantText(t, draft.found.savedAt))}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={bringBack}>{kept.fetch}</Button><Button size="small" onClick={drop}>{kept.throwAway}</Button></MessageBarActions>
    </MessageBar>
  ) : null;
  const footnote = draft.saved === 'yes' ? kept.saved : draft.saved === 'no' ? kept.notSaved : '';
  const value = { ...keeper, notice, footnote };
  return <KeeperContext.Provider value={value}><Fragment key={round}>{children}</Fragment></KeeperContext.Provider>;
}
