/** Where the Bot Service delivers: messages, card actions, dialogs. Tokens and shapes are checked by the channel itself. */
import { app } from '@azure/functions';
import type { HttpIn, HttpOut } from '#bot/channel';

/** @param channel loads the bot's SDK on first use */
export function registerMessages(channel: () => { handle(request: HttpIn): Promise<HttpOut> }): void {
  app.http('messages', {
    methods: ['POST'],
    route: 'messages',
    authLevel: 'anonymous',
    handler: async (request) => channel().handle({ method: request.method, headers: Object.fromEntries(request.headers), body: await request.text() }),
  });
}
