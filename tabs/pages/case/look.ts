/** The few looks that the sections of a case share. */
import { makeStyles, tokens } from '@fluentui/react-components';

export const useLook = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '12px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', alignItems: 'center', justifyContent: 'space-between' },
  h2: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  h3: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  cards: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 440px), 1fr))', alignItems: 'start' },
  card: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '16px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0, overflowWrap: 'anywhere' },
  cardHead: { display: 'flex', flexWrap: 'wrap', gap: '4px 12px', alignItems: 'center', justifyContent: 'space-between' },
  facts: { margin: 0, display: 'grid', gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)', gap: '4px 16px', '@media (max-width: 599px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: '0', '& dd': { marginBottom: '8px' } } },
  term: { color: tokens.colorNeutralForeground3 },
  detail: { margin: 0, minWidth: 0 },
  faint: { color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground2 },
  small: { fontSize: tokens.fontSizeBase200 },
  paragraph: { margin: 0, whiteSpace: 'pre-wrap' },
  quote: { margin: 0, padding: '4px 0 4px 12px', borderLeft: `3px solid ${tokens.colorBrandStroke1}`, whiteSpace: 'pre-wrap', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  list: { margin: 0, paddingLeft: '18px' },
  summary: { cursor: 'pointer', padding: '2px 0', color: tokens.colorBrandForegroundLink, borderRadius: '2px' },
  status: { display: 'inline-flex', gap: '6px', alignItems: 'center' },
});
