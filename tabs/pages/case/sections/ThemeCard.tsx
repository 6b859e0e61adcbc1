/** One theme: three informers kept apart, and the subthemes with their levels. */
import { Badge, makeStyles, mergeClasses } from '@fluentui/react-components';
import { ratingHelp } from '#domain/ratingHelp';
import { useConcepts } from '../../../data/names';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import { levelText } from '../../../text/levels';
import type { SectionProps } from '../CasePage';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';
import { LevelScale } from './LevelScale';
import type { Condition, Theme } from './themes';

const useStyles = makeStyles({
  informers: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 220px), 1fr))' },
  informer: { display: 'flex', flexDirection: 'column', gap: '4px', minWidth: 0 },
  who: { margin: 0, fontSize: 'inherit', fontWeight: 600 },
  conditions: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' },
});

export function ThemeCard({ theme, ...props }: SectionProps & { theme: Theme }) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const { assessment } = t.casePage;
  const { opened: { view }, names, open } = props;
  const parts = [[assessment.citizen, theme.citizen], [assessment.others, theme.others], [assessment.caseworker, theme.caseworker]] as const;
  const { parentOf } = useConcepts();
  const help = theme.conditions[0] && ratingHelp(theme.conditions[0].code, parentOf)?.[t.language];
  return (
    <article className={look.card} aria-label={theme.term}>
      <div className={look.cardHead}>
        <h3 className={look.h3}>{theme.term}</h3>
        <VerbButtons view={view} verbs={['recordThemeNote']} given={{ theme: theme.code }} open={open} />
      </div>
      <div className={s.informers}>
        {parts.map(([who, notes]) => (
          <div key={who} className={s.informer}>
            <h4 className={s.who}>{who}</h4>
            {notes.length === 0 ? <div className={look.faint}>{assessment.untold}</div> : notes.map((note) => (
              <div key={note.noteId}>
                <p className={mergeClasses(look.paragraph)}>{note.informer === 'citizen' ? t.general.quote(note.text) : note.text}</p>
                <div className={mergeClasses(look.small, look.faint)}>{note.informer === 'provider' ? `${assessment.provider}, ` : ''}{assessment.by(names.person(note.by), dayText(t, note.recordedOn))}</div>
              </div>
            ))}
          </div>
        ))}
      </div>
      {help ? <div className={mergeClasses(look.small, look.quiet)}>{help}</div> : null}
      {theme.conditions.length > 0 ? <ul className={s.conditions}>{theme.conditions.map((condition) => <Subtheme key={condition.conditionId} condition={condition} {...props} />)}</ul> : null}
    </article>
  );
}

function Subtheme({ condition, opened: { view }, names, open }: SectionProps & { condition: Condition }) {
  const t = useText();
  const look = useLook();
  const { term } = useConcepts();
  const { assessment } = t.casePage;
  const { code, level, text, resource, notes, status, verification, assertedOn } = condition;
  return (
    <li>
      <div className={look.cardHead}>
        <span className={look.status} style={{ flexWrap: 'wrap' }}>
          <strong>{term(code)}</strong>
          {verification === 'unconfirmed' ? <Badge appearance="tint" color="warning">{assessment.unconfirmed}</Badge> : null}
          {status === 'inactive' ? <Badge appearance="outline" color="informative">{assessment.inactive}</Badge> : null}
        </span>
        <VerbButtons view={view} verbs={['assessCondition', 'noteCondition']} given={{ code }} open={open} />
      </div>
      {level !== undefined ? <LevelScale level={level} words={levelText(t, level)} /> : null}
      {text ? <p className={look.paragraph}>{text}</p> : null}
      {resource ? <p className={look.paragraph}><strong>{assessment.resource}:</strong> {resource}</p> : null}
      {notes.map((note, i) => (
        <p key={`${note.on}-${i}`} className={look.paragraph}>
          <span className={look.faint}>{note.informer === 'provider' ? assessment.provider : note.informer === 'citizen' ? assessment.citizen : note.informer === 'others' ? assessment.others : assessment.caseworker}, {assessment.by(names.person(note.by), dayText(t, note.on))}:</span> {note.text}
        </p>
      ))}
      <div className={mergeClasses(look.small, look.faint)}>{assessment.seen(dayText(t, assertedOn))}</div>
    </li>
  );
}
