/** What a field that names a record may name: records of the case, concepts, people, providers. */
import type { CaseView } from '#domain/views/caseView';
import type { Concept, Names } from '../../../../data/names';
import type { Directory } from '#contract/views';
import type { Texts } from '../../../../text';
import { dayText } from '../../../../text/format';
import type { Choice } from '../fields';

export interface Sources { view: CaseView; concepts: readonly Concept[]; directory?: Directory; names: Names; t: Texts; areas: readonly Choice[] }

const kinds: Readonly<Record<string, string>> = { services: 'service', service: 'service', providerType: 'providerType', primary: 'condition', secondary: 'condition', subthemes: 'condition' };
/** A field called `code` means what the list or verb around it is about. */
const codeIn: Readonly<Record<string, string>> = { targetGroups: 'targetGroup', conditions: 'condition' };

const concepts = ({ concepts: all }: Sources, kind: string): Choice[] => all.filter((c) => c.kind === kind && c.selectable).map((c) => ({ value: c.code, text: c.term }));

/** Themes are the groups right above the subthemes. */
function themes({ concepts: all }: Sources): Choice[] {
  const parents = new Set(all.filter((c) => c.kind === 'condition' && c.selectable).map((c) => c.parent));
  return all.filter((c) => parents.has(c.code)).map((c) => ({ value: c.code, text: c.term }));
}

/** Words of a record that fit into a list. */
const inList = 60;

/**
 * @param parent the field that the field stands in, if any
 * @param most characters of a record's own words
 */
export function choicesFor(key: string, parent: string | undefined, sources: Sources, most = inList): Choice[] {
  const { view, directory, names, t } = sources;
  const day = (on: string) => dayText(t, on);
  if (key === 'theme') return themes(sources);
  if (key === 'code') return concepts(sources, (parent && codeIn[parent]) ?? 'condition');
  if (kinds[key]) return concepts(sources, kinds[key]);
  switch (key) {
    case 'serviceArea': return [...sources.areas];
    case 'provider': case 'to': return (directory?.providers ?? []).map((p) => ({ value: p.unitId, text: p.name }));
    case 'owner': case 'personId': case 'negotiator': return (directory?.people ?? []).map((p) => ({ value: p.personId, text: p.name }));
    case 'goalId': case 'goalIds': return view.goals.map((g, i) => ({ value: g.goalId, text: t.general.goal(i + 1, g.label) }));
    case 'orderId': case 'orderIds': case 'endsOrders': case 'supersedes': return view.orders.map((o) => ({ value: o.orderId, text: `${o.orderNo} · ${names.provider(o.provider)}` }));
    case 'followUpId': return view.followUps.map((f) => ({ value: f.followUpId, text: `${t.followUpCard.title(f.no)} · ${day(f.dueOn)}` }));
    case 'wishId': return view.wishes.map((w) => ({ value: w.wishId, text: w.text.slice(0, most) }));
    case 'decisionId': case 'replaces': return view.decisions.map((d) => ({ value: d.decisionId, text: `${d.paragraphs.join(', ')} · ${day(d.decidedOn)}` }));
    default: return recordsOf(view as unknown as Record<string, unknown>, key, day, most);
  }
}

/** Other records of the case, told apart by what they carry: a name or number, else the day they were written down. */
function recordsOf(view: Record<string, unknown>, key: string, day: (on: string) => string, most: number): Choice[] {
  const idKey = key.replace(/Ids$/, 'Id');
  const lists = Object.values(view).filter(Array.isArray) as Record<string, unknown>[][];
  const records = lists.flat().flatMap((item) => [item, ...Object.values(item ?? {}).filter(Array.isArray).flat()] as Record<string, unknown>[]).filter((item) => typeof item?.[idKey] === 'string' && !(idKey !== 'threadId' && ownId(item) !== idKey));
  const seen = new Set<string>();
  return records.flatMap((item): Choice[] => {
    const value = item[idKey] as string;
    if (seen.has(value)) return [];
    seen.add(value);
    const words = [item.negotiationNo, item.name, item.what, item.question, item.text, item.no].find((word) => typeof word === 'string' || typeof word === 'number');
    const on = [item.recordedOn, item.on, item.sentOn, item.receivedOn].find((d) => typeof d === 'string') as string | undefined;
    return [{ value, text: [words === undefined ? undefined : String(words).slice(0, most), on && day(on)].filter(Boolean).join(' · ') }];
  });
}

/** The id that a record is called by: its first. */
const ownId = (item: Record<string, unknown>): string | undefined => Object.keys(item).find((k) => k.endsWith('Id'));
