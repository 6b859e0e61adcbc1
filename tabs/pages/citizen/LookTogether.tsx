/** Citizen and caseworker look at one goal: one question at a time, each of which may be passed over. */
import { useEffect, useId, useRef, useState } from 'react';
import { Button, Textarea } from '@fluentui/react-components';
import { Speaker2Regular, SpeakerMuteRegular } from '@fluentui/react-icons';
import type { Level, Score } from '#domain/progress';
import type { CommandInput } from '../../api';
import { useCommand } from '../../data/useCommand';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import { Choices, faces, levels, ways } from './Choices';
import { failed } from './failed';
import type { Goal } from './Goals';
import { useCitizenLook } from './look';
import { useReadAloud } from './readAloud';
import { Saved } from './Saved';
import { useAnswers, type Answers } from './useAnswers';

type Question = 'how' | 'change' | 'level' | 'words';

/** What is sent; a question that is not asked today is not answered either. */
function inputOf(goalId: string, { how, change, shared, level, words }: Answers, asked: readonly Question[]): CommandInput<'scoreWithCitizen'> {
  const step = (place: number) => (place - 2) as Score;
  return {
    goalId, ...(how === undefined ? {} : { satisfaction: (how + 1) as 1 | 2 | 3 | 4 | 5 }), ...(level === undefined ? {} : { level: level as Level }), ...(words?.trim() ? { words } : {}),
    ...(change === undefined || !asked.includes('change') ? {} : { score: step(shared ?? change), citizenOwnScore: step(change) }),
  };
}

/** @param onNext leads to the next goal, where there is one */
export function LookTogether({ caseNo, goal, today, onNext, onClose }: { caseNo: string; goal: Goal; today: string; onNext?: () => void; onClose(): void }) {
  const t = useText();
  const s = useCitizenLook();
  const id = useId();
  const words = t.citizen.goals;
  const { answers, kept, keep, sent } = useAnswers(caseNo, goal.goalId);
  const [step, setStep] = useState(0);
  const [version, setVersion] = useState<number>();
  const [differ, setDiffer] = useState(false);
  const command = useCommand(caseNo, 'scoreWithCitizen');
  const voice = useReadAloud(t.locale);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [step, version]);
  // The change is told once a day, whoever told it.
  const questions: Question[] = ['how', ...(goal.since === today ? [] : ['change' as const]), 'level', 'words'];
  const question = questions[Math.min(step, questions.length - 1)]!;
  const last = question === questions.at(-1);
  const input = inputOf(goal.goalId, answers, questions);
  const saying = (text: string | undefined, on: string | undefined) => (text && on ? words.last(dayText(t, on), text) : '');
  const { how, level, words: told } = goal.said;
  const all: Record<Question, { asks: string; before: string; choices: readonly string[] }> = {
    how: { asks: words.how, before: saying(words.faces[(how?.value ?? 0) - 1], how?.on), choices: words.faces },
    change: { asks: goal.since ? words.change(dayText(t, goal.since)) : words.fromStart, before: '', choices: words.changes },
    level: { asks: words.level, before: saying(words.levels[level?.value ?? -1], level?.on), choices: words.levels },
    words: { asks: words.tell, before: saying(told && t.general.quote(told.text), told?.on), choices: [] },
  };
  const { asks, before, choices } = all[question];
  const answer = (part: Answers) => keep({ ...answers, ...part });
  const save = () => command.mutate({ input }, {
    onSuccess: (done) => {
      sent();
      setVersion(done.version);
    },
  });
  const undone = () => {
    keep(answers);
    setStep(0);
    setVersion(undefined);
  };
  if (version !== undefined) {
    return (
      <Saved caseNo={caseNo} version={version} onUndone={undone}>
        {onNext ? <Button className={s.touch} size="large" appearance="primary" onClick={onNext}>{words.nextGoal}</Button> : null}
        <Button className={s.touch} size="large" onClick={onClose}>{words.done}</Button>
      </Saved>
    );
  }
  const answered = question === 'words' ? answers.words?.trim() : answers[question] !== undefined;
  return (
    <div className={`${s.list} ${s.asking} ${s.hidden}`}>
      {kept ? <div className={s.faint}>{words.kept}</div> : null}
      <div>
        <div className={s.faint}>{words.step(questions.indexOf(question) + 1, questions.length)}</div>
        <h3 id={id} ref={heading} tabIndex={-1} className={s.h3}>{asks}</h3>
        {before ? <div className={s.text}>{before}</div> : null}
      </div>
      {question === 'words' ? <Textarea size="large" rows={4} maxLength={4000} resize="vertical" aria-labelledby={id} value={answers.words ?? ''} onChange={(_, { value }) => answer({ words: value })} /> : (
        <Choices asks={id} choices={choices} signs={question === 'how' ? faces : question === 'level' ? levels : ways} value={answers[question]} onChange={(value) => answer({ [question]: value })} />
      )}
      {question === 'change' && answers.change !== undefined ? (
        differ || answers.shared !== undefined ? (
          <div><div id={`${id}-shared`}>{words.shared}</div><Choices asks={`${id}-shared`} choices={words.changes} signs={ways} value={answers.shared ?? answers.change} onChange={(shared) => answer({ shared })} /></div>
        ) : <div><Button className={s.touch} size="large" appearance="subtle" onClick={() => setDiffer(true)}>{words.differ}</Button></div>
      ) : null}
      {command.error ? <div role="alert">{failed(command.error) ? words.offline : words.refused}</div> : null}
      <div className={s.buttons}>
        {last ? <Button className={s.touch} size="large" appearance="primary" disabledFocusable={Object.keys(input).length === 1 || command.isPending} onClick={save}>{words.save}</Button>
          : <Button className={s.touch} size="large" appearance={answered ? 'primary' : 'secondary'} onClick={() => setStep(step + 1)}>{answered ? words.next : words.skip}</Button>}
        {step > 0 ? <Button className={s.touch} size="large" onClick={() => setStep(step - 1)}>{words.previous}</Button> : null}
        <Button className={s.touch} size="large" onClick={onClose}>{words.cancel}</Button>
        {voice.possible ? <Button className={s.touch} size="large" appearance="subtle" icon={voice.reading ? <SpeakerMuteRegular /> : <Speaker2Regular />} onClick={() => (voice.reading ? voice.stop() : voice.start([asks, before, ...choices].filter(Boolean)))}>{voice.reading ? t.citizen.stopReading : words.readQuestion}</Button> : null}
      </div>
    </div>
  );
}
