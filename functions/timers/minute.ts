/** Once a minute: what has come due is carried out, what a process that died had promised is finished, and what waited for its moment is sent. */
import { app, type InvocationContext } from '@azure/functions';
import { carryOutDue } from '#work/dueDates';
import { healer } from '#work/heal';
import { oneAtATime } from '#work/oneAtATime';
import { lists } from '#work/outbox/lists';
import { rounds } from '#work/outbox/rounds';
import type { Ports } from '#work/ports';
import type { Service } from '#work/service';

/** @param report hears of what fails or is given up */
export function registerMinuteTimer(ports: Ports, service: Service, report: (error: unknown) => void): void {
  const { heal } = healer(ports, service.settled, report);
  const [messages, calendar] = [rounds(ports, report), lists(ports, report)];
  const turn = oneAtATime();
  const step = async (name: string, context: InvocationContext, task: () => Promise<unknown>) => {
    try {
      await task();
    } catch (error) {
      context.error(`${name}: ${error instanceof Error ? error.name : 'unknown'}`);
    }
  };
  app.timer('minuteTimer', {
    schedule: '0 * * * * *',
    handler: (_timer, context) => turn('minute', async () => {
      await step('due dates', context, () => carryOutDue(ports, service, report));
      await service.idle();
      await step('healing', context, heal);
      await step('held messages and reminders', context, messages.carryOut);
      await step('lists', context, calendar.carryOut);
    }),
  });
}
