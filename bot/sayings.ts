/** The bot's own small cards: welcome, help, and the way on from a text that was not understood. */
import type { Language } from '#contract/primitives';
import { openUrl, type Action } from './cards/elements';
import { askButton, saying } from './cards/saying';
import type { CardLinks } from './cards/frame';
import { wordsIn } from './cards/text/words';
import type { Command } from './chatCommands';
import { chatWords } from './chatWords';
import type { ChatReply, Place } from './replies';

const inPerson = ['mine', 'overdue', 'followUps'] as const satisfies readonly Command[];
const inChannel = ['overdue'] as const satisfies readonly Command[];
const offered = (place: Place['kind'], language: Language): readonly Command[] => (place === 'channel' ? inChannel : [...inPerson, language === 'da' ? 'english' : 'danish']);

const ask = (command: Command, language: Language): Action => {
  const { title } = chatWords[language].commands[command];
  return askButton({ id: command, title, text: title });
};
const card = (drawn: { card: object; summary: string }): ChatReply => ({ kind: 'card', ...drawn });

export function help(language: Language, place: Place['kind'], links: CardLinks, title?: string): ChatReply {
  const words = chatWords[language];
  const { title: usual, lines } = place === 'channel' ? words.helpInChannel : words.help;
  const commands = [...offered(place, language), 'help' as const];
  const named = commands.map((command) => `**${words.commands[command].title}** – ${words.commands[command].does}`);
  const open = place === 'channel' ? [] : [openUrl('open', wordsIn(language).action.openOverview, links.overview())];
  return card(saying({ title: title ?? usual, lines: [...named, ...lines], actions: [...offered(place, language).map((command) => ask(command, language)), ...open] }));
}

export function welcome(language: Language, links: CardLinks): ChatReply {
  const { title, lines } = chatWords[language].welcome;
  const open = openUrl('open', wordsIn(language).action.openOverview, links.overview());
  return card(saying({ title, lines, actions: [...(['mine', 'overdue', 'help'] as const).map((command) => ask(command, language)), open] }));
}

/** @param addedBy name of whoever added the bot, when that is known */
export function channelWelcome(language: Language, addedBy: string | undefined): ChatReply {
  const { title, added, lines } = chatWords[language].channelWelcome;
  return card(saying({ title, lines: [...(addedBy ? [added(addedBy)] : []), ...lines], actions: [ask('overdue', language), ask('help', language)] }));
}

/** What was written is not repeated: it may be about somebody. */
export function notUnderstood(language: Language, place: Place['kind'], near: Command | undefined): ChatReply {
  const { title, meant, can } = chatWords[language].unknown;
  const others = ([...offered(place, language), 'help'] as const).filter((command) => command !== near);
  const commands = near ? [near, ...others].slice(0, 6) : others;
  const lines = [...(near ? [meant(chatWords[language].commands[near].title)] : []), can];
  return card(saying({ title, lines, actions: commands.map((command) => ask(command, language)) }));
}
