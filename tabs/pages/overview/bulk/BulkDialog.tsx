/** Asks for what a step in many cases needs, carries it out case by case, and says of each what became of it. */
import { useRef, useState } from 'react';
import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, Field, Input, makeStyles, mergeClasses, Select, Textarea, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, WarningFilled } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import { addDays, addMonths } from '#domain/calendar';
import type { OverviewRow } from '#domain/views/overview';
import { useApp } from '../../../data/appContext';
import { keys, useDirectory } from '../../../data/queries';
import { useText } from '../../../text';
import { missingOf, refusalText } from '../../../text/refusal';
import { carryOut, stepsFor, type BulkAction, type BulkOutcome } from './bulk';

const useStyles = makeStyles({
  content: { display: 'flex', flexDirection: 'column', gap: '14px', '& > *': { flexShrink: 0 } },
  text: { margin: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  item: { display: 'flex', gap: '8px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '18px', marginTop: '1px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  refused: { color: tokens.colorPaletteRedForeground1 },
  nothing: { color: tokens.colorNeutralForeground3 },
  caseNo: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
});

const icons = { done: CheckmarkCircleFilled, refused: WarningFilled, nothing: CircleRegular };

interface BulkDialogProps {
  action: BulkAction;
  rows: readonly OverviewRow[];
  today: string;
  /** @param kept the cases that stay selected; absent when nothing was done */
  onClose(kept?: string[]): void;
}

export default function BulkDialog({ action, rows, today, onClose }: BulkDialogProps) {
  const t = useText();
  const s = useStyles();
  const { api } = useApp();
  const client = useQueryClient();
  const { data: directory } = useDirectory();
  const [input, setInput] = useState({ owner: '', reason: '', until: '' });
  const [outcomes, setOutcomes] = useState<BulkOutcome[]>([]);
  const [state, setState] = useState<'asking' | 'running' | 'told'>('asking');
  const [missing, setMissing] = useState(false);
  // Once closed it stays in place, so that it can undo what it did to the page behind it.
  const [open, setOpen] = useState(true);
  // The same case and content sent again is the same intention.
  const intents = useRef(new Map<string, string>());
  const words = t.list.bulk;

  const wrong = { owner: action === 'reassign' && input.owner === '', reason: action === 'hold' && input.reason.trim() === '', until: action === 'hold' && (input.until <= today || input.until > addMonths(today, 12)) };
  async function run(some: readonly OverviewRow[]) {
    if (Object.values(wrong).some(Boolean)) return setMissing(true);
    setState('running');
    setOutcomes((before) => before.filter((o) => !some.some((row) => row.caseNo === o.caseNo)));
    await carryOut(some, (row) => stepsFor(action, row, input), (caseNo, step) => {
      const content = JSON.stringify([caseNo, step.part, input]);
      const key = intents.current.get(content) ?? crypto.randomUUID();
      intents.current.set(content, key);
      return step.send(api, key);
    }, (outcome) => setOutcomes((before) => [...before, outcome]));
    setState('told');
    void client.invalidateQueries({ queryKey: keys.overviews });
    for (const { caseNo } of some) void client.invalidateQueries({ queryKey: keys.case(caseNo) });
  }

  const refused = outcomes.filter((o) => o.is === 'refused');
  const whatOf = (outcome: BulkOutcome) => {
    if (outcome.is === 'done') return words.done;
    if (outcome.is === 'nothing') return action === 'release' ? words.notHeld : words.nothing;
    return [refusalText(t, outcome.error), ...missingOf(outcome.error).map((gate) => gate.text)].join(' ');
  };
  const close = () => {
    setOpen(false);
    onClose(state === 'asking' ? undefined : refused.map((o) => o.caseNo));
  };
  return (
    <Dialog open={open} onOpenChange={(_, change) => { if (change.type === 'escapeKeyDown' && state !== 'running') close(); }}>
      <DialogSurface>
        <form noValidate onSubmit={(submission) => { submission.preventDefault(); void run(rows); }}>
          <DialogBody>
            <DialogTitle>{state === 'told' ? words.title : t.list[action]}</DialogTitle>
            <DialogContent className={s.content}>
              {state === 'asking' ? <p className={s.text}>{words.intro(rows.length)}</p> : null}
              {state === 'asking' && action === 'remind' ? <p className={s.text}>{words.remindIntro}</p> : null}
              {state === 'asking' && action === 'release' ? <p className={s.text}>{words.releaseIntro}</p> : null}
              {state === 'asking' && action === 'reassign' ? (
                <Field label={words.owner} required validationMessage={missing && wrong.owner ? t.general.required : undefined}>
                  <Select value={input.owner} onChange={(_, { value }) => setInput({ ...input, owner: value })}>
                    <option value="">{t.general.chooseFirst}</option>
                    {(directory?.people ?? []).filter((p) => p.caseworker).map((p) => <option key={p.personId} value={p.personId}>{p.name}</option>)}
                  </Select>
                </Field>
              ) : null}
              {state === 'asking' && action === 'hold' ? (
                <Field label={words.until} required hint={words.untilHint} validationMessage={missing && wrong.until ? t.general.required : undefined}>
                  <Input type="date" value={input.until} min={addDays(today, 1)} max={addMonths(today, 12)} onChange={(_, { value }) => setInput({ ...input, until: value })} />
                </Field>
              ) : null}
              {state === 'asking' && (action === 'hold' || action === 'reassign') ? (
                <Field label={action === 'hold' ? words.reason : `${words.reason} ${t.general.optional}`} required={action === 'hold'} hint={words.reasonHint} validationMessage={missing && wrong.reason ? t.general.required : undefined}>
                  <Textarea value={input.reason} maxLength={500} onChange={(_, { value }) => setInput({ ...input, reason: value })} />
                </Field>
              ) : null}
              {state === 'asking' ? null : (
                <>
                  <p className={s.text} role="status">
                    {state === 'running' ? words.running(outcomes.length, rows.length) : refused.length > 0 ? `${words.refused(refused.length)}. ${words.allDone(outcomes.filter((o) => o.is === 'done').length)}.` : `${words.allDone(outcomes.filter((o) => o.is === 'done').length)}.`}
                  </p>
                  <ul className={s.list}>
                    {[...refused, ...outcomes.filter((o) => o.is !== 'refused')].map((outcome) => {
                      const Icon = icons[outcome.is];
                      return <li key={outcome.caseNo} className={s.item}><Icon aria-hidden className={mergeClasses(s.icon, s[outcome.is])} /><span><span className={s.caseNo}>{outcome.caseNo}</span>: {whatOf(outcome)}</span></li>;
                    })}
                  </ul>
                </>
              )}
            </DialogContent>
            <DialogActions>
              {state === 'told' && refused.length > 0 ? <Button onClick={() => void run(rows.filter((row) => refused.some((o) => o.caseNo === row.caseNo)))}>{words.again}</Button> : null}
              <Button appearance={state === 'told' ? 'primary' : 'secondary'} disabled={state === 'running'} onClick={close}>{state === 'told' ? t.general.close : t.general.cancel}</Button>
              {state === 'told' ? null : <Button type="submit" appearance="primary" disabledFocusable={state === 'running'}>{words.run[action]}</Button>}
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
