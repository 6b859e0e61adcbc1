/** Set-up of the tab in a channel: says what it will show, and lets the person save. */
import { useEffect } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
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
  useEffect(() => {
    const contentUrl = `${location.origin}/tabs/?frame=channel`;
    offerTab({ entityId: 'channel', contentUrl, websiteUrl: contentUrl, suggestedDisplayName: t.config.tabName });
    contentStands();
  }, [t]);
  return (
    <main className={s.root}>
      <h1 className={s.title}>{t.config.title}</h1>
      <p className={s.text}>{t.config.body}</p>
      <p className={s.text}>{t.config.privacy}</p>
      <p className={s.text}><strong>{t.config.save}</strong></p>
    </main>
  );
}
