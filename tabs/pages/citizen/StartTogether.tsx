/** Where a goal begins, set by caseworker and citizen together with large buttons: how it goes, and how hard it is. */
import { useId, useState, type ReactNode } from 'react';
import { Button, makeStyles, ToggleButton } from '@fluentui/react-components';
import { EmojiLaughRegular, EmojiMehRegular, EmojiSadRegular, EmojiSadSlightRegular, EmojiSmileSlightRegular } from '@fluentui/react-icons';
import { useQueryClient } from '@tanstack/react-query';
import type { Level } from '#domain/progress';
import { keys } from '../../data/queries';
import { useCommand } from '../../data/useCommand';
import { useText } from '../../text';
import { refusalText } from '../../text/refusal';
import { ApiError } from '../../api';
import { useCitizenLook } from './look';

const faces = [EmojiSadRegular, EmojiSadSlightRegular, EmojiMehRegular, EmojiSmileSlightRegular, EmojiLaughRegular].map((Face, i) => <Face key={i} fontSize={30} />);
const useStyles = makeStyles({
  row: { display: 'grid', gap: '8px', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))' },
  button: { minWidth: 0, minHeight: '64px', flexDirection: 'column', fontSize: '16px', padding: '6px' },
  face: { fontSize: '26px', lineHeight: '32px' },
});

interface RowProps { label: string; choices: readonly string[]; signs: readonly ReactNode[]; value: number | undefined; onChange(value: number): void }

function Row({ label, choices, signs, value, onChange }: RowProps) {
  const s = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id}>{label}</div>
      <div className={s.row}>
        {choices.map((choice, i) => <ToggleButton key={choice} className={s.button} checked={value === i} onClick={() => onChange(i)}><span className={s.face} aria-hidden>{signs[i]}</span>{choice}</ToggleButton>)}
      </div>
    </div>
  );
}

export function StartTogether({ caseNo, goalId, onDone }: { caseNo: string; goalId: string; onDone(): void }) {
  const t = useText();
  const s = useCitizenLook();
  const client = useQueryClient();
  const command = useCommand(caseNo, 'recordStartingPoint');
  const [how, setHow] = useState<number>();
  const [level, setLevel] = useState<number>();
  const words = t.citizen.goals;
  const save = () => command.mutate(
    { input: { goalId, baselineLevel: level as Level, ...(how === undefined ? {} : { satisfaction: (how + 1) as 1 | 2 | 3 | 4 | 5 }) } },
    { onSuccess: () => client.invalidateQueries({ queryKey: keys.citizen(caseNo) }).then(onDone) },
  );
  return (
    <div className={`${s.list} ${s.hidden}`}>
      <h3 className={s.h3}>{words.startTitle}</h3>
      <Row label={words.how} choices={words.faces} signs={faces} value={how} onChange={setHow} />
      <Row label={words.level} choices={words.levels} signs={['0', '1', '2', '3', '4']} value={level} onChange={setLevel} />
      {command.error ? <div role="alert">{command.error instanceof ApiError && command.error.passing ? words.offline : refusalText(t, command.error)}</div> : null}
      <div className={s.buttons}>
        <Button className={s.touch} size="large" appearance="primary" disabledFocusable={level === undefined || command.isPending} onClick={save}>{words.save}</Button>
        <Button className={s.touch} size="large" onClick={onDone}>{words.cancel}</Button>
      </div>
    </div>
  );
}
