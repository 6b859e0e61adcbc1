/** What holds for every card. */
import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';

type Node = Record<string, any>;

export function nodesOf(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** Complaints of the renderer's own parser, and of the rules of the house. */
export function complaints(card: any): string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(structuredClone(card), context);
  const found: string[] = [];
  for (let i = 0; i < context.eventCount; i++) found.push(context.getEventAt(i).message);
  found.push(...parsed.validateProperties().validationEvents.map((event) => event.message));
  const nodes = nodesOf(card);
  const bytes = Buffer.byteLength(JSON.stringify(card));
  if (card.version !== '1.5') found.push('not version 1.5');
  if (bytes >= 28 * 1024) found.push(`${bytes} bytes`);
  const actions = nodes.filter((n) => typeof n.type === 'string' && n.type.startsWith('Action.') && n !== card.refresh?.action);
  if (actions.length > 6) found.push(`${actions.length} actions`);
  if (actions.some((a) => !a.title || !a.id)) found.push('action without title or id');
  for (const input of nodes.filter((n) => typeof n.type === 'string' && n.type.startsWith('Input.'))) {
    if (!input.label) found.push(`no label: ${input.id}`);
    if (input.isRequired && !input.errorMessage) found.push(`no error message: ${input.id}`);
  }
  for (const { text, color } of nodes.filter((n) => n.type === 'TextBlock' && n.color)) {
    // The bars and squares of a picture have their number and word beside them.
    if (!/^\P{L}+ \p{L}/u.test(text) && !/^[▂▃▄▅▆▇█■]+$/.test(text)) found.push(`colour without sign and word: ${text} (${color})`);
  }
  if (!card.fallbackText || !card.speak) found.push('no fallback or spoken text');
  return found;
}
