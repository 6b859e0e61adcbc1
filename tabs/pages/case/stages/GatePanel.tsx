/** What stands between a request and its next stage, each with the form that mends it. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleFilled, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { CommandName } from '#contract/commands/index';
import type { CaseView } from '#domain/views/caseView';
import { useRules } from '../../../data/queries';
import { useVerbWords } from '../../../data/verbWords';
import { useText } from '../../../text';
import { useLook } from '../look';
import { taskOf, type OpenTask } from '../task';
import { fixFor } from './fixes';
import { gateAsks, nextGate, type ThreadView } from './stage';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '12px 16px', borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '8px' },
  lack: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr) auto', gap: '2px 8px', alignItems: 'start', '@media (max-width: 600px)': { gridTemplateColumns: '20px minmax(0, 1fr)' } },
  icon: { fontSize: '16px', marginTop: '2px' },
  block: { color: tokens.colorPaletteRedForeground1 }, warn: { color: tokens.colorStatusWarningForeground3 }, info: { color: tokens.colorNeutralForeground3 },
  fine: { display: 'flex', gap: '8px', alignItems: 'center' },
  button: { '@media (max-width: 600px)': { gridColumn: '2', justifySelf: 'start' } },
});

const icons = { block: ErrorCircleFilled, warn: WarningRegular, info: InfoRegular };

interface Props { view: CaseView; today: string; thread: ThreadView; open: OpenTask }

export function GatePanel({ view, today, thread, open }: Props) {
  const t = useText();
  const s = useStyles();
  const look = useLook();
  const words = useVerbWords();
  const { data } = useRules(true);
  const gate = nextGate(view, thread);
  const rules = data?.rules ?? [];
  const asks = gateAsks(thread.phase, rules, today);
  if (!words || (!gate && asks.length === 0)) return null;
  const { stages } = t.casePage;
  const says = { block: stages.must, warn: stages.should, info: stages.know };
  const to = gate?.input.to === undefined ? undefined : words.choice[`to.${gate.input.to}`];
  const step = to ?? (gate ? words.verb[gate.verb] ?? '' : '');
  const missing = gate?.missing ?? [];
  const goOn = () => gate && open(taskOf(gate.verb as CommandName, Object.fromEntries(Object.entries(gate.input).map(([key, value]) => [key, String(value)]))));
  return (
    <div className={s.panel}>
      {gate ? (
        <div className={look.cardHead}>
          <strong>{stages.before(step)}</strong>
          <Button size="small" appearance={missing.some((lack) => lack.level !== 'info') ? 'secondary' : 'primary'} onClick={goOn}>{to ? stages.go(to) : step}</Button>
        </div>
      ) : null}
      {gate && missing.length === 0 ? <div className={s.fine}><CheckmarkCircleRegular aria-hidden />{stages.nothing}</div> : null}
      {missing.length > 0 ? (
        <ul className={s.list}>
          {missing.map((lack) => {
            const rule = rules.find((r) => r.id === lack.id);
            const fix = fixFor(view, thread.threadId, lack);
            const Icon = icons[lack.level];
            return (
              <li key={lack.id} className={s.lack}>
                <Icon className={mergeClasses(s.icon, s[lack.level])} aria-hidden />
                <div>
                  <strong>{says[lack.level]}.</strong> {rule?.missing[t.language] ?? t.gateUnknown(lack.id)}{lack.items && lack.items.length > 1 ? ` (${stages.items(lack.items.length)})` : ''}
                  {rule ? <div className={mergeClasses(look.small, look.faint)}>{`${rule.act} ${rule.paragraph}`.trim()}</div> : null}
                </div>
                {fix ? <Button className={s.button} size="small" onClick={() => open(taskOf(fix.verb, fix.given))}>{words.verb[fix.verb]}</Button> : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {missing.length === 0 && asks.length > 0 ? (
        <details>
          <summary className={look.summary}>{stages.asks(asks.length)}</summary>
          <ul className={look.list}>
            {asks.map((rule) => <li key={rule.id} className={look.small}><strong>{says[rule.here as keyof typeof says]}:</strong> {rule.text[t.language]} <span className={look.faint}>{`${rule.act} ${rule.paragraph}`.trim()}</span></li>)}
          </ul>
        </details>
      ) : null}
    </div>
  );
}
