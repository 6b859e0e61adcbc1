/** The looks that the parts of the team's overview share. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useTeamLook = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  subtitle: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  card: { padding: '14px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  grid: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 290px), 1fr))', margin: 0, padding: 0, listStyleType: 'none' },
});
