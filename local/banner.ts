/** What is printed when everything runs. */

/** Danish first, then English; `appUrl` without a trailing slash. */
export function banner(appUrl: string): string {
  return `
────────────────────────────────────────────────────────────────────────
  Sagskompas kører.   Åbn  ${appUrl}/teams/

  Vælg en person øverst. Se personens chat med botten, fanen Mine sager
  og kanalen Team Voksen › Opfølgning. Skift tema og sprog, og flyt uret
  en time, en dag eller en uge frem for at se påmindelser komme.
  Alle personer og sager er opdigtede; alt bliver på denne maskine.
  Stop med Ctrl-C. Næste start fortsætter, hvor du slap.

  Sagskompas is running.   Open  ${appUrl}/teams/

  Choose a person at the top. See the chat with the bot, the tab My cases
  and the channel Team Voksen › Opfølgning. Switch theme and language, and
  move the clock an hour, a day or a week to watch reminders arrive.
  All people and cases are fictional; everything stays on this machine.
  Stop with Ctrl-C. The next start continues where you left.
────────────────────────────────────────────────────────────────────────
`;
}

/** What is printed besides when the playground runs. */
export function playBanner(playgroundUrl: string): string {
  return `
  Microsoft 365 Agents Playground   ${playgroundUrl}

  Skriv til botten som Signe Holm, eller vælg en anden ved starten:
  PLAYGROUND_PERSON=provider-internal npm run play
  Write to the bot as Signe Holm, or choose somebody else when starting.
`;
}
