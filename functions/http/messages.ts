/** Where the Bot Service delivers: messages, card actions, dialogs. Its tokens are checked by the channel itself. */
import { app } from '@azure/functions';

interface BotDoor { handle(request: { method: string; headers: Record<string, string>; body: unknown }): Promise<{ status: number; headers?: Record<string, string>; body?: unknown }> }

const longestActivity = 256 * 1024;

/** @param channel loads the bot's SDK on first use */
export function registerMessages(channel: () => BotDoor): void {
  app.http('messages', {
    methods: ['POST'],
    route: 'messages',
    authLevel: 'anonymous',
    handler: async (request) => {
      const text = await request.text();
      if (Buffer.byteLength(text) > longestActivity) return { status: 413 };
      let body: unknown;
      try {
        body = JSON.parse(text);
      } catch {
        return { status: 400 };
      }
      if (typeof body !== 'object' || body === null || Array.isArray(body)) return { status: 400 };
      const answer = await channel().handle({ method: request.method, headers: Object.fromEntries(request.headers), body });
      return { status: answer.status, headers: answer.headers, ...(answer.body === undefined ? {} : typeof answer.body === 'string' ? { body: answer.body } : { jsonBody: answer.body }) };
    },
  });
}
