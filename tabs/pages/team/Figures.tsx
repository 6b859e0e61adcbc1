/** Key figures of the team: how it goes with the goals, how the casework is done, and how heavy the work is. */
import { useState } from 'react';
import { Field, makeStyles, Select } from '@fluentui/react-components';
import { addMonths } from '#domain/calendar';
import { dimensions, type Dimension } from '#domain/figures/names';
import { useConcepts, useNames } from '../../data/names';
import { useDirectory, useFigures, useOverview } from '../../data/queries';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { useText } from '../../text';
import { dayText } from '../../text/format';
import { keyLines } from './figureWords';
import { FigureLines, ProgressOf } from './FigureParts';
import { Workload } from './Workload';
import { useTeamLook } from './useTeamLook';

const useStyles = makeStyles({ asked: { display: 'flex', flexWrap: 'wrap', gap: '12px 16px', alignItems: 'flex-end' } });

const periods = { year: undefined, half: 6, quarter: 3 } as const;
type Period = keyof typeof periods;
/** A team lead sees one team, so the table by team would be one line. */
const told = dimensions.filter((by) => by !== 'team');

export function Figures() {
  const t = useText();
  const s = useStyles();
  const look = useTeamLook();
  const names = useNames();
  const { term } = useConcepts();
  const { data: directory } = useDirectory();
  const { data: overview } = useOverview('team');
  const [by, setBy] = useState<Dimension>('targetGroup');
  const [period, setPeriod] = useState<Period>('year');
  const months = periods[period];
  const { data, error, refetch } = useFigures(by, months === undefined || !overview ? undefined : addMonths(overview.today, -months));
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading bars={6} />;
  const words = t.team.figures;
  const speech = { t };
  const nameOf = (key: string | null): string => {
    if (key === null) return words.whole;
    if (key === 'none') return words.unknown;
    if (data.by === 'provider') return names.provider(key);
    if (data.by === 'team') return directory?.teams.find((each) => each.teamId === key)?.name ?? key;
    if (data.by === 'goalType') return t.goalType[key as keyof typeof t.goalType] ?? key;
    if (data.by === 'providerKind') return t.list.kind[key as keyof typeof t.list.kind] ?? key;
    return data.by === 'period' ? key.replace('-', ' ') : term(key);
  };
  const whole = data.rows.find((row) => row.key === null);
  const rest = data.rows.filter((row) => row.key !== null);
  return (
    <>
      <section className={look.section}>
        <div className={s.asked}>
          <Field label={words.by}><Select value={by} onChange={(_, { value }) => setBy(value as Dimension)}>{told.map((each) => <option key={each} value={each}>{words.dimension[each]}</option>)}</Select></Field>
          <Field label={words.period}><Select value={period} onChange={(_, { value }) => setPeriod(value as Period)}>{Object.entries(words.periodChoice).map(([each, name]) => <option key={each} value={each}>{name}</option>)}</Select></Field>
        </div>
        <p className={look.text}>{words.from(dayText(t, data.from), dayText(t, data.to))}. {words.hidden(data.smallest)}</p>
      </section>
      {whole?.keyFigures ? <section className={look.section}><h2 className={look.title}>{words.casework}</h2><FigureLines lines={keyLines(speech, whole.keyFigures)} /></section> : null}
      {data.caseloads && data.caseloads.length > 0 ? <Workload loads={data.caseloads} speech={speech} names={names} /> : null}
      <section className={look.section}>
        <h2 className={look.title}>{words.progress}</h2>
        {whole ? <ProgressOf row={whole} name={words.whole} speech={speech} /> : <p className={look.text}>{words.none}</p>}
        {rest.map((row) => (
          <ProgressOf key={`${row.key}-${row.targetGroup}`} row={row} name={row.targetGroup === undefined ? nameOf(row.key) : `${nameOf(row.key)} · ${row.targetGroup === 'none' ? words.unknown : term(row.targetGroup)}`} speech={speech} lines={row.keyFigures ? keyLines(speech, row.keyFigures) : []} />
        ))}
      </section>
    </>
  );
}
