import { memo } from 'react';
import { personByKey } from '../../../../people';
import { useShell } from '../shellContext';
import type { ChatMessage } from '../standins';
import { MessageCard } from './MessageCard';

const sameDay = (a: Date, b: Date) => a.toDateString() === b.toDateString();

function formatTime(iso: string, language: string): string {
  const at = new Date(iso);
  const locale = language === 'en' ? 'en-GB' : 'da-DK';
  const options: Intl.DateTimeFormatOptions = sameDay(at, new Date()) ? {} : { day: 'numeric', month: 'short' };
  return new Intl.DateTimeFormat(locale, { ...options, hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Copenhagen' }).format(at);
}

/** One message: who, when, whether it was edited, its text as plain text, and its card. */
export const Message = memo(function Message({ message }: { message: ChatMessage }) {
  const { person, choice, text } = useShell();
  const isOwn = message.from === person.key;
  const from = message.from === 'bot' ? text.bot : (personByKey(message.from)?.name ?? message.from);
  return (
    <article className="message" data-own={isOwn} data-reply={message.thread !== undefined} aria-label={`${from}, ${formatTime(message.time, choice.language)}`}>
      <p className="message-head">
        {!isOwn && <strong>{from}</strong>} <time dateTime={message.time}>{formatTime(message.time, choice.language)}</time>{' '}
        {message.editedAt && <span>· {text.edited}</span>}
      </p>
      {message.text && <p className="message-text">{message.text}</p>}
      {message.card && <MessageCard messageId={message.id} card={message.card} />}
    </article>
  );
});
