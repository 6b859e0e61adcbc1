/** A deadline with its light: icon, kind, date and words; the colour only underlines them. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CalendarLtrRegular, ClockRegular, WarningFilled } from '@fluentui/react-icons';
import type { OverviewRow } from '#domain/views/overview';
import { useText } from '../text';
import { dayText, dueWords } from '../text/format';

type Deadline = NonNullable<OverviewRow['nextDeadline']>;

const useStyles = makeStyles({
  root: { display: 'flex', gap: '6px', alignItems: 'flex-start' },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  overdue: { color: tokens.colorPaletteRedForeground1 },
  soon: { color: tokens.colorStatusWarningForeground3 },
  later: { color: tokens.colorNeutralForeground3 },
  detail: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  date: { whiteSpace: 'nowrap' },
  words: { fontWeight: tokens.fontWeightSemibold },
});

const icons = { overdue: WarningFilled, soon: ClockRegular, later: CalendarLtrRegular };

export function DeadlineText({ deadline, today }: { deadline: Deadline; today: string }) {
  const t = useText();
  const s = useStyles();
  const Icon = icons[deadline.light];
  const words = dueWords(t, today, deadline.on);
  return (
    <div className={s.root}>
      <Icon className={mergeClasses(s.icon, s[deadline.light])} aria-hidden />
      <div>
        <div>{t.deadline[deadline.kind]}</div>
        <div className={s.detail}>
          {deadline.light === 'later' ? null : <span className={mergeClasses(s.words, s[deadline.light])}>{t.deadlineLight[deadline.light]}: </span>}
          {words} <span className={s.date}>({dayText(t, deadline.on)})</span>
        </div>
      </div>
    </div>
  );
}
