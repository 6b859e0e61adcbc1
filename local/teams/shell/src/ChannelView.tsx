import { Tab, TabList } from '@fluentui/react-components';
import { channel } from '../../../people';
import type { Place } from './choice';
import { ChatPane } from './chat/ChatPane';
import { useShell } from './shellContext';
import type { ChatMessage } from './standins';
import { TabFrame } from './tab/TabFrame';

/** The team's channel with its two tabs: posts, and the cases of the team. */
export function ChannelView({ visit, posts, failed }: { visit: number; posts: ChatMessage[]; failed: boolean }) {
  const { person, choice, text, choose } = useShell();
  if (!(channel.members as readonly string[]).includes(person.key)) {
    return <p className="notice">{text.notMember(person.name)}</p>;
  }
  return (
    <section className="channel">
      <div className="channel-head">
        <h2>
          {channel.teamName} <span aria-hidden="true">›</span> {channel.channelName}
        </h2>
        <TabList
          size="small"
          aria-label={text.channelTabs}
          selectedValue={choice.place}
          onTabSelect={(_, { value }) => choose({ place: value as Place })}
        >
          <Tab value="channel">{text.posts}</Tab>
          <Tab value="channel-tab">{text.channelTab}</Tab>
        </TabList>
      </div>
      {choice.place === 'channel' ? (
        <ChatPane key={person.key} title={channel.channelName} hint={text.channelHint} empty={text.emptyChannel} messages={posts} failed={failed} />
      ) : (
        <TabFrame key={`${person.key}/${visit}/${choice.language}`} entityId="channel" name={text.channelTab} />
      )}
    </section>
  );
}
