/** What the bot says beside the cards about work: a heading, some lines, and what can be asked next, as buttons. */
import { textBlock, type Action, type Submit } from './elements';
import { frame, type Drawn } from './frame';

/** Written for the person when the button is pressed: the text goes to the bot, the title is what the chat shows. */
export interface Ask { id: string; title: string; text: string }

export const askButton = ({ id, title, text }: Ask): Submit =>
  ({ type: 'Action.Submit', id, title, data: { msteams: { type: 'messageBack', displayText: title, text } }, associatedInputs: 'none' });

interface Saying { title: string; lines: readonly string[]; actions: Action[] }

/** @param lines words of the house; what came from people must be made literal first */
export function saying({ title, lines, actions }: Saying): Drawn {
  return frame(null, { refreshFor: [] }, { title, body: lines.map((line) => textBlock(line)), actions, summary: title });
}
