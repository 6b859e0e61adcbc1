/** The way to the bot: one signed POST per activity. */
import type { Tokens } from '../../entra/tokens';
import type { Activity } from './messages';

/** What the bot answered. An unreachable bot reads 502, one that took too long 504: as the channel itself would report it. */
export interface BotAnswer {
  status: number;
  body: unknown;
}

export interface BotDoor {
  /** `signedServiceUrl` replaces the service URL in the token, for tests of a forged activity. */
  send(activity: Activity, signedServiceUrl?: string): Promise<BotAnswer>;
}

/** Teams gives a bot 10 to 15 seconds for an invoke. */
const patience = 15_000;

export function openBotDoor(tokens: Tokens, address: () => string, serviceUrl: () => string): BotDoor {
  return {
    async send(activity, signedServiceUrl = serviceUrl()) {
      const token = await tokens.issueActivityToken(signedServiceUrl);
      try {
        const response = await fetch(address(), {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` },
          body: JSON.stringify(activity),
          signal: AbortSignal.timeout(patience),
        });
        return { status: response.status, body: parse(await response.text()) };
      } catch (error) {
        if (error instanceof Error && error.name === 'TimeoutError') return failure(504, 'bot-too-slow', `The bot did not answer within ${patience / 1000} s.`);
        return failure(502, 'bot-unreachable', `The bot could not be reached at ${address()}.`);
      }
    },
  };
}

function parse(text: string): unknown {
  if (!text) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

const failure = (status: number, code: string, message: string): BotAnswer => ({ status, body: { code, message } });
