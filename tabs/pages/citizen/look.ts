/** The looks of the page for the citizen: large words, much room, and paper. */
import { makeStyles, tokens } from '@fluentui/react-components';

const print = '@media print';

export const useCitizenLook = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '20px', maxWidth: '860px', margin: '0 auto', fontSize: '18px', lineHeight: '27px', [print]: { fontSize: '12pt', lineHeight: '1.45', gap: '10pt', color: '#000' } },
  bar: { display: 'flex', flexWrap: 'wrap', gap: '8px', justifyContent: 'space-between', [print]: { display: 'none' } },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
  /** At least 48 px, for fingers. */
  touch: { minHeight: '48px', fontSize: '16px' },
  /** Apart from what is only shown. */
  asking: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, marginTop: '10px', paddingTop: '14px' },
  thanks: { fontSize: '20px', lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  h1: { margin: 0, fontSize: '32px', lineHeight: '40px' },
  h2: { margin: 0, fontSize: '22px', lineHeight: '30px', [print]: { fontSize: '14pt' } },
  h3: { margin: 0, fontSize: '18px', lineHeight: '26px' },
  part: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '18px 20px', borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere', [print]: { border: 'none', padding: 0, breakInside: 'avoid', backgroundColor: 'transparent' } },
  quote: { margin: 0, padding: '2px 0 2px 14px', borderLeft: `4px solid ${tokens.colorBrandStroke1}`, whiteSpace: 'pre-wrap' },
  faint: { color: tokens.colorNeutralForeground2, fontSize: '16px', [print]: { color: '#000', fontSize: '10pt' } },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: '14px' },
  arrow: { display: 'inline-flex', gap: '8px', alignItems: 'center', fontWeight: tokens.fontWeightSemibold },
  hidden: { [print]: { display: 'none' } },
});
