/** Large buttons in a row, each with a sign and a word. */
import type { ReactNode } from 'react';
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import { EmojiLaughRegular, EmojiMehRegular, EmojiSadRegular, EmojiSadSlightRegular, EmojiSmileSlightRegular } from '@fluentui/react-icons';

export const faces = [EmojiSadRegular, EmojiSadSlightRegular, EmojiMehRegular, EmojiSmileSlightRegular, EmojiLaughRegular].map((Face, i) => <Face key={i} fontSize={30} />);
export const levels = ['0', '1', '2', '3', '4'];
export const ways = ['↓', '↘', '→', '↗', '↑'];

const useStyles = makeStyles({
  row: { display: 'grid', gap: '8px', gridTemplateColumns: 'repeat(auto-fit, minmax(110px, 1fr))' },
  button: { minWidth: 0, minHeight: '64px', flexDirection: 'column', fontSize: '16px', padding: '6px' },
  sign: { fontSize: '26px', lineHeight: '32px' },
});

interface Props { /** Id of the element that asks. */ asks: string; choices: readonly string[]; signs: readonly ReactNode[]; value: number | undefined; onChange(value: number): void }

export function Choices({ asks, choices, signs, value, onChange }: Props) {
  const s = useStyles();
  return (
    <div role="group" aria-labelledby={asks} className={s.row}>
      {choices.map((choice, i) => <ToggleButton key={choice} className={s.button} appearance={value === i ? 'primary' : 'secondary'} checked={value === i} onClick={() => onChange(i)}><span className={s.sign} aria-hidden>{signs[i]}</span>{choice}</ToggleButton>)}
    </div>
  );
}
