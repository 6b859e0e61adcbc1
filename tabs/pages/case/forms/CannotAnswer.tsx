/** The two ways out of a status that cannot be given now: more time, or that the citizen is no longer theirs. The same as on the card. */
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Button, makeStyles } from '@fluentui/react-components';
import type { MoreTimeReason, NotOursReason } from '#domain/areas/followUps';
import { moreTimeReasons, notOursReasons } from '../../../answers/words';
import type { CommandName } from '#contract/commands/index';
import type { FollowUpView } from '#domain/views/case/followUps';
import { useText } from '../../../text';
import { loadVerbTexts } from '../../../text/verbs/load';
import { ChoiceField, DayField, Group, Pair } from './fields';
import { FormTrouble } from './FormTrouble';
import { useVerbForm } from './useVerbForm';

const useStyles = makeStyles({ summary: { cursor: 'pointer' }, groups: { display: 'flex', flexDirection: 'column', gap: '14px', marginTop: '8px' } });

export function CannotAnswer({ caseNo, followUp, onClose }: { caseNo: string; followUp: FollowUpView; onClose(finished: CommandName): void }) {
  const t = useText();
  const s = useStyles();
  const { data: words } = useQuery({ queryKey: ['verbTexts', t.language], queryFn: () => loadVerbTexts(t.language), staleTime: Infinity });
  const [until, setUntil] = useState('');
  const [why, setWhy] = useState('');
  const [gone, setGone] = useState('');
  const later = useVerbForm(caseNo, 'askMoreTime', undefined, () => onClose('askMoreTime'));
  const notOurs = useVerbForm(caseNo, 'reportNotOurs', undefined, () => onClose('reportNotOurs'));
  if (!words) return null;
  const choices = (reasons: readonly string[]) => reasons.map((value) => ({ value, text: words.choice[`reason.${value}`] ?? words.choice[value] ?? value }));
  const about = { followUpId: followUp.followUpId, rev: followUp.rev };
  const waits = followUp.moreTime.some((wish) => !wish.answer || wish.answer.outcome === 'meeting');
  const missing = (form: { shows: boolean }, value: string) => (form.shows && !value ? t.general.required : undefined);
  return (
    <details>
      <summary className={s.summary}>{t.form.cannotAnswer}</summary>
      <div className={s.groups}>
        {waits ? null : (
          <Group legend={words.verb.askMoreTime!}>
            <Pair>
              <DayField label={words.field.until!} required value={until} onChange={setUntil} problem={missing(later, until)} />
              <ChoiceField label={words.field.reason!} required value={why} choices={choices(moreTimeReasons)} onChange={setWhy} problem={missing(later, why)} />
            </Pair>
            <FormTrouble form={later.state} />
            <div><Button disabledFocusable={later.state.busy} onClick={() => later.submit({ ...about, until, reason: why as MoreTimeReason }, until !== '' && why !== '')}>{words.verb.askMoreTime}</Button></div>
          </Group>
        )}
        <Group legend={words.verb.reportNotOurs!}>
          <ChoiceField label={words.field.reason!} required value={gone} choices={choices(notOursReasons)} onChange={setGone} problem={missing(notOurs, gone)} />
          <FormTrouble form={notOurs.state} />
          <div><Button disabledFocusable={notOurs.state.busy} onClick={() => notOurs.submit({ ...about, reason: gone as NotOursReason }, gone !== '')}>{words.verb.reportNotOurs}</Button></div>
        </Group>
      </div>
    </details>
  );
}
