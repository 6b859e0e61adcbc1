/** Messages that have not arrived, with what can be done about each. */
import { Button, makeStyles } from '@fluentui/react-components';
import type { DeliveriesAnswer } from '#contract/deliveries';
import { ApiError } from '../../api';
import { useDeliveries, useHandleDelivery } from '../../data/administration';
import { useNames } from '../../data/names';
import { Loading } from '../../parts/Loading';
import { Failure } from '../../parts/Notice';
import { useText } from '../../text';
import type { AdminTexts } from '../../text/admin';
import { instantText } from '../../text/format';
import { refusalText } from '../../text/refusal';
import { useLook } from '../case/look';

const useStyles = makeStyles({ buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' }, list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '12px' }, text: { margin: 0 } });

type Delivery = DeliveriesAnswer['deliveries'][number];

export function Deliveries({ words }: { words: AdminTexts }) {
  const t = useText();
  const s = useStyles();
  const { card, h3, faint } = useLook();
  const names = useNames();
  const { data, error, refetch } = useDeliveries();
  const handle = useHandleDelivery();
  const w = words.deliveries;
  if (!data && error instanceof ApiError && error.status === 404) return <p className={s.text}>{words.unavailable}</p>;
  if (!data) return error ? <Failure level={2} error={error} retry={() => void refetch()} /> : <Loading bars={3} />;
  const kindOf = ({ kind }: Delivery) => w.kinds[kind] ?? w.card(kind);
  const whoOf = ({ recipient }: Delivery) => (/^[0-9a-f-]{36}$/i.test(recipient) ? names.person(recipient) : w.channel);
  const stateOf = ({ state, until, attempts, code }: Delivery) => [w.states[state]!, until ? w.until(instantText(t, until)) : '', attempts ? w.attempts(attempts) : '', code ?? ''].filter(Boolean).join(' · ');
  return (
    <>
      <div role="status">{handle.isSuccess ? w.done : handle.error ? refusalText(t, handle.error) : data.deliveries.length === 0 ? w.none : ''}</div>
      <ul className={s.list}>
        {data.deliveries.map((delivery) => (
          <li key={delivery.key} className={card}>
            <h3 className={h3}>{kindOf(delivery)} · {whoOf(delivery)}</h3>
            <div className={faint}>{stateOf(delivery)}</div>
            <div className={s.buttons}>
              <Button size="small" aria-label={w.retryOf(kindOf(delivery), whoOf(delivery))} disabledFocusable={handle.isPending} onClick={() => handle.mutate({ key: delivery.key, how: 'retry' })}>{w.retry}</Button>
              <Button size="small" appearance="subtle" aria-label={w.dropOf(kindOf(delivery), whoOf(delivery))} disabledFocusable={handle.isPending} onClick={() => handle.mutate({ key: delivery.key, how: 'drop' })}>{w.drop}</Button>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
