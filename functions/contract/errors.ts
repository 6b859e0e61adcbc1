/** The one catalogue of errors: a stable code, the HTTP status, and a sentence that says what to do. No internals. */
import { z } from 'zod';
import type { RefusalCode } from '#domain/decide';
import type { Language } from './primitives';

export type DoorCode =
  | 'unauthenticated' | 'signInUnavailable' | 'noRole' | 'badRequest' | 'tooLarge' | 'unknownVerb' | 'idempotencyKeyMissing' | 'idempotencyKeyReused'
  | 'conflict' | 'versionConflict' | 'warningUnread' | 'purposeMissing' | 'storageBusy' | 'storageUnavailable' | 'caseTooLarge' | 'unexpected';
export type ErrorCode = RefusalCode | DoorCode;

interface Entry { status: number; da: string; en: string }

export const errorCatalogue: Record<ErrorCode, Entry> = {
  unauthenticated: { status: 401, da: 'Log ind igen, og prøv så en gang til.', en: 'Sign in again and try once more.' },
  signInUnavailable: { status: 503, da: 'Login kan ikke kontrolleres lige nu. Prøv igen om lidt.', en: 'Your sign-in cannot be checked right now. Try again shortly.' },
  noRole: { status: 403, da: 'Du har endnu ingen rolle i Sagskompas. Bed din administrator om adgang.', en: 'You have no role in Sagskompas yet. Ask your administrator for access.' },
  notAllowed: { status: 403, da: 'Det har du ikke ret til i denne sag.', en: 'You are not allowed to do this in this case.' },
  badRequest: { status: 400, da: 'Noget i det indsendte kan ikke læses. Ret felterne, og send igen.', en: 'Something that was sent cannot be read. Correct the fields and send again.' },
  tooLarge: { status: 413, da: 'Der er sendt for meget på én gang. Kort teksten af.', en: 'Too much was sent at once. Shorten the text.' },
  unknownVerb: { status: 404, da: 'Den handling findes ikke.', en: 'There is no such action.' },
  caseUnknown: { status: 404, da: 'Sagen findes ikke, eller du har ikke adgang til den.', en: 'The case does not exist, or you have no access to it.' },
  orderUnknown: { status: 404, da: 'Bestillingen findes ikke i sagen.', en: 'The case has no such order.' },
  goalUnknown: { status: 422, da: 'Et af målene hører ikke til her. Hent siden igen.', en: 'One of the goals does not belong here. Reload the page.' },
  followUpUnknown: { status: 404, da: 'Opfølgningen findes ikke i sagen.', en: 'The case has no such follow-up.' },
  providerUnknown: { status: 422, da: 'Tilbuddet kan ikke modtage bestillinger. Vælg et andet.', en: 'This provider cannot receive orders. Choose another.' },
  ownerUnknown: { status: 422, da: 'Sagen skal have en sagsbehandler i teamet. Vælg en anden.', en: 'The case needs a caseworker of the team. Choose another.' },
  caseExists: { status: 409, da: 'Sagsnummeret er allerede i brug.', en: 'The case number is already in use.' },
  alreadyAnswered: { status: 409, da: 'Der er allerede svaret. Kortet viser, hvad der gælder nu.', en: 'This has already been answered. The card shows how things stand.' },
  notAsked: { status: 409, da: 'Det er der endnu ikke spurgt om.', en: 'This has not been asked for yet.' },
  cardOutdated: { status: 409, da: 'Sagen er ændret, siden kortet blev sendt. Se det nye kort, og svar igen.', en: 'The case has changed since the card was sent. See the new card and answer again.' },
  goalsNotAnswered: { status: 422, da: 'Hvert mål skal have en vurdering eller en grund til, at det ikke er vurderet.', en: 'Each goal needs a score, or a reason why it was not scored.' },
  gateBlocked: { status: 422, da: 'Der mangler noget, før det kan lade sig gøre.', en: 'Something is missing before this can be done.' },
  gateNeedsReason: { status: 422, da: 'Skriv, hvorfor I går videre alligevel.', en: 'State why you go on regardless.' },
  codeNotSelectable: { status: 422, da: 'Et af begreberne kan ikke vælges her.', en: 'One of the concepts cannot be chosen here.' },
  dateNotPossible: { status: 422, da: 'Datoen passer ikke. Vælg en anden.', en: 'The date does not fit. Choose another.' },
  onePrimaryTargetGroup: { status: 422, da: 'Vælg netop én primær målgruppe.', en: 'Choose exactly one primary target group.' },
  goalRule: { status: 422, da: 'Kun undertemaer under Aktivitet og deltagelse har et niveau og kan bære et mål.', en: 'Only subthemes under Aktivitet og deltagelse have a level and can carry a goal.' },
  resultRegistered: { status: 409, da: 'Opfølgningens resultat er allerede registreret.', en: 'The result of this follow-up is already registered.' },
  recordUnknown: { status: 404, da: 'Det, der henvises til, findes ikke i sagen. Hent siden igen.', en: 'What is referred to is not in the case. Reload the page.' },
  phaseForbids: { status: 409, da: 'Sagen står ikke et sted, hvorfra det kan lade sig gøre.', en: 'The case does not stand where this can be done.' },
  stepNotOpen: { status: 409, da: 'Det kan ikke gøres, som det står nu. Se, hvad der er sket.', en: 'This cannot be done as things stand. See what has happened.' },
  fieldsMissing: { status: 422, da: 'Udfyld det, der mangler.', en: 'Fill in what is missing.' },
  valueNotPossible: { status: 422, da: 'En af oplysningerne kan ikke bruges her. Ret den, og send igen.', en: 'One of the values cannot be used here. Correct it and send again.' },
  secondPersonNeeded: { status: 403, da: 'Det skal en anden end dig selv godkende.', en: 'Somebody else than you must approve this.' },
  needLocked: { status: 409, da: 'Behovet er låst under forhandlingen. Det ændres kun ved en ny vurdering.', en: 'The need is locked during the negotiation. Only a new assessment changes it.' },
  nothingToUndo: { status: 409, da: 'Der er ikke noget at fortryde. Ret eller tilbagekald i stedet.', en: 'There is nothing to undo. Correct or withdraw instead.' },
  reasonMissing: { status: 422, da: 'Skriv hvorfor.', en: 'State the reason.' },
  idempotencyKeyMissing: { status: 400, da: 'Kaldet mangler Idempotency-Key.', en: 'The call lacks an Idempotency-Key.' },
  idempotencyKeyReused: { status: 422, da: 'Samme Idempotency-Key er brugt til noget andet.', en: 'The same Idempotency-Key was used for something else.' },
  conflict: { status: 409, da: 'Andre ændrede sagen i samme øjeblik. Prøv igen.', en: 'Others changed the case at the same moment. Try again.' },
  versionConflict: { status: 409, da: 'Andre har ændret noget, siden du åbnede det. Se ændringerne, og send igen.', en: 'Others have changed this since you opened it. See the changes and send again.' },
  warningUnread: { status: 422, da: 'Læs advarslen, og bekræft den.', en: 'Read the warning and confirm it.' },
  purposeMissing: { status: 400, da: 'Angiv, hvad sagen åbnes til; det skal passe til din rolle.', en: 'State what the case is opened for; it must fit your role.' },
  storageBusy: { status: 503, da: 'SharePoint har travlt. Intet er gået tabt; prøv igen om lidt.', en: 'SharePoint is busy. Nothing is lost; try again shortly.' },
  storageUnavailable: { status: 503, da: 'SharePoint kan ikke nås. Intet er gået tabt; prøv igen om lidt.', en: 'SharePoint cannot be reached. Nothing is lost; try again shortly.' },
  caseTooLarge: { status: 422, da: 'Sagen er vokset ud over, hvad den kan rumme. Kontakt din administrator.', en: 'The case has outgrown its space. Contact your administrator.' },
  unexpected: { status: 500, da: 'Noget gik galt hos os. Prøv igen; sker det igen, så sig til.', en: 'Something went wrong on our side. Try again; tell us if it happens again.' },
};

/** What every refusal looks like on the wire. */
export const errorBody = z.strictObject({ code: z.string(), message: z.string(), details: z.record(z.string(), z.unknown()).optional() });
export type ErrorBody = z.infer<typeof errorBody>;

export const errorText = (code: ErrorCode, language: Language): string => errorCatalogue[code][language];
export const toErrorBody = (code: ErrorCode, language: Language, details?: Record<string, unknown>): ErrorBody =>
  ({ code, message: errorText(code, language), ...(details ? { details } : {}) });
