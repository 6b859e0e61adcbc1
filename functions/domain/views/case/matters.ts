/** Matters beside the main road, notes, ticks for nursing areas, own fields of the municipality, warnings passed and records marked as wrong. */
import type { ErrorMark, Extra, Matter, MattersState, Note } from '../../areas/matters';
import { personOf } from '../../decide';
import type { Look } from '../look';

export interface MatterViews {
  matters: Matter[];
  notes: Note[];
  healthAreas: MattersState['healthAreas'];
  extras: Extra[];
  errors: ErrorMark[];
  overrides: MattersState['overrides'];
}

const headline = ({ text: _text, settled, ...matter }: Matter): Matter => ({ ...matter, settled: settled && { ...settled, outcome: '' } });

/** A provider sees the matters that the same person raised on an own order, and meetings about an order that runs, without their words. */
function mattersFor(look: Look): Matter[] {
  const { matters } = look.state;
  if (look.outside) {
    const own = matters.filter((m) => m.orderId !== undefined && look.own(m));
    const meets = (m: Matter) => m.kind === 'meeting' && look.live.some((o) => o.orderId === m.orderId);
    return own.flatMap((m) => (m.by === personOf(look.actor) ? [m] : meets(m) ? [headline(m)] : []));
  }
  if (!look.whole('matters')) return [];
  return look.whole('matterWords') ? matters : matters.map(headline);
}

export function mattersOf(look: Look): MatterViews {
  const { notes, healthAreas, extras, errors, overrides } = look.state;
  const rooms = { professional: look.whole('professionalRoom'), shared: look.whole('sharedNotes') };
  const own = look.access('healthAreas') === 'own';
  const passed = look.whole('overrides');
  return {
    matters: mattersFor(look),
    notes: notes.filter((note) => rooms[note.room]),
    healthAreas: look.whole('healthAreas') ? healthAreas : own ? healthAreas.filter((h) => h.orderId !== undefined && look.own(h)) : [],
    extras: look.whole('ownFields') ? extras : [],
    errors: passed ? errors : [],
    overrides: passed ? overrides : [],
  };
}
