/** The context that Teams gives a tab, in the flat form of the `getContext` call. */
import { channel, type LocalPerson } from '../../../../people';
import type { Choice } from '../choice';

export type EntityId = 'personal' | 'channel';

/** `subPath` is what a deep link named; a tab in the channel also hears of team and channel. */
export function tabContext(entityId: EntityId, person: LocalPerson, { theme, language }: Choice, subPath: string): Record<string, unknown> {
  return {
    entityId,
    subEntityId: subPath || undefined,
    theme,
    locale: language === 'en' ? 'en-us' : 'da-dk',
    userObjectId: person.oid,
    userPrincipalName: person.upn,
    loginHint: person.upn,
    userDisplayName: person.name,
    userLicenseType: 'Unknown',
    tid: __IDS__.tenantId,
    appId: __IDS__.teamsAppId,
    hostName: 'Teams',
    hostClientType: 'web',
    sessionId: 'local',
    appSessionId: 'local',
    ...(entityId === 'channel' ? channelContext : {}),
  };
}

const channelContext = {
  channelId: channel.channelId,
  channelName: channel.channelName,
  channelType: 'Regular',
  teamId: channel.teamId,
  teamName: channel.teamName,
  groupId: channel.teamGroupId,
  hostTeamGroupId: channel.teamGroupId,
  hostTeamTenantId: __IDS__.tenantId,
};
