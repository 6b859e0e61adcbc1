import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useShell } from '../shellContext';
import { ShareDialog } from './ShareDialog';
import { TaskDialog } from './TaskDialog';
import type { EntityId } from './context';
import type { TaskRequest } from './protocol';
import { type FrameState, useTeamsFrame } from './useTeamsFrame';
import './tab.css';

/** A dialog that the tab has opened, with the promise that waits for its end. */
interface OpenTask {
  request: TaskRequest;
  settle(result: unknown): void;
  cancel(): void;
}

/** As the manifest says for the personal tab, and as the set-up of the channel's tab does. */
const addresses: Record<EntityId, string> = { personal: '/tabs/', channel: '/tabs/?frame=channel&team=team-voksen' };

/** A tab of the app, hosted as Teams hosts it. Give it a new `key` to load it anew. */
export function TabFrame({ entityId, name }: { entityId: EntityId; name: string }) {
  const { choice, text } = useShell();
  const frame = useRef<HTMLIFrameElement>(null);
  const dialog = useRef<(func: string, args: unknown[]) => void>(() => undefined);
  const [attempt, setAttempt] = useState(0);
  const [task, setTask] = useState<OpenTask | null>(null);
  const [shared, setShared] = useState<string | null>(null);
  const [subPath] = useState(choice.subPath);

  const { state, send } = useTeamsFrame(frame, attempt, {
    entityId,
    subPath,
    frameContext: 'content',
    share: setShared,
    startTask: (request) =>
      new Promise((resolve, reject) => {
        setTask({ request, settle: resolve, cancel: () => reject(new Error('closed')) });
      }),
    completeTask: () => undefined,
    resizeTask: () => undefined,
    relay: (func, message) => dialog.current(func, [message]),
  });
  const themeShown = useRef(choice.theme);
  useEffect(() => {
    if (themeShown.current !== choice.theme) send('themeChange', [choice.theme]);
    themeShown.current = choice.theme;
  }, [choice.theme, send]);

  const endTask = (how: 'settle' | 'cancel', result?: unknown) => {
    setTask(null);
    task?.[how](result);
  };
  return (
    <div className="tab" aria-busy={state.kind === 'loading'}>
      <iframe key={attempt} ref={frame} className="tab-frame" src={addresses[entityId]} title={text.tabTitle(name)} data-hidden={state.kind !== 'shown'} />
      <TabCover state={state} onAgain={() => setAttempt(attempt + 1)} />
      <TaskDialog
        task={task && task.request}
        connect={(toDialog) => void (dialog.current = toDialog)}
        toOpener={(func, message) => send(func, [message])}
        onResult={(result) => endTask('settle', result)}
        onClose={() => endTask('cancel')}
      />
      <ShareDialog place={entityId === 'channel' ? 'channel-tab' : 'personal'} subPath={shared} onClose={() => setShared(null)} />
    </div>
  );
}

/** What lies over the frame until the tab is ready, and when it failed. */
function TabCover({ state, onAgain }: { state: FrameState; onAgain(): void }) {
  const { text } = useShell();
  if (state.kind === 'shown') return null;
  return (
    <div className="tab-cover">
      {state.kind === 'loading' ? (
        <Spinner size="medium" label={text.loading} />
      ) : (
        <div role="alert">
          <h2>{text.tabFailed}</h2>
          <p>{state.why || text.tabSilent}</p>
          <Button appearance="primary" onClick={onAgain}>
            {text.again}
          </Button>
        </div>
      )}
    </div>
  );
}
