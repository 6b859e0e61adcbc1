/** The organisation as it is written down: people with roles and relations, teams with their channel, provider units. */
import type { Role } from '../case';

export interface Team { teamId: string; name: string; channelId?: string }
export interface Unit { unitId: string; name: string; kind: 'internal' | 'external'; /** In the public register (Tilbudsportalen); absent means yes. */ registered?: boolean }
export interface Member { personId: string; name: string; roles: Role[]; team?: string; unit?: string; language: 'da' | 'en' }
export interface OrganisationDocument { municipality: string; teams: Team[]; providers: Unit[]; people: Member[] }

/** The three lists of the document, and what names a row of each. */
export const organisationLists = ['people', 'teams', 'providers'] as const;
export type OrganisationList = (typeof organisationLists)[number];
export type Row = Team | Unit | Member;

export const idOf = (row: Row): string => ('personId' in row ? row.personId : 'teamId' in row ? row.teamId : row.unitId);
/** Entra tells ids of people now with small letters, now with capitals. */
export const keyOf = (row: Row): string => idOf(row).toLowerCase();
