/** The small shapes that everything crossing a wire is made of. */
import { z } from 'zod';
import { isDay } from '#domain/calendar';

export const day = z.string().length(10).refine(isDay, 'not a day').meta({ format: 'date', description: 'A Danish calendar day, yyyy-mm-dd' });
export const id = z.uuid();
export const caseNo = z.string().regex(/^S-\d{4}-\d{4,6}$/).meta({ description: 'Case number, for example S-2026-0101' });
/** Person ids are Entra object ids; `system` marks what a due date did. */
export const personId = z.string().regex(/^(system|[0-9a-f-]{36})$/i);
export const unitId = z.string().regex(/^[a-z0-9-]{1,40}$/);
/** Free text: trimmed, never empty, no control characters but line breaks and tabs. */
export const text = (max: number) =>
  z.string().trim().min(1).max(max).refine((value) => ![...value].some((c) => c < ' ' && c !== '\n' && c !== '\t' && c !== '\r'), 'control characters');
export const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export const score = z.union([z.literal(-2), z.literal(-1), z.literal(0), z.literal(1), z.literal(2)]);
export const ffbCode = z.uuid();
export const reasons = z.record(z.string().max(40), text(500)).refine((r) => Object.keys(r).length <= 10, 'too many').optional();
export const commandId = z.uuid();
export const purpose = z.enum(['casework', 'supervision', 'delivery']);
export type Purpose = z.infer<typeof purpose>;
export const surface = z.enum(['tab', 'card', 'timer', 'import']);
export type Surface = z.infer<typeof surface>;
export const language = z.enum(['da', 'en']);
export type Language = z.infer<typeof language>;
