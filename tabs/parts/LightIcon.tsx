/** The light of a goal as a shape; colour comes on top of it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowCircleUpFilled, CheckmarkCircleFilled, QuestionCircleRegular, WarningFilled } from '@fluentui/react-icons';
import type { Light } from '#domain/progress';

const useStyles = makeStyles({
  root: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  ahead: { color: tokens.colorStatusSuccessForeground3 },
  onTrack: { color: tokens.colorStatusSuccessForeground1 },
  behind: { color: tokens.colorPaletteRedForeground1 },
  unknown: { color: tokens.colorNeutralForeground3 },
});

const icons = { ahead: ArrowCircleUpFilled, onTrack: CheckmarkCircleFilled, behind: WarningFilled, unknown: QuestionCircleRegular };

export function LightIcon({ light }: { light: Light }) {
  const s = useStyles();
  const Icon = icons[light];
  return <Icon className={mergeClasses(s.root, s[light])} aria-hidden />;
}
