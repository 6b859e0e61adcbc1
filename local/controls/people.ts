/** `/local/people`: who can be chosen, and where each of them is a member. */
import { Hono } from 'hono';
import { channel, people, personByKey, type LocalPerson } from '../people';
import { basesOf } from '../teams/connector/places';
import { Refusal } from './refusal';

/** The person with this key; refuses with 404. */
export function findPerson(key: string): LocalPerson {
  const person = personByKey(key);
  if (!person) throw new Refusal(404, 'person-not-found', `There is no person ${JSON.stringify(key)}.`, { people: people.map((p) => p.key) });
  return person;
}

export function peopleRoutes(): Hono {
  const app = new Hono();
  app.get('/', (c) => c.json(people.map((person) => ({ ...person, channels: basesOf(person).includes(channel.channelId) ? [{ ...channel }] : [] }))));
  return app;
}
