import { useEffect, useRef } from 'react';
import { useShell } from '../shellContext';
import type { ChatMessage } from '../standins';
import { Composer } from './Composer';
import { Message } from './Message';
import './chat.css';

interface ChatPaneProps {
  title: string;
  hint: string;
  empty: string;
  messages: ChatMessage[];
  failed: boolean;
  canWrite?: boolean;
}

/** Replies stand under the post that they belong to; posts and replies are in the order of their time. */
function byThread(messages: ChatMessage[]): ChatMessage[] {
  const posts = messages.filter((message) => !message.thread || !messages.some((post) => post.id === message.thread));
  return posts.flatMap((post) => [post, ...messages.filter((reply) => reply.thread === post.id)]);
}

/** A conversation: its messages with the newest at the bottom, and the box to write in. */
export function ChatPane({ title, hint, empty, messages, failed, canWrite = false }: ChatPaneProps) {
  const { text } = useShell();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);

  useEffect(() => {
    const box = list.current;
    if (!box) return;
    // Cards grow after they are drawn; the end stays in view unless the reader has scrolled up.
    const follow = () => {
      if (isAtEnd.current) box.scrollTop = box.scrollHeight;
    };
    follow();
    const observer = new ResizeObserver(follow);
    for (const child of box.children) observer.observe(child);
    return () => observer.disconnect();
  }, [messages]);

  const onScroll = () => {
    const box = list.current;
    if (box) isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < 60;
  };
  return (
    <section className="chat" aria-label={title}>
      {canWrite && (
        <header className="chat-head">
          <span className="chat-bot" aria-hidden="true" />
          <div>
            <h2>{title}</h2>
            <p>{hint}</p>
          </div>
        </header>
      )}
      {failed && (
        <p className="chat-failed" role="alert">
          {text.noStandins}
        </p>
      )}
      <div className="chat-list" role="log" aria-label={title} tabIndex={0} ref={list} onScroll={onScroll}>
        <div className="chat-messages">
          {messages.length === 0 && !failed && <p className="chat-empty">{empty}</p>}
          {byThread(messages).map((message) => (
            <Message key={message.id} message={message} />
          ))}
        </div>
      </div>
      {canWrite && <Composer />}
    </section>
  );
}
