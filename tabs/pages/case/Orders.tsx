/** What has been ordered, from whom, and what came of it. */
import { Badge, Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { OrderView } from '#domain/views/caseView';
import { useConcepts } from '../../data/names';
import { useText } from '../../text';
import { dayText, dueWords, numberText } from '../../text/format';
import type { SectionProps } from './CasePage';
import { Facts } from './Facts';
import { useLook } from './look';
import { Section } from './Section';
import { numbered } from './task';

export function Orders(props: SectionProps) {
  const t = useText();
  const s = useLook();
  const { opened: { view }, open } = props;
  const may = view.verbs.includes('placeOrder');
  return (
    <Section title={t.case.orders} actions={may ? <Button icon={<AddRegular />} onClick={() => open({ verb: 'placeOrder' })}>{t.action.placeOrder}</Button> : null}>
      {view.orders.length === 0 ? <div className={s.faint}>{t.case.noOrders}</div> : (
        <div className={s.cards}>{view.orders.map((order) => <OrderCard key={order.orderId} order={order} {...props} />)}</div>
      )}
    </Section>
  );
}

const colour = { sent: 'warning', clarifying: 'warning', accepted: 'success', declined: 'danger', withdrawn: 'informative', superseded: 'informative', ended: 'informative' } as const;

function OrderCard({ order, opened: { view, today }, names, open }: SectionProps & { order: OrderView }) {
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { orderId } = order;
  const sent = order.state === 'sent';
  return (
    <article className={s.card} aria-label={order.orderNo}>
      <div className={s.cardHead}>
        <h3 className={s.h3}>{names.provider(order.provider)}</h3>
        <Badge appearance="tint" color={colour[order.state]}>{t.orderState[order.state]}</Badge>
      </div>
      <div className={mergeClasses(s.small, s.faint)}>{order.orderNo}</div>
      <Facts
        facts={[
          [t.orderCard.answerBy, sent ? `${dayText(t, order.answerBy)} (${dueWords(t, today, order.answerBy)})` : undefined],
          [t.orderCard.services, order.services.map(term).join(', ')],
          [t.orderCard.goals, numbered(view, order.goalIds).map((g) => t.general.goal(g.n, g.label)).join(', ')],
          order.startsOn ? [t.orderCard.startsOn, dayText(t, order.startsOn)] : [t.orderCard.wishedStart, order.state === 'declined' ? undefined : dayText(t, order.wishedStart)],
          [t.orderCard.extent, order.hoursPerWeek === undefined ? undefined : t.orderCard.hours(numberText(t, order.hoursPerWeek))],
          [t.orderCard.followUps, order.state === 'declined' ? undefined : `${t.orderCard.first(dayText(t, order.firstFollowUpOn))}, ${t.orderCard.rhythm(order.rhythmMonths)}`],
          [t.orderCard.contact, order.contact ? names.person(order.contact) : undefined],
          [t.orderCard.placedOn, dayText(t, order.placedOn)],
          [t.orderCard.description, order.description ? <span className={s.paragraph}>{order.description}</span> : undefined],
          [t.orderCard.declined, order.declineReason ? <>{t.declineReason[order.declineReason]}{order.declineText ? <p className={s.paragraph}>{order.declineText}</p> : null}</> : undefined],
        ]}
      />
      {sent && (view.verbs.includes('acknowledgeOrder') || view.verbs.includes('declineOrder')) ? (
        <div className={s.buttons}>
          <Button appearance="primary" onClick={() => open({ verb: 'acknowledgeOrder', orderId })}>{t.action.acknowledgeOrder}</Button>
          <Button onClick={() => open({ verb: 'declineOrder', orderId })}>{t.action.declineOrder}</Button>
        </div>
      ) : null}
    </article>
  );
}
