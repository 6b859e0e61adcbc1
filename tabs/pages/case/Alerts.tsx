/** What the law asks somebody to look at today. */
import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { CaseView } from '#domain/views/caseView';
import { useRules } from '../../data/queries';
import { useText } from '../../text';
import { useLook } from './look';

export function Alerts({ view }: { view: CaseView }) {
  const t = useText();
  const s = useLook();
  const { data } = useRules(view.alerts.length > 0);
  if (view.alerts.length === 0 || !data) return null;
  return (
    <MessageBar intent={view.alerts.some((a) => a.level !== 'info') ? 'warning' : 'info'} layout="multiline">
      <MessageBarBody>
        <strong>{t.casePage.alerts.title}</strong>
        <ul className={s.list}>
          {view.alerts.map((alert) => {
            const rule = data.rules.find((r) => r.id === alert.rule);
            return <li key={`${alert.rule}-${alert.ref ?? ''}`}>{rule?.missing[t.language] ?? t.gateUnknown(alert.rule)}{alert.escalated ? ` ${t.casePage.alerts.escalated}.` : ''}</li>;
          })}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
