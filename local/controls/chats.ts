/** `/local/chats/{person}` and `/local/install`: the Teams client's part, for tests, scripts and the local shell. */
import { Hono } from 'hono';
import { z } from 'zod';
import { chatsOf } from '../teams/connector/chats';
import { install, installAll } from '../teams/connector/install';
import { personalChatId, placeOf } from '../teams/connector/places';
import { press } from '../teams/connector/press';
import { sendRaw } from '../teams/connector/rawActivity';
import { say } from '../teams/connector/say';
import type { TeamsSide } from '../teams/connector/side';
import { readBody, readQuery } from './body';
import { findPerson } from './people';

const flag = z.enum(['0', '1']).default('0');
const invokeBody = z.strictObject({
  messageId: z.string().min(1),
  action: z.union([z.string().min(1), z.number().int().min(0)]),
  inputs: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])).default({}),
});
const sayBody = z.strictObject({ text: z.string().min(1).max(28_000), conversation: z.string().min(1).optional() });

export function chatRoutes(side: TeamsSide): Hono {
  const app = new Hono();
  app.get('/chats/:person', async (c) => {
    const { refresh } = readQuery(c.req.url, z.strictObject({ refresh: flag }));
    return c.json(await chatsOf(side, findPerson(c.req.param('person')), refresh === '1'));
  });
  app.post('/chats/:person/invoke', async (c) => {
    const person = findPerson(c.req.param('person'));
    return c.json(await press(side, person, await readBody(c.req.raw, invokeBody)));
  });
  app.post('/chats/:person/say', async (c) => {
    const person = findPerson(c.req.param('person'));
    const { text, conversation } = await readBody(c.req.raw, sayBody);
    return c.json(await say(side, person, text, conversation));
  });
  app.post('/chats/:person/activity', async (c) => {
    const person = findPerson(c.req.param('person'));
    const { signedServiceUrl } = readQuery(c.req.url, z.strictObject({ signedServiceUrl: z.string().min(1).optional() }));
    return c.json(await sendRaw(side, person, await readBody(c.req.raw, z.record(z.string(), z.unknown())), signedServiceUrl));
  });
  app.post('/install', async (c) => {
    const { again } = readQuery(c.req.url, z.strictObject({ again: flag }));
    const { person } = await readBody(c.req.raw, z.strictObject({ person: z.string().optional() }));
    const place = person === undefined ? undefined : placeOf(personalChatId(findPerson(person)));
    const done = place ? [await install(side, place, again === '1')] : await installAll(side, again === '1');
    return c.json({ installed: done.filter((d) => d.outcome !== 'failed'), failed: done.filter((d) => d.outcome === 'failed') });
  });
  return app;
}
