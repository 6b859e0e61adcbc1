/** The team's overview. It begins with the board, the same for everyone in the team; figures and supervision are for whoever leads it. */
import { makeStyles, ToggleButton } from '@fluentui/react-components';
import type { Me } from '#contract/views';
import { useText } from '../../text';
import { everything } from '../overview/filter';
import { OverviewPage } from '../overview/OverviewPage';
import type { OverviewState, TeamSection } from '../overview/useOverviewState';
import { Board } from './BoardView';
import { Figures } from './Figures';
import { Supervision } from './Supervision';

const useStyles = makeStyles({ sections: { display: 'flex', flexWrap: 'wrap', gap: '6px' } });

export default function TeamPage({ me, state }: { me: Me; state: OverviewState }) {
  const t = useText();
  const s = useStyles();
  const sections: TeamSection[] = me.roles.includes('teamLead') ? ['board', 'cases', 'figures', 'supervision'] : ['board', 'cases'];
  const section = state.section;
  return (
    <>
      <div role="group" aria-label={t.team.sections} className={s.sections}>
        {sections.map((each) => <ToggleButton key={each} appearance="subtle" checked={each === section} onClick={() => state.change({ section: each })}>{t.team.section[each]}</ToggleButton>)}
      </div>
      {section === 'board' ? <Board onShow={(change) => state.change({ section: 'cases', wanted: { ...everything, ...change } })} /> : null}
      {section === 'cases' ? <OverviewPage me={me} scope="team" state={state} /> : null}
      {section === 'figures' ? <Figures /> : null}
      {section === 'supervision' ? <Supervision /> : null}
    </>
  );
}
