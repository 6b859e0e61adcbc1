/** What is sensible to do next, with what stands in the way, and every other verb behind one button. */
import { useState } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import type { CommandName } from '#contract/commands/index';
import { useRules } from '../../data/queries';
import { useVerbWords } from '../../data/verbWords';
import { useText } from '../../text';
import { dueWords } from '../../text/format';
import type { SectionProps } from './CasePage';
import { useLook } from './look';
import { Section } from './Section';
import { fixFor } from './stages/fixes';
import { nextGate } from './stages/stage';
import { taskOf } from './task';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  missing: { margin: '2px 0 0', paddingLeft: '18px' },
  others: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '2px 12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(220px, 100%), 1fr))' },
  other: { width: '100%', justifyContent: 'flex-start', textAlign: 'left', fontWeight: 'normal' },
});

/** How many steps are shown before somebody asks for the rest. */
const shownFirst = 4;

export function NextSteps({ opened: { view, today }, open }: SectionProps) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const [all, setAll] = useState(false);
  const [others, setOthers] = useState(false);
  const words = useVerbWords();
  const { data: rules } = useRules(view.next.some((step) => step.gate));
  if (view.verbs.length === 0 || !words) return null;
  const textOf = (id: string) => rules?.rules.find((rule) => rule.id === id)?.missing[t.language] ?? '';
  // The step out of where a request stands is told by its stage bar, with the forms that mend what it lacks.
  const leading = new Set(view.threads.map((thread) => nextGate(view, thread)?.input));
  const mending = new Set(view.threads.flatMap(({ threadId }) => (nextGate(view, { threadId })?.missing ?? []).flatMap((lack) => fixFor(view, threadId, lack)?.verb ?? [])));
  const next = view.next.filter((step) => !leading.has(step.input) && (step.by !== undefined || !mending.has(step.verb as CommandName)));
  const steps = all ? next : next.slice(0, shownFirst);
  const rest = view.verbs.filter((verb) => words.verb[verb] && verb !== 'undo').sort((a, b) => words.verb[a]!.localeCompare(words.verb[b]!, t.locale));
  const given = (input: Readonly<Record<string, string | number>>) => Object.fromEntries(Object.entries(input).map(([key, value]) => [key, String(value)]));
  return (
    <Section
      name="next" title={t.next.title}
      actions={<Button aria-expanded={others} onClick={() => setOthers(!others)}>{t.next.more}</Button>}
    >
      {others ? (
        <ul aria-label={t.next.more} className={s.others}>
          {rest.map((verb) => <li key={verb}><Button className={s.other} appearance="subtle" onClick={() => open(taskOf(verb as CommandName, {}))}>{words.verb[verb]}</Button></li>)}
        </ul>
      ) : null}
      {steps.length === 0 ? <div className={look.faint}>{t.next.nothing}</div> : (
        <ul className={s.steps}>
          {steps.map((step, i) => (
            <li key={`${step.verb}-${i}`} className={look.card}>
              <div className={look.cardHead}>
                <span>{words.verb[step.verb]}{step.verb === 'advance' && step.input.to ? `: ${words.choice[`to.${step.input.to}`]}` : ''}{step.by ? <span className={look.small}> · {dueWords(t, today, step.by)}</span> : null}</span>
                <Button appearance={i === 0 ? 'primary' : 'secondary'} onClick={() => open(taskOf(step.verb as CommandName, given(step.input)))}>{t.next.doIt}</Button>
              </div>
              {step.gate ? (
                <ul className={s.missing}>
                  {step.gate.filter((gate) => gate.level !== 'info').map((gate) => <li key={gate.id} className={look.small}>{gate.level === 'block' ? <strong>{t.next.must} </strong> : null}{textOf(gate.id)}</li>)}
                </ul>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {next.length > shownFirst && !all ? <div><Button appearance="transparent" onClick={() => setAll(true)}>{t.next.rest(next.length - shownFirst)}</Button></div> : null}
    </Section>
  );
}
