/** The assessment: themes by informer, subthemes with levels, facts for a hearing, and the overall professional assessment. */
import { Badge, mergeClasses } from '@fluentui/react-components';
import type { CaseView } from '#domain/views/caseView';
import { useConcepts } from '../../../data/names';
import { useText } from '../../../text';
import { dayText, numberText } from '../../../text/format';
import { needText } from '../../../text/levels';
import type { SectionProps } from '../CasePage';
import { Facts } from '../Facts';
import { useLook } from '../look';
import { VerbButtons } from '../VerbButtons';
import { LevelScale } from './LevelScale';
import { ThemeCard } from './ThemeCard';
import { themesIn } from './themes';

type Made = CaseView['assessments'][number];

export default function Assessment(props: SectionProps) {
  const t = useText();
  const s = useLook();
  const { concepts } = useConcepts();
  const { opened: { view }, open } = props;
  const themes = themesIn(concepts, view);
  const opened = themes.filter((theme) => theme.opened);
  const rest = themes.filter((theme) => !theme.opened);
  const { assessment } = t.casePage;
  const mayWrite = view.verbs.includes('recordThemeNote');
  return (
    <>
      <VerbButtons view={view} verbs={['recordThemeNote', 'assessCondition', 'recordAssessment', 'noteFact']} open={open} />
      {view.assessments.length === 0 && opened.length === 0 ? <div className={s.faint}>{assessment.none}</div> : null}
      {view.assessment ? <Overall made={view.assessment} {...props} /> : null}
      {opened.length > 0 ? <div className={mergeClasses(s.small, s.quiet)}>{assessment.scale}</div> : null}
      {opened.map((theme) => <ThemeCard key={theme.code} theme={theme} {...props} />)}
      {mayWrite && rest.length > 0 ? (
        <details>
          <summary className={s.summary}>{assessment.unopened(rest.length)}</summary>
          <ul className={s.list}>{rest.map((theme) => <li key={theme.code}><span className={s.status}>{theme.term} <VerbButtons view={view} verbs={['recordThemeNote']} given={{ theme: theme.code }} open={open} /></span></li>)}</ul>
        </details>
      ) : null}
      {view.facts.length > 0 ? (
        <div className={s.section} style={{ gap: 8 }}>
          <h3 className={s.h3}>{assessment.facts}</h3>
          {view.facts.map((fact) => (
            <div key={fact.factId}>
              <div className={s.cardHead}>
                <Badge appearance="tint" color={fact.knownToCitizen ? 'success' : 'warning'}>{fact.knownToCitizen ? assessment.known : assessment.unknown}</Badge>
                {fact.knownToCitizen ? null : <VerbButtons view={view} verbs={['openHearing', 'markFactKnown']} given={{ factId: fact.factId, threadId: fact.threadId }} open={open} />}
              </div>
              <p className={s.paragraph}>{fact.text}</p>
              <div className={mergeClasses(s.small, s.faint)}>{assessment.source}: {fact.source}{fact.essential ? ` · ${assessment.essential}` : ''} · {dayText(t, fact.recordedOn)}</div>
            </div>
          ))}
        </div>
      ) : null}
      {view.assessments.length > 1 ? (
        <details>
          <summary className={s.summary}>{assessment.earlier(view.assessments.length - 1)}</summary>
          <div className={s.section}>{view.assessments.slice(0, -1).reverse().map((made) => <Overall key={made.assessmentId} made={made} {...props} />)}</div>
        </details>
      ) : null}
    </>
  );
}

function Overall({ made, names }: SectionProps & { made: Made }) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { assessment } = t.casePage;
  const text = (words?: string) => (words ? <span className={s.paragraph}>{words}</span> : undefined);
  return (
    <article className={s.card}>
      <div className={mergeClasses(s.small, s.faint)}>{assessment.by(names.person(made.by), dayText(t, made.on))}</div>
      <Facts
        facts={[
          [t.case.supportNeed, <LevelScale key="need" level={made.supportNeed} words={needText(t, made.supportNeed)} />], ['', made.supportNeedText],
          [t.case.targetGroups, made.targetGroups.map((g) => (g.rank === 1 ? `${term(g.code)} (${t.case.primaryGroup})` : term(g.code))).join(', ')],
          [assessment.overall, text(made.overall)], [assessment.resources, text(made.resources)], [assessment.perspective, text(made.perspective)],
          [assessment.legal, made.legalGroups.length === 0 ? undefined : (
            <ul className={s.list}>{made.legalGroups.map((g) => <li key={g.paragraph}>{g.paragraph}: {g.inGroup ? assessment.inGroup : assessment.notInGroup}. {[g.reasons, g.lasting, g.notOtherwise, g.exitAim].filter(Boolean).join(' ')}</li>)}</ul>
          )],
          [assessment.otherHelp, made.otherHelp ? `${made.otherHelp.considered.join(', ')}. ${made.otherHelp.text}` : undefined],
          [assessment.proposal, made.proposal ? [made.proposal.paragraphs.join(', '), made.proposal.services.map(term).join(', '), made.proposal.hoursPerWeek === undefined ? '' : t.orderCard.hours(numberText(t, made.proposal.hoursPerWeek))].filter(Boolean).join(' · ') : undefined],
        ]}
      />
      <div className={mergeClasses(s.small, s.quiet)}>{assessment.needs}</div>
    </article>
  );
}
