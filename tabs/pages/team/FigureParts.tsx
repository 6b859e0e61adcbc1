/** Figures on the page: lines with bars, and how it goes with the goals of one row, goal type by goal type. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FiguresAnswer } from '#contract/figures';
import { useText } from '../../text';
import { numberText } from '../../text/format';
import { Bar, BarKey, type Tone } from './Bar';
import { amountWords, countWords, percentWords, type FigureLine, type Speech } from './figureWords';
import { useTeamLook } from './useTeamLook';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column', gap: '4px' },
  value: { fontWeight: tokens.fontWeightSemibold },
  types: { display: 'grid', gap: '12px 24px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 260px), 1fr))', marginTop: '8px' },
  facts: { margin: '6px 0 0', display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px', fontSize: tokens.fontSizeBase200, alignItems: 'baseline' },
  detail: { margin: 0, textAlign: 'right' },
  details: { marginTop: '10px' },
});

export function FigureLines({ lines }: { lines: readonly FigureLine[] }) {
  const s = useStyles();
  const look = useTeamLook();
  return (
    <ul className={look.grid}>
      {lines.map(({ name, words, share, note }) => (
        <li key={name} className={`${look.card} ${s.line}`}>
          <span className={look.small}>{name}</span>
          <span className={s.value}>{words}</span>
          {share === undefined ? null : <Bar parts={[{ tone: 'middle', size: share }]} of={1} />}
          {note ? <span className={look.small}>{note}</span> : null}
        </li>
      ))}
    </ul>
  );
}

const lights = ['ahead', 'onTrack', 'behind', 'unknown'] as const;
const tones: Record<(typeof lights)[number], Tone> = { ahead: 'strong', onTrack: 'middle', behind: 'alarm', unknown: 'unknown' };
const goalTypes = ['develop', 'maintain', 'limitLoss'] as const;

interface ProgressOfProps { row: FiguresAnswer['rows'][number]; name: string; speech: Speech; lines?: readonly FigureLine[] }

export function ProgressOf({ row, name, speech, lines = [] }: ProgressOfProps) {
  const t = useText();
  const s = useStyles();
  const look = useTeamLook();
  const words = t.team.figures;
  const present = goalTypes.filter((type) => row.types[type].goals !== 0 || Object.values(row.types[type].measures ?? {}).some((m) => m.n !== 0));
  return (
    <article className={look.card}>
      <h3 className={look.subtitle}>{name}</h3>
      <div className={look.small}>{words.citizens}: {countWords(speech, row.all.citizens)} · {words.goals}: {countWords(speech, row.all.goals)}</div>
      {present.length === 0 ? <div className={look.small}>{words.noGoals}</div> : (
        <div className={s.types}>
          {present.map((type) => {
            const { goals, citizens, lights: counts, measures } = row.types[type];
            const shown = lights.filter((light) => counts[light] !== 0);
            return (
              <div key={type}>
                <div className={s.value}>{t.goalType[type]}</div>
                {goals !== null && goals > 0 && lights.every((light) => counts[light] !== null) ? <Bar of={goals} parts={lights.map((light) => ({ tone: tones[light], size: counts[light]! }))} /> : null}
                <dl className={s.facts}>
                  <dt>{words.citizens}</dt><dd className={s.detail}>{countWords(speech, citizens)}</dd>
                  <dt>{words.goals}</dt><dd className={s.detail}>{countWords(speech, goals)}</dd>
                  {goals === 0 || goals === null ? null : shown.map((light) => (
                    <div key={light} style={{ display: 'contents' }}><dt><BarKey tone={tones[light]} />{t.light[light]}</dt><dd className={s.detail}>{countWords(speech, counts[light])}</dd></div>
                  ))}
                  {Object.entries(measures ?? {}).filter(([, m]) => m.n !== 0).map(([measure, m]) => (
                    <div key={measure} style={{ display: 'contents' }}>
                      <dt>{words.measure[measure as keyof typeof words.measure]}</dt>
                      <dd className={s.detail}>{amountWords(speech, m, (value) => (measure === 'levelGain' || measure === 'monthsToMet' ? numberText(t, value) : percentWords(t, value)))}</dd>
                    </div>
                  ))}
                </dl>
              </div>
            );
          })}
        </div>
      )}
      {lines.length > 0 ? <details className={s.details}><summary>{words.casework}</summary><FigureLines lines={lines} /></details> : null}
    </article>
  );
}
