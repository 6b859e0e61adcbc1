/** What has been ordered, from whom, and what came of it. */
import { Badge, Button, mergeClasses } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons';
import type { CommandName } from '#contract/commands/index';
import type { OrderView } from '#domain/views/caseView';
import { useConcepts } from '../../data/names';
import { useVerbWords } from '../../data/verbWords';
import { useText } from '../../text';
import { dayText, dueWords, numberText } from '../../text/format';
import type { SectionProps } from './CasePage';
import { BrowserLink } from './BrowserLink';
import { Facts } from './Facts';
import { useLook } from './look';
import { OrderTalk } from './OrderTalk';
import { Section } from './Section';
import { numbered } from './task';
import { VerbButtons } from './VerbButtons';

export function Orders(props: SectionProps) {
  const t = useText();
  const s = useLook();
  const { opened: { view }, open } = props;
  const may = view.verbs.includes('placeOrder');
  return (
    <Section name="orders" title={t.case.orders} actions={may ? <Button icon={<AddRegular />} onClick={() => open({ verb: 'placeOrder' })}>{t.action.placeOrder}</Button> : null}>
      {view.orders.length === 0 ? <div className={s.faint}>{t.case.noOrders}</div> : (
        <div className={s.cards}>{view.orders.map((order) => <OrderCard key={order.orderId} order={order} {...props} />)}</div>
      )}
    </Section>
  );
}

const colour = { sent: 'warning', clarifying: 'warning', accepted: 'success', declined: 'danger', withdrawn: 'informative', superseded: 'informative', ended: 'informative' } as const;

/** What can be done with an order where it stands; each person is offered what the own role allows. */
const orderVerbs: Partial<Record<OrderView['state'], readonly CommandName[]>> = {
  sent: ['askClarification', 'withdrawOrder'], clarifying: ['withdrawOrder'],
  accepted: ['scoreGoals', 'registerStart', 'setSubgoal', 'observeCondition', 'registerHours', 'requestChange', 'raiseMatter', 'planFollowUp', 'changeProvider'],
};

function OrderCard({ order, ...props }: SectionProps & { order: OrderView }) {
  const { opened: { view, today }, names, open } = props;
  const t = useText();
  const s = useLook();
  const { term } = useConcepts();
  const { orderId } = order;
  const words = useVerbWords();
  const sent = order.state === 'sent';
  // An end that follows from another step carries that step's name instead of words.
  const endWords = { handover: t.casePage.order.handover.toLowerCase(), decision: t.casePage.order.decision.toLowerCase() };
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
          [t.casePage.order.purpose, order.purpose], [t.casePage.order.started, order.startedOn && dayText(t, order.startedOn)], [t.casePage.order.ends, order.endsOn ? `${dayText(t, order.endsOn)}${order.endReason ? `: ${endWords[order.endReason as keyof typeof endWords] ?? order.endReason}` : ''}` : undefined],
          [t.casePage.order.decision, order.decision ? `${order.decision.paragraphs.join(', ')} · ${dayText(t, order.decision.decidedOn)}` : undefined],
          [t.casePage.order.price, order.price ? [order.price.rate === undefined ? '' : t.casePage.plan.kroner(numberText(t, order.price.rate)), words?.choice[`unit.${order.price.unit}`]?.toLowerCase() ?? ''].filter(Boolean).join(' / ') : undefined],
          [t.orderCard.declined, order.declineReason ? <>{t.declineReason[order.declineReason]}{order.declineText ? <p className={s.paragraph}>{order.declineText}</p> : null}</> : undefined],
        ]}
      />
      <OrderTalk order={order} {...{ opened: props.opened, names, open }} />
      {sent && (view.verbs.includes('acknowledgeOrder') || view.verbs.includes('declineOrder')) ? (
        <div className={s.buttons}>
          <Button appearance="primary" onClick={() => open({ verb: 'acknowledgeOrder', orderId })}>{t.action.acknowledgeOrder}</Button>
          <Button onClick={() => open({ verb: 'declineOrder', orderId })}>{t.action.declineOrder}</Button>
        </div>
      ) : null}
      {sent && view.face !== 'provider' ? <BrowserLink route={`/cases/${view.caseNo}/do/acknowledgeOrder/${orderId}`} /> : null}
      <VerbButtons view={view} verbs={orderVerbs[order.state] ?? []} given={{ orderId }} open={open} />
    </article>
  );
}
