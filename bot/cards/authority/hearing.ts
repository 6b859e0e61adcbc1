/** C08: a hearing, from sending to answer. */
import { factSet, textBlock } from '../elements';
import { frame } from '../frame';
import { offered, tools, type Draw } from './parts';
import { hearing as texts } from './text/hearing';

export const hearing: Draw<'C08'> = (view, drawing, links, remark) => {
  const { t, words, about, caseFact, day, open, form } = tools(view, drawing, links, texts);
  const { caseNo, ref, mayAct, over } = view;
  const answered = view.stage === 'answered';
  const facts = factSet(caseFact, [words.fact.sent, day(view.sentOn)], [t.deadline, day(view.deadline)], [t.answeredOn, day(view.answeredOn)]);
  return frame(about, drawing, {
    title: answered ? t.answered : over ? t.over : t.title,
    body: [...(over ? [textBlock(t.overIntro)] : []), facts],
    actions: offered(mayAct && form('answerHearing', t.answer, ref), mayAct && form('extendHearing', t.extend, ref), open()),
    summary: answered ? t.answeredSummary(caseNo) : over ? t.overSummary(caseNo) : t.summary(caseNo, day(view.deadline)!),
  }, remark);
};
