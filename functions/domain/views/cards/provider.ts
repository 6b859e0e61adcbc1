/** Views of cards about orders, delivery and follow-ups, by kind. */
import type { CardKind, ViewOf } from './kinds';
import { endNear, handover, startingPoints, startOverdue, type EndNearCard, type HandoverCard, type StartingPointsCard, type StartOverdueCard } from './provider/delivery';
import { followUpOverdue, meeting, providerAsks, warningLight, type FollowUpOverdueCard, type MeetingCard, type ProviderAsksCard, type WarningCard } from './provider/followUp';
import { incident, informationWanted, type IncidentCard, type InformationWantedCard } from './provider/incoming';

export type ProviderCard =
  | InformationWantedCard | StartOverdueCard | StartingPointsCard | MeetingCard | FollowUpOverdueCard | WarningCard | ProviderAsksCard | IncidentCard | HandoverCard | EndNearCard;

export const providerCards: Partial<Record<CardKind, ViewOf<ProviderCard>>> = {
  C05: informationWanted, C13: startOverdue, C14: startingPoints, C17: meeting, C18: followUpOverdue, C20: warningLight, C21: providerAsks, C22: incident, C28: handover, C33: endNear,
};
