import { Button, Dialog, DialogBody, DialogContent, DialogSurface, DialogTitle, Spinner } from '@fluentui/react-components';
import { Dismiss24Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { useShell } from '../shellContext';
import type { TaskInfo } from '../standins';
import { toOwnOrigin } from './deepLinks';
import { TaskCard } from './TaskCard';
import { useTeamsFrame } from './useTeamsFrame';
import './tab.css';

interface TaskDialogProps {
  /** What to show; null while no dialog is open. */
  task: TaskInfo | null;
  /** Called without a result when the person closes the dialog. */
  onClose(): void;
  /** Called with what the dialog handed back; `onClose` is called where this is left out. */
  onResult?(result: unknown): void;
  /** Hands over how to send an event to the page in the dialog. */
  connect?(send: (func: string, args: unknown[]) => void): void;
  /** Carries a message from the page in the dialog to the tab that opened it. */
  toOpener?(func: string, message: unknown): void;
}

/** Teams' names for sizes, in pixels: small, medium, large. */
const sizes = { width: { small: 400, medium: 600, large: 900 }, height: { small: 320, medium: 520, large: 760 } };

function pixels(kind: 'width' | 'height', value: number | string | undefined): number {
  if (typeof value === 'number') return value;
  if (value && /^\d+(px)?$/.test(value)) return parseInt(value, 10);
  return sizes[kind][(value ?? 'medium') as 'small'] ?? sizes[kind].medium;
}

/** As wide as what it holds; Fluent's own width would cut a large dialog. */
const surface = { width: 'fit-content', maxWidth: 'none', padding: 16 };

/** A dialog (task module): a page of the app in a frame of its own, or a card. Stays mounted while closed, so that it can give focus back. */
export function TaskDialog({ task, onClose, ...frame }: TaskDialogProps) {
  return (
    <Dialog open={task !== null} modalType="modal" onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface style={surface}>{task && <TaskBody task={task} onClose={onClose} {...frame} />}</DialogSurface>
    </Dialog>
  );
}

function TaskBody({ task, onClose, onResult, connect, toOpener }: TaskDialogProps & { task: TaskInfo }) {
  const { text } = useShell();
  const [size, setSize] = useState({ width: task.width, height: task.height });
  const card = task.card && ('content' in task.card ? (task.card.content as Record<string, unknown>) : task.card);
  const width = pixels('width', size.width);
  return (
    <DialogBody className="task-body" style={{ width: `min(${width}px, calc(100vw - 48px))` }}>
      <DialogTitle action={<Button appearance="subtle" aria-label={text.close} icon={<Dismiss24Regular />} onClick={onClose} />}>
        {task.title ?? text.dialog}
      </DialogTitle>
      <DialogContent className="task-content">
        {task.url ? (
          <TaskFrame
            url={task.url}
            title={task.title ?? text.dialog}
            height={pixels('height', size.height)}
            onResult={onResult ?? onClose}
            onResize={({ width: w, height: h }) => setSize((now) => ({ width: w ?? now.width, height: h ?? now.height }))}
            connect={connect}
            toOpener={toOpener}
          />
        ) : (
          card && <TaskCard card={card} onDone={onClose} />
        )}
      </DialogContent>
    </DialogBody>
  );
}

interface TaskFrameProps extends Pick<TaskDialogProps, 'connect' | 'toOpener'> {
  url: string;
  title: string;
  height: number;
  onResult(result: unknown): void;
  onResize(size: { width?: number | string; height?: number | string }): void;
}

function TaskFrame({ url, title, height, onResult, onResize, connect, toOpener }: TaskFrameProps) {
  const { text } = useShell();
  const frame = useRef<HTMLIFrameElement>(null);
  const { state, send } = useTeamsFrame(frame, 0, {
    entityId: 'personal',
    subPath: '',
    frameContext: 'task',
    share: () => undefined,
    startTask: () => Promise.reject(new Error('A dialog opens no dialog.')),
    completeTask: onResult,
    resizeTask: onResize,
    relay: (func, message) => toOpener?.(func, message),
  });
  useEffect(() => connect?.(send), [connect, send]);
  return (
    <div className="task-frame" style={{ height: `min(${height}px, calc(100vh - 120px))` }}>
      <iframe ref={frame} className="tab-frame" src={toOwnOrigin(url)} title={title} />
      {state.kind === 'loading' && (
        <div className="tab-cover">
          <Spinner size="medium" label={text.loading} />
        </div>
      )}
      {state.kind === 'failed' && (
        <div className="tab-cover" role="alert">
          <p>{state.why || text.tabSilent}</p>
        </div>
      )}
    </div>
  );
}
