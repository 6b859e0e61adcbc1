/** A channel's tab that was set up for a team which this person does not belong to. */
import { useDirectory } from '../../data/queries';
import { Notice } from '../../parts/Notice';
import { useText } from '../../text';

export function OtherTeam({ team }: { team: string }) {
  const t = useText();
  const { data } = useDirectory();
  return <main><Notice level={1} title={t.team.otherTeam}>{t.team.otherTeamText(data?.teams.find((each) => each.teamId === team)?.name ?? '–')}</Notice></main>;
}
