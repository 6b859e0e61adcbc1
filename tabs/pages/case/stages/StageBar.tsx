/** The stages of each open request, where it stands, and what its next gate lacks. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleRegular, RecordRegular } from '@fluentui/react-icons';
import { useText } from '../../../text';
import { dayText } from '../../../text/format';
import type { SectionProps } from '../CasePage';
import { useLook } from '../look';
import { Section } from '../Section';
import { GatePanel } from './GatePanel';
import { providerSteps, stageSteps, type Phase, type StageStep } from './stage';

const useStyles = makeStyles({
  bar: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gridAutoFlow: 'column', gridAutoColumns: '1fr', gap: '4px' },
  step: { display: 'flex', flexDirection: 'column', gap: '4px', alignItems: 'center', textAlign: 'center', paddingTop: '6px', borderTop: `3px solid ${tokens.colorNeutralStroke1}`, fontSize: '11px', lineHeight: '14px', color: tokens.colorNeutralForeground3, minWidth: 0, overflowWrap: 'anywhere', hyphens: 'auto' },
  done: { borderTopColor: tokens.colorBrandStroke1, color: tokens.colorNeutralForeground2 },
  now: { borderTopColor: tokens.colorBrandStroke1, borderTopWidth: '5px', paddingTop: '4px', color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px', flexShrink: 0 },
  /** On a phone the words of the stages do not fit: the bar shows how far, a line says where. */
  words: { '@media (max-width: 900px)': { display: 'none' } },
  here: { display: 'none', '@media (max-width: 900px)': { display: 'block' } },
});

/** From here on the request has had its answer. */
const answered: ReadonlySet<Phase> = new Set(['order', 'delivery', 'followUp', 'closed']);

const icons = { done: CheckmarkCircleFilled, now: RecordRegular, ahead: CircleRegular };

export function StageBar({ opened, open }: Pick<SectionProps, 'opened' | 'open'>) {
  const t = useText();
  const look = useLook();
  const { view, today } = opened;
  const running = view.threads.filter((thread) => thread.phase !== 'closed');
  const threads = running.length > 0 ? running : view.threads.slice(-1);
  return (
    <Section name="stages" title={t.casePage.stages.title}>
      {view.threads.length === 0 ? <Bar steps={providerSteps(view.phase)} /> : null}
      {threads.map((thread) => (
        <div key={thread.threadId} className={look.section} style={{ gap: 8 }}>
          {view.threads.length > 1 ? <h3 className={look.h3}>{t.casePage.stages.request(thread.no)}</h3> : null}
          <Bar steps={stageSteps(thread)} />
          <div className={mergeClasses(look.small, look.quiet)}>
            {thread.phase === 'closed' ? t.casePage.stages.closed : `${t.phase[thread.phase]} ${t.casePage.stages.since(dayText(t, thread.stageSince))}`}
            {thread.answerBy && !answered.has(thread.phase) ? ` · ${t.casePage.stages.answerBy(dayText(t, thread.answerBy))}` : ''}
          </div>
          {view.verbs.length > 0 && thread.phase !== 'closed' ? <GatePanel view={view} today={today} thread={thread} open={open} /> : null}
        </div>
      ))}
    </Section>
  );
}

function Bar({ steps }: { steps: readonly StageStep[] }) {
  const t = useText();
  const s = useStyles();
  const at = steps.findIndex((step) => step.standing === 'now');
  return (
    <div>
      <ol className={s.bar} aria-label={t.casePage.stages.title}>
        {steps.map(({ phase, standing }) => {
          const Icon = icons[standing];
          return (
            <li key={phase} className={mergeClasses(s.step, standing === 'done' && s.done, standing === 'now' && s.now)} aria-current={standing === 'now' ? 'step' : undefined} aria-label={`${t.phase[phase]}: ${t.casePage.stages[standing]}`}>
              <Icon className={s.icon} aria-hidden />
              <span className={s.words}>{t.phase[phase]}</span>
            </li>
          );
        })}
      </ol>
      {at >= 0 ? <div className={s.here}><strong>{t.phase[steps[at]!.phase]}</strong> · {t.casePage.stages.of(at + 1, steps.length)}</div> : null}
    </div>
  );
}
