import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect } from 'react';
import { channel, people, type LocalPerson } from '../../../people';
import { ChannelView } from './ChannelView';
import { ChatPane } from './chat/ChatPane';
import { useChats } from './chat/useChats';
import { useUnread } from './chat/useUnread';
import { Rail } from './Rail';
import { ShellContext } from './shellContext';
import { TabFrame } from './tab/TabFrame';
import { readEntityLink, toOwnOrigin } from './tab/deepLinks';
import { textOf } from './text';
import { TitleBar } from './TitleBar';
import { useChoice } from './useChoice';

const fluentThemes = { default: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** The window: title bar, rail, and the chosen place. */
export function Shell() {
  const { choice, visit, choose } = useChoice();
  const text = textOf(choice.language);
  const person = people.find((p) => p.key === choice.person) as LocalPerson;
  const chats = useChats(person.key);
  const direct = chats.messages.filter((message) => !message.conversation.startsWith(channel.channelId));
  const posts = chats.messages.filter((message) => message.conversation.startsWith(channel.channelId));
  const unread = {
    chat: useUnread(`${person.key}/chat`, direct, choice.place === 'chat'),
    channel: useUnread(`${person.key}/channel`, posts, choice.place === 'channel'),
  };

  useEffect(() => {
    document.documentElement.lang = choice.language;
    document.title = text.product;
  }, [choice.language, text]);
  useEffect(() => {
    // Native lists and date fields follow the theme, in the window and in its dialogs.
    document.documentElement.style.colorScheme = choice.theme === 'default' ? 'light' : 'dark';
  }, [choice.theme]);

  const openLink = (address: string) => {
    const entity = readEntityLink(address);
    if (entity) choose({ place: entity.entityId === 'channel' ? 'channel-tab' : 'personal', subPath: entity.subPath });
    else open(toOwnOrigin(address), '_blank', 'noopener');
  };

  const shared = { person, choice, text, choose, openLink, refreshChats: chats.refresh };
  const isInChannel = choice.place === 'channel' || choice.place === 'channel-tab';
  return (
    // The window is a box of its own: what is set on the provider is repeated on the layer of the dialogs, and would cover the window.
    <FluentProvider theme={fluentThemes[choice.theme]}>
      <ShellContext.Provider value={shared}>
        <div className="shell">
          <TitleBar />
          <Rail unread={unread} />
          <main className="stage">
            {choice.place === 'chat' && (
              <ChatPane key={person.key} title={text.bot} hint={text.botHint} empty={text.emptyChat} messages={direct} failed={chats.failed} canWrite />
            )}
            {choice.place === 'personal' && <TabFrame key={`${person.key}/${visit}/${choice.language}`} entityId="personal" name={text.personal} />}
            {isInChannel && <ChannelView visit={visit} posts={posts} failed={chats.failed} />}
          </main>
        </div>
      </ShellContext.Provider>
    </FluentProvider>
  );
}
