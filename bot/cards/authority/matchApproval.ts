/** C10: what was agreed in talks waits for approval. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { offered, press, tools, warning, type Draw } from './parts';
import { matchApproval as texts } from './text/matchApproval';

export const matchApproval: Draw<'C10'> = (view, drawing, links, remark) => {
  const { t, words, about, day, name, amount, open, form } = tools(view, drawing, links, texts);
  const { stage, ref, negotiationNo, match, firstOffer, costPerYear } = view;
  const difference = firstOffer === undefined ? undefined : costPerYear - firstOffer;
  const signed = (kroner: number): string => (kroner > 0 ? `+${amount(kroner)}` : kroner < 0 ? `−${amount(-kroner)}` : amount(0));
  const facts = factSet(
    [words.fact.negotiation, negotiationNo], [t.cost, amount(costPerYear)], [t.first, firstOffer === undefined ? undefined : amount(firstOffer)], [t.change, difference === undefined ? undefined : signed(difference)],
    [t.needIntervention, match && t.light[match.needIntervention]], [t.interventionRate, match && t.light[match.interventionRate]],
    [t.concludedBy, name(view.concludedBy)], [words.fact.decidedBy, name(view.decided?.by)], [words.fact.decidedOn, day(view.decided?.on)]);
  const red = match?.needIntervention === 'red' || match?.interventionRate === 'red';
  const note = stage !== 'open' ? [] : !match ? [warning(t.unchecked)] : red ? [warning(t.red)] : [];
  return frame(about, drawing, {
    title: { open: t.title, approved: t.approved, returned: t.returned }[stage],
    body: [...note, facts],
    actions: offered(view.mayApprove && press('approveNegotiation', t.approve, about), view.mayReturn && form('approveNegotiation', t.otherwise, ref), view.mayOpen && open()),
    summary: { open: t.summary, approved: t.approvedSummary, returned: t.returnedSummary }[stage](negotiationNo),
  }, remark);
};
