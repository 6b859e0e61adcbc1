/** Keeps what is typed in the form inside it, and says so when it brings something back. */
import { Fragment, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useText } from '../../../text';
import { dropTyped, KeeperContext, keepTyped, keptTyped, type Keeper, type Typed } from './keeper';

interface Props { caseNo: string; version: number; form: string; children: ReactNode }

export function KeptForm({ caseNo, version, form, children }: Props) {
  const t = useText();
  const key = `${caseNo}/${form}`;
  const [restored, setRestored] = useState(() => keptTyped(key) !== undefined);
  const [round, setRound] = useState(0);
  const values = useRef<Typed>(keptTyped(key) ?? {});
  const opened = useRef(version);
  const begin = (fresh: Typed) => {
    values.current = fresh;
    setRound((n) => n + 1);
  };
  const keeper = useMemo((): Keeper => ({
    version: opened.current, caseNo,
    read: (name) => values.current[name],
    write(name, value) {
      values.current = { ...values.current, [name]: value };
      keepTyped(key, values.current);
    },
    sent() {
      dropTyped(key);
      values.current = {};
    },
    notice: restored ? (
      <MessageBar intent="info">
        <MessageBarBody>{t.casePage.kept.restored}</MessageBarBody>
        <MessageBarActions>
          <Button
            size="small"
            onClick={() => {
              dropTyped(key);
              setRestored(false);
              begin({});
            }}
          >
            {t.casePage.kept.fresh}
          </Button>
        </MessageBarActions>
      </MessageBar>
    ) : null,
  }), [caseNo, key, restored, t]);
  return <KeeperContext.Provider value={keeper}><Fragment key={round}>{children}</Fragment></KeeperContext.Provider>;
}
