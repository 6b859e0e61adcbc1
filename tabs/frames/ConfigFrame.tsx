/** Set-up of the tab in a channel: says what it will show, and lets the person save. */
import { useEffect, useState } from 'react';
import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useDirectory, useMe } from '../data/queries';
import { contentStands, offerTab } from '../shell/teams';
import { useText } from '../text';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '12px', maxWidth: '520px' },
  text: { margin: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
});

export default function ConfigFrame() {
  const t = useText();
  const s = useStyles();
  const { data: me } = useMe();
  const { data: directory, isError } = useDirectory();
  const [picked, setPicked] = useState<string>();
  const team = picked ?? me?.team;
  const name = directory?.teams.find((each) => each.teamId === team)?.name;
  useEffect(() => {
    const contentUrl = `${location.origin}/tabs/?frame=channel${team === undefined ? '' : `&team=${encodeURIComponent(team)}`}`;
    offerTab({ entityId: 'channel', contentUrl, websiteUrl: contentUrl, suggestedDisplayName: name === undefined ? t.config.tabName : t.team.tabName(name) });
    contentStands();
  }, [t, team, name]);
  return (
    <main className={s.root}>
      <h1 className={s.title}>{t.config.title}</h1>
      <p className={s.text}>{t.config.body}</p>
      {directory && directory.teams.length > 0 ? (
        <Field label={t.team.pick}>
          <Select value={team ?? ''} onChange={(_, { value }) => setPicked(value || undefined)}>
            {team === undefined ? <option value="">{t.general.chooseFirst}</option> : null}
            {directory.teams.map((each) => <option key={each.teamId} value={each.teamId}>{each.name}</option>)}
          </Select>
        </Field>
      ) : isError ? <p className={s.text}>{t.team.noTeams}</p> : null}
      <p className={s.text}>{t.config.privacy}</p>
      <p className={s.text}><strong>{t.config.save}</strong></p>
    </main>
  );
}
