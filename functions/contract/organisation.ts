/** The organisation document in the Settings list: people with roles and relations, teams with channel, provider units. */
import { z } from 'zod';
import { language, personId, unitId } from './primitives';
import { role } from './views';

export const organisation = z.strictObject({
  municipality: z.string().max(80),
  teams: z.array(z.strictObject({ teamId: unitId, name: z.string().max(80), channelId: z.string().max(200).optional() })),
  providers: z.array(z.strictObject({ unitId, name: z.string().max(80), kind: z.enum(['internal', 'external']), registered: z.boolean().optional() })),
  people: z.array(z.strictObject({
    personId, name: z.string().max(80), roles: z.array(role).max(6), team: unitId.optional(), unit: unitId.optional(), language,
  })),
});
export type Organisation = z.infer<typeof organisation>;
export type Person = Organisation['people'][number];
