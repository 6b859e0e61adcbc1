/** The three results of a follow-up, each with what it leads to. */
import { useId } from 'react';
import { Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import type { FollowUpResult } from '#domain/ffb/index';
import { useText } from '../../../text';

export type Result = FollowUpResult;
const results: readonly Result[] = ['continue', 'endAndRefer', 'end'];

const useStyles = makeStyles({ help: { margin: '-6px 0 6px 36px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 } });

export function ResultChoice({ value, problem, onChange }: { value: Result | ''; problem?: string; onChange(value: Result): void }) {
  const t = useText();
  const s = useStyles();
  const id = useId();
  return (
    <Field label={t.form.result} required validationMessage={problem}>
      <RadioGroup value={value} data-invalid={problem !== undefined} onChange={(_, data) => onChange(data.value as Result)}>
        {results.map((result) => (
          <div key={result}>
            <Radio value={result} label={t.result[result]} aria-describedby={`${id}-${result}`} />
            <div id={`${id}-${result}`} className={s.help}>{t.resultHelp[result]}</div>
          </div>
        ))}
      </RadioGroup>
    </Field>
  );
}
