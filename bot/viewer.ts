/** Who looks or presses, with rights looked up anew each time. */
import { relationTo, type Standing } from '#domain/access';
import type { Day } from '#domain/calendar';
import type { Organisation, Person } from '#contract/organisation';
import type { Language, Purpose } from '#contract/primitives';
import { actorOf, namesOf, personIn, type PersonActor } from '#work/people';
import type { Ports } from '#work/ports';
import type { CardLinks } from './cards/frame';
import type { Sender } from './replies';
import type { Service } from '#work/service';

export interface Deps {
  ports: Ports;
  service: Pick<Service, 'submit'>;
  /** Where browsers reach the product; no slash at the end. */
  publicUrl: string;
  links: CardLinks;
  /** Sends what could not reach this person or channel before. */
  deliverWaiting(recipient: string): Promise<void>;
  /** Hears of errors; never of what people wrote. */
  report(error: unknown): void;
  /** Milliseconds after which a press is answered although the work goes on. */
  patience?: number;
}

export interface Viewer { person: Person; actor: PersonActor; language: Language; teamsId?: string; organisation: Organisation; names(id: string): string }

/** null for someone unknown here, or without a role (any more). */
export async function viewerOf({ ports }: Deps, from: Sender): Promise<Viewer | null> {
  if (from.personId === null) return null;
  const organisation = await ports.settings.organisation();
  const person = personIn(organisation, from.personId);
  if (!person) return null;
  // What a person has chosen stands with the conversation, as the cards that are sent there read it.
  const language = (await ports.conversations.find(person.personId))?.language ?? person.language;
  return { person, actor: actorOf(person), language, teamsId: from.teamsId, organisation, names: namesOf(organisation, language) };
}

/** What a person opens this case for, by relation. */
export function purposeOf(standing: Standing, actor: PersonActor, today: Day): Purpose {
  const relation = relationTo(standing, actor, today);
  return relation === 'provider' ? 'delivery' : relation === 'teamLead' || relation === 'head' ? 'supervision' : 'casework';
}
