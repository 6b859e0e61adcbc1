import {
  Chat24Filled,
  Chat24Regular,
  CompassNorthwest24Filled,
  CompassNorthwest24Regular,
  PeopleTeam24Filled,
  PeopleTeam24Regular,
} from '@fluentui/react-icons';
import type { Place } from './choice';
import { useShell } from './shellContext';

interface Entry {
  place: Place;
  name: string;
  isHere: boolean;
  isUnread: boolean;
  icons: [React.ReactNode, React.ReactNode];
}

/** The places of a person: chat with the bot, own tab, and the team's channel. */
export function Rail({ unread }: { unread: { chat: boolean; channel: boolean } }) {
  const { choice, text, choose } = useShell();
  const { place } = choice;
  const entries: Entry[] = [
    { place: 'chat', name: text.chat, isHere: place === 'chat', isUnread: unread.chat, icons: [<Chat24Regular />, <Chat24Filled />] },
    {
      place: 'personal',
      name: text.personal,
      isHere: place === 'personal',
      isUnread: false,
      icons: [<CompassNorthwest24Regular />, <CompassNorthwest24Filled />],
    },
    {
      place: 'channel',
      name: text.channel,
      isHere: place === 'channel' || place === 'channel-tab',
      isUnread: unread.channel,
      icons: [<PeopleTeam24Regular />, <PeopleTeam24Filled />],
    },
  ];
  return (
    <nav className="rail" aria-label={text.places}>
      {entries.map(({ place: to, name, isHere, isUnread, icons: [plain, filled] }) => (
        <button key={to} type="button" className="rail-entry" aria-current={isHere ? 'page' : undefined} onClick={() => choose({ place: to })}>
          <span className="rail-icon" aria-hidden="true">
            {isHere ? filled : plain}
          </span>
          <span>{name}</span>
          {isUnread && (
            <span className="rail-unread">
              <span className="hidden">, {text.unread}</span>
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
