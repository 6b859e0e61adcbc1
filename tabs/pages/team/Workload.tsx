/** How the open cases are spread over the team, weighted. In the order of names: it is no ranking. */
import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { FiguresAnswer } from '#contract/figures';
import type { Names } from '../../data/names';
import { useText } from '../../text';
import { Bar } from './Bar';
import { countWords, type Speech } from './figureWords';
import { useTeamLook } from './useTeamLook';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', flexWrap: 'wrap', marginBottom: '4px' },
});

export function Workload({ loads, speech, names }: { loads: NonNullable<FiguresAnswer['caseloads']>; speech: Speech; names: Names }) {
  const t = useText();
  const s = useStyles();
  const look = useTeamLook();
  const words = t.team.figures;
  const most = Math.max(1, ...loads.map((load) => load.weighted ?? 0));
  const named = loads.map((load) => ({ ...load, name: names.person(load.worker) })).sort((a, b) => a.name.localeCompare(b.name, t.locale));
  return (
    <section className={look.section}>
      <h2 className={look.title}>{words.workload}</h2>
      <p className={look.text}>{words.workloadText}</p>
      <ul className={mergeClasses(s.list, look.card)}>
        {named.map(({ worker, name, cases, weighted }) => (
          <li key={worker}>
            <div className={s.line}><span>{name}</span><span>{cases === null || weighted === null ? countWords(speech, null) : `${words.cases(cases)}, ${words.weighted(countWords(speech, weighted))}`}</span></div>
            {weighted === null ? null : <Bar parts={[{ tone: 'middle', size: weighted }]} of={most} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
