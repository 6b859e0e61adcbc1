/** What is sensible to do next, with what stands in the way, and every other verb behind one button. */
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, makeStyles } from '@fluentui/react-components';
import type { CommandName } from '#contract/commands/index';
import { useRules } from '../../data/queries';
import { useText } from '../../text';
import { dueWords } from '../../text/format';
import { loadVerbTexts } from '../../text/verbs/load';
import type { SectionProps } from './CasePage';
import { useLook } from './look';
import { Section } from './Section';
import type { Task } from './task';

const useStyles = makeStyles({
  steps: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '10px' },
  missing: { margin: '2px 0 0', paddingLeft: '18px' },
  menu: { maxHeight: '60vh', overflowY: 'auto' },
});

/** How many steps are shown before somebody asks for the rest. */
const shownFirst = 4;

/** Verbs with a form of their own that a step can open as it is. */
function taskOf(name: CommandName, given: Readonly<Record<string, string>>): Task {
  if (name === 'recordWish' || name === 'setPurpose' || name === 'placeOrder') return { verb: name };
  if ((name === 'acknowledgeOrder' || name === 'declineOrder') && given.orderId) return { verb: name, orderId: given.orderId };
  if ((name === 'answerFollowUp' || name === 'registerFollowUpResult') && given.followUpId) return { verb: name, followUpId: given.followUpId };
  return { verb: 'other', name, given };
}

export function NextSteps({ opened: { view, today }, open }: SectionProps) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const [all, setAll] = useState(false);
  const { data: words } = useQuery({ queryKey: ['verbTexts', t.language], queryFn: () => loadVerbTexts(t.language), staleTime: Infinity });
  const { data: rules } = useRules(view.next.some((step) => step.gate));
  if (view.verbs.length === 0 || !words) return null;
  const textOf = (id: string) => rules?.rules.find((rule) => rule.id === id)?.missing[t.language] ?? '';
  const steps = all ? view.next : view.next.slice(0, shownFirst);
  const others = view.verbs.filter((verb) => words.verb[verb] && verb !== 'undo').sort((a, b) => words.verb[a]!.localeCompare(words.verb[b]!, t.locale));
  const given = (input: Readonly<Record<string, string | number>>) => Object.fromEntries(Object.entries(input).map(([key, value]) => [key, String(value)]));
  return (
    <Section
      title={t.next.title}
      actions={(
        <Menu>
          <MenuTrigger disableButtonEnhancement><Button>{t.next.more}</Button></MenuTrigger>
          <MenuPopover><MenuList className={s.menu}>{others.map((verb) => <MenuItem key={verb} onClick={() => open(taskOf(verb as CommandName, {}))}>{words.verb[verb]}</MenuItem>)}</MenuList></MenuPopover>
        </Menu>
      )}
    >
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
      {view.next.length > shownFirst && !all ? <div><Button appearance="transparent" onClick={() => setAll(true)}>{t.next.rest(view.next.length - shownFirst)}</Button></div> : null}
    </Section>
  );
}
