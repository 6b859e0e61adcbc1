/** What the provider said about each goal, in words. */
import { mergeClasses } from '@fluentui/react-components';
import type { CaseView, FollowUpView } from '#domain/views/caseView';
import type { Names } from '../../data/names';
import { useText } from '../../text';
import { dayText, signed } from '../../text/format';
import { useLook } from './look';
import { numbered } from './task';

export function StatusAnswer({ followUp, view, names }: { followUp: FollowUpView; view: CaseView; names: Names }) {
  const t = useText();
  const s = useLook();
  const { answer, comments } = followUp;
  const own = view.face === 'provider';
  const goalIds = [...(answer?.answers ?? []), ...comments].map((part) => part.goalId);
  const words = (goalId: string): string | undefined => {
    const said = answer?.answers.find((a) => a.goalId === goalId);
    if (!said) return undefined;
    const score = said.score !== null ? `${t.score[String(said.score)]} (${signed(said.score)})` : `${t.notScored}${said.notScoredReason ? `: ${t.notScoredReason[said.notScoredReason]}` : ''}`;
    return `${t.goalStatus[said.status]} · ${score} · ${t.followUpCard.tookPart}: ${t.tookPart[said.tookPart].toLowerCase()}`;
  };
  return (
    <div className={s.section} style={{ gap: 8 }}>
      <div>
        <strong>{own ? t.followUpCard.yours : t.followUpCard.status}</strong>
        {answer ? <div className={mergeClasses(s.small, s.faint)}>{t.followUpCard.answeredBy(names.person(answer.by), dayText(t, answer.on))}</div> : null}
      </div>
      {numbered(view, goalIds).map((goal) => {
        const comment = comments.find((c) => c.goalId === goal.goalId);
        return (
          <div key={goal.goalId}>
            <div>{t.general.goal(goal.n, goal.label)}</div>
            <div className={s.quiet}>{words(goal.goalId)}</div>
            {comment ? <blockquote className={s.quote} style={{ marginTop: 4 }}>{comment.text}</blockquote> : null}
          </div>
        );
      })}
      {answer ? (
        <div>
          {own ? t.form.recommendation : t.followUpCard.recommendation}: {t.recommendation[answer.recommendation]}.{answer.meetingWanted ? <strong> {own ? t.followUpCard.ownMeeting : t.followUpCard.meeting}</strong> : null}
        </div>
      ) : null}
    </div>
  );
}
