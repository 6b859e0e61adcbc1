/** C09: talks wait for their next step, or for an answer about the need. They are known by their number; nothing is told of the citizen. */
import { factSet, textBlock, type Element } from '../elements';
import { frame } from '../frame';
import { inDialog } from '../provider/parts';
import { offered, tools, warning, type Draw } from './parts';
import { negotiationRound as texts } from './text/negotiationRound';

export const negotiationRound: Draw<'C09'> = (view, drawing, links, remark) => {
  const { t, common, words, about, day, open, form } = tools(view, drawing, links, texts);
  const { caseNo, negotiationNo, ref, outcome, mayAct, mayAsk, answers, dueOn, differs, question } = view;
  const isOpen = view.stage === 'open';
  const disputed = differs.length > 0 ? differs.map((pillar) => t.pillar[pillar]).join(', ') : view.rounds > 0 ? t.agree : undefined;
  const stands = question && (question.answeredOn === undefined ? t.waitsSince(day(question.on)!) : t.answeredOn(day(question.answeredOn)!));
  const facts = factSet(
    [words.fact.negotiation, negotiationNo], [t.rounds, view.rounds], [t.differs, isOpen ? disputed : undefined], [t.due, isOpen ? day(dueOn) : undefined], [t.question, isOpen ? stands : undefined],
    [t.result, outcome && t.outcome[outcome]]);
  const said: Element[] = answers ? [textBlock(t.askedIntro)] : mayAct && question ? [textBlock(question.answeredOn === undefined ? t.waits : t.readAnswer)] : [];
  const summary = !isOpen ? t.concludedSummary : answers ? t.askedSummary : mayAct && question?.answeredOn !== undefined ? t.answeredSummary : t.summary;
  const hold = mayAct && form('holdRound', t.hold, ref);
  return frame(about, drawing, {
    title: !isOpen ? t.concluded : answers ? t.asked : t.title,
    body: [...(isOpen && dueOn !== undefined && dueOn < drawing.today ? [warning(common.overdue)] : []), ...said, facts],
    actions: offered(
      answers === undefined ? hold : form('answerAboutNeed', t.answer, answers), answers !== undefined && hold, mayAct && form('concludeNegotiation', t.conclude, ref),
      mayAsk && inDialog('askAboutNeed', t.ask, caseNo, ref), open(),
    ),
    summary: summary(negotiationNo),
  }, remark);
};
