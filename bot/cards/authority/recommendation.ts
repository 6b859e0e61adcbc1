/** C06: a recommendation waits for approval. */
import type { CostBand } from '#domain/views/cards/authority/costBand';
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { offered, press, tools, warning, type Draw } from './parts';
import { recommendation as texts } from './text/recommendation';

export const recommendation: Draw<'C06'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, name, amount, open, form } = tools(view, drawing, links, texts);
  const { stage, caseNo, ref, outcome, competence } = view;
  const band = ({ above, upTo }: CostBand): string =>
    upTo === undefined ? t.above(amount(above)) : above === 0 ? t.upTo(amount(upTo)) : t.between(amount(above), amount(upTo));
  const facts = factSet(caseFact,
    [t.submittedBy, name(view.by)], [t.submittedOn, day(view.on)], [t.waited, stage === 'open' ? view.daysWaiting : undefined], [t.cost, band(view.cost)],
    [t.decides, stage === 'open' && competence ? words.role[competence] : undefined], [words.fact.decidedBy, name(outcome?.by)], [words.fact.decidedOn, day(outcome?.on)]);
  const note = stage === 'elsewhere' ? [textBlock(t.elsewhereIntro)] : stage === 'open' && !competence ? [warning(t.nobody)] : [];
  return frame(about, drawing, {
    title: outcome ? words.recommendation[outcome.outcome] : stage === 'open' ? t.title : t.elsewhere,
    body: [...note, facts],
    actions: offered(
      view.mayApprove && press('decideRecommendation', t.approve, about), view.mayReturn && form('decideRecommendation', t.otherwise, ref), view.mayOpen && open(),
    ),
    summary: { open: t.summary, elsewhere: t.elsewhereSummary, decided: t.decidedSummary }[stage](caseNo),
  }, remark);
};
