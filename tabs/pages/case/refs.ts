/** From an id in an address to the field of a form that it fills in. */
import type { CaseView } from '#domain/views/caseView';

type Item = Readonly<Record<string, unknown>>;

/** Records of the case, and those that lie inside them. */
function records(view: CaseView): Item[] {
  const lists = (holder: object): Item[] => Object.values(holder).filter(Array.isArray).flat().filter((item): item is Item => typeof item === 'object' && item !== null);
  const outer = lists(view);
  return [...outer, ...outer.flatMap(lists)];
}

/** The id that a record is called by: its first. */
const ownKey = (item: Item): string | undefined => Object.keys(item).find((key) => key.endsWith('Id'));

/** A subtheme is assessed by its concept, everything else by its own id. Empty where the case has no such record. */
export function givenBy(view: CaseView, ref: string): Readonly<Record<string, string>> {
  const found = records(view).find((item) => {
    const key = ownKey(item);
    return key !== undefined && item[key] === ref;
  });
  const key = found && ownKey(found);
  if (!found || !key) return {};
  if (key === 'conditionId' && typeof found.code === 'string') return { code: found.code };
  return { [key]: ref };
}
