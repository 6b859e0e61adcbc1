/** C09: talks wait for their next step. They are known by their number; nothing is told of the citizen. */
import { factSet } from '../elements';
import { frame } from '../frame';
import { offered, tools, warning, type Draw } from './parts';
import { negotiationRound as texts } from './text/negotiationRound';

export const negotiationRound: Draw<'C09'> = (view, drawing, links, remark) => {
  const { t, common, words, about, day, open, form } = tools(view, drawing, links, texts);
  const { negotiationNo, ref, outcome, mayAct, dueOn, differs } = view;
  const isOpen = view.stage === 'open';
  const disputed = differs.length > 0 ? differs.map((pillar) => t.pillar[pillar]).join(', ') : view.rounds > 0 ? t.agree : undefined;
  const facts = factSet(
    [words.fact.negotiation, negotiationNo], [t.rounds, view.rounds], [t.differs, isOpen ? disputed : undefined], [t.due, isOpen ? day(dueOn) : undefined], [t.result, outcome && t.outcome[outcome]]);
  return frame(about, drawing, {
    title: isOpen ? t.title : t.concluded,
    body: [...(isOpen && dueOn !== undefined && dueOn < drawing.today ? [warning(common.overdue)] : []), facts],
    actions: offered(mayAct && form('holdRound', t.hold, ref), mayAct && form('concludeNegotiation', t.conclude, ref), open()),
    summary: (isOpen ? t.summary : t.concludedSummary)(negotiationNo),
  }, remark);
};
