/** Five large buttons from much worse to much better, each with sign and word; a second press takes the choice back. */
import { useId } from 'react';
import { Label, makeStyles, ToggleButton } from '@fluentui/react-components';
import { useText } from '../../../text';
import { signed } from '../../../text/format';

const scores = ['-2', '-1', '0', '1', '2'] as const;
const useStyles = makeStyles({
  row: { display: 'grid', gap: '6px', gridTemplateColumns: 'repeat(auto-fit, minmax(84px, 1fr))' },
  button: { minWidth: 0, minHeight: '56px', display: 'flex', flexDirection: 'column', padding: '4px' },
});

export function ScoreButtons({ label, value, onChange }: { label: string; value?: string; onChange(value: string | undefined): void }) {
  const t = useText();
  const s = useStyles();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <Label id={id}>{label}</Label>
      <div className={s.row}>
        {scores.map((score) => (
          <ToggleButton key={score} className={s.button} checked={value === score} onClick={() => onChange(value === score ? undefined : score)}>
            <span>{signed(Number(score))}</span><span>{t.score[score]}</span>
          </ToggleButton>
        ))}
      </div>
    </div>
  );
}
