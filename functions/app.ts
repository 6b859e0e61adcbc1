/** The function app: the only place where ports are wired to their doors. */
import type { Ports } from '#work/ports';
import { presentShape } from '#work/presentShape';
import { deliverWaiting } from '#work/deliverWaiting';
import { createService } from '#work/service';
import { createAccessLog } from '#graph/accessLog';
import { createCases } from '#graph/cases';
import { graphClient } from '#graph/client';
import { createConversations } from '#graph/conversations';
import { createDeliveries } from '#graph/deliveries';
import { createDrafts } from '#graph/drafts';
import { createJournal } from '#graph/journal';
import { createReadModel } from '#graph/readModel';
import { createReports } from '#graph/reports';
import { createRows } from '#graph/rows';
import { createSettings } from '#graph/settings';
import { appTokens } from '#identity/appToken';
import { signInAt } from '#identity/signIn';
import { userTokens } from '#identity/userToken';
import { createCardMaker } from '#bot/cardMaker';
import { createDispatch } from '#bot/dispatch';
import { createLinks } from '#bot/links';
import type { Channel } from '#bot/channel';
import { followedClock, systemClock } from './clock';
import { readConfig } from './config';
import { registerAbout } from './http/about';
import { registerAdministration } from './http/administration';
import { registerCases } from './http/cases';
import { registerDrafts } from './http/drafts';
import { registerDeliveries } from './http/deliveries';
import { registerFigures } from './http/figures';
import { registerMessages } from './http/messages';
import { registerOrganisation } from './http/organisation';
import { registerSettings } from './http/settings';
import type { Door } from './http/endpoint';
import { registerMinuteTimer } from './timers/minute';

const config = readConfig(process.env);
const { standinsUrl, playgroundUrl, tenantId, bot, runtime, teamsAppId, publicUrl, messagesPerMinute } = config;

// The name of an error is enough to look it up; its text may hold what nobody should read in a log.
const report = (where: string) => (error: unknown) => console.error(`${where}: ${error instanceof Error ? `${error.name} ${(error as { code?: string }).code ?? ''}` : 'unknown'}`);

const rows = createRows(graphClient(appTokens({ tenantId, clientId: runtime.clientId, secret: runtime.secret, standinsUrl }), standinsUrl), config.site);
const clock = standinsUrl ? followedClock(standinsUrl) : systemClock;
const settings = createSettings(rows);
const readModel = createReadModel(rows, report('cases'));

/** botbuilder takes a third of a second to load: it waits for the first message or card. */
let loaded: Channel | undefined;
function channel(): Channel {
  if (loaded) return loaded;
  const { createChannel } = require('#bot/channel') as typeof import('#bot/channel');
  const stand = standinsUrl ? { entraUrl: standinsUrl, standinsUrl } : undefined;
  const playground = playgroundUrl ? { serviceUrl: `${playgroundUrl}/_connector` } : undefined;
  return (loaded = createChannel({ appId: bot.appId, tenantId, appSecret: bot.secret, messagesPerMinute, local: stand, playground }, () => dispatch, report('bot')));
}

const journal = createJournal(rows, report('journal'));
const ports: Ports = {
  clock, settings, readModel, journal,
  cases: presentShape(createCases(rows, readModel), journal),
  reports: createReports(rows),
  accessLog: createAccessLog(rows, clock),
  deliveries: createDeliveries(rows),
  conversations: createConversations(rows),
  drafts: createDrafts(rows),
  cards: createCardMaker({ teamsAppId }),
  messenger: {
    send: (...to) => channel().messenger.send(...to),
    update: (...to) => channel().messenger.update(...to),
    remove: (...to) => channel().messenger.remove(...to),
  },
};

const service = createService(ports, report('after a commit'));
const dispatch = createDispatch({
  ports, service, publicUrl, links: createLinks(teamsAppId), deliverWaiting: (recipient) => deliverWaiting(ports, recipient), report: report('bot'),
});
const tokenRules = { tenantId, clientId: config.apiClientId, audience: config.apiAudience, standinsUrl };
const door: Door = { settings, personOf: userTokens(tokenRules) };

registerAbout(door, ports, signInAt(tokenRules));
registerAdministration(door, ports);
registerOrganisation(door, { clock, settings, readModel });
registerCases(door, ports, service);
registerDrafts(door, ports);
registerFigures(door, ports);
registerDeliveries(door, ports);
registerSettings(door, { clock, settings });
registerMessages(channel);
registerMinuteTimer(ports, service, report('minute timer'));
