/** What every part of the Teams stand-in shares. */
import type { LocalClock } from '../../clock';
import type { Tokens } from '../../entra/tokens';
import type { Store } from '../../store';
import { openBotDoor, type BotDoor } from './botDoor';
import { openFaceStore, type FaceStore } from './faceStore';
import { openInstallations, type Installations } from './installations';
import { openMessages, type Messages } from './messages';

/** Base addresses without a trailing slash. Held in one object because a port is known only after listening. */
export interface Urls {
  app: string;
  standins: string;
}

export interface TeamsSide {
  clock: LocalClock;
  tokens: Tokens;
  messages: Messages;
  installations: Installations;
  faces: FaceStore;
  bot: BotDoor;
  /** Where the bot reaches this connector; also the claim in every token sent to the bot. */
  serviceUrl(): string;
}

export function openTeamsSide(parts: { store: Store; clock: LocalClock; tokens: Tokens; urls: Urls }): TeamsSide {
  const { store, clock, tokens, urls } = parts;
  const serviceUrl = () => `${urls.standins}/connector`;
  return {
    clock,
    tokens,
    messages: openMessages(store, clock),
    installations: openInstallations(store),
    faces: openFaceStore(store),
    bot: openBotDoor(tokens, () => `${urls.app}/api/messages`, serviceUrl),
    serviceUrl,
  };
}
