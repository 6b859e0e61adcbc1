import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { useShell } from '../shellContext';
import { readToken } from '../standins';
import { type EntityId, tabContext } from './context';
import { type Connection, connectFrame, type TabHost } from './protocol';

/** A tab has this long to say that it is ready (Microsoft Learn, "Create a content page"). */
const patience = 30_000;

export type FrameState = { kind: 'loading' } | { kind: 'shown' } | { kind: 'failed'; why: string };

/** The part of the host that differs between a tab and a dialog. */
export interface FrameRole extends Pick<TabHost, 'frameContext' | 'startTask' | 'completeTask' | 'resizeTask' | 'relay'> {
  entityId: EntityId;
  subPath: string;
  share(subPath: string): void;
}

/** Plays Teams for the app in a frame, and follows whether it has loaded. A new `attempt` starts over. */
export function useTeamsFrame(frame: RefObject<HTMLIFrameElement | null>, attempt: number, role: FrameRole) {
  const { person, choice, choose, openLink } = useShell();
  const [state, setState] = useState<FrameState>({ kind: 'loading' });
  const connection = useRef<Connection | null>(null);
  const isReady = useRef(false);

  const host = useRef<(() => TabHost) | null>(null);
  host.current = () => ({
    ...role,
    context: () => ({ ...tabContext(role.entityId, person, choice, role.subPath), frameContext: role.frameContext }),
    token: () => readToken(person.key),
    onLoaded: () => setState((now) => (now.kind === 'loading' ? { kind: 'shown' } : now)),
    onReady: () => {
      isReady.current = true;
      setState({ kind: 'shown' });
    },
    onFailed: (why) => {
      isReady.current = true;
      setState({ kind: 'failed', why });
    },
    openLink,
    goTo: ({ pageId, subPageId = '' }) => {
      const inChannel = (pageId ?? role.entityId) === 'channel';
      choose({ place: inChannel ? 'channel-tab' : 'personal', subPath: subPageId });
    },
  });

  useEffect(() => {
    if (!frame.current) return;
    isReady.current = false;
    setState({ kind: 'loading' });
    connection.current = connectFrame(frame.current, () => (host.current as () => TabHost)());
    const timer = setTimeout(() => {
      if (!isReady.current) setState({ kind: 'failed', why: '' });
    }, patience);
    return () => {
      clearTimeout(timer);
      connection.current?.close();
    };
  }, [frame, attempt]);

  const send = useCallback((func: string, args: unknown[]) => connection.current?.send(func, args), []);
  return { state, send };
}
