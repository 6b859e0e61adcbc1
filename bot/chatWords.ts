/** What the bot says in the chat beside the cards about work, in both languages. */
import type { Phase } from '#domain/phase';
import type { Language } from '#contract/primitives';
import type { CaseWords } from './cards/caseCard';
import type { Command } from './chatCommands';

interface ChatWords {
  /** How each command is written, and what it does. */
  commands: Readonly<Record<Command, { title: string; does: string }>>;
  welcome: { title: string; lines: readonly string[] };
  channelWelcome: { title: string; added(by: string): string; lines: readonly string[] };
  hello: string;
  help: { title: string; lines: readonly string[] };
  helpInChannel: { title: string; lines: readonly string[] };
  unknown: { title: string; meant(command: string): string; can: string };
  followUps: { title: string; none: string };
  case: CaseWords;
  caseUnknown(caseNo: string): string;
  languageKept: string;
  languageInPerson: string;
  noRole: string;
  personalOnly: string;
  otherTeam: string;
  failed: string;
  search: { none: string; failed: string };
}

const phasesInDanish: Record<Phase, string> = {
  request: 'Henvendelse', opening: 'Sagsåbning', information: 'Oplysning', assessment: 'Faglig vurdering', recommendation: 'Indstilling', plan: 'Handleplan',
  negotiation: 'Forhandling', decision: 'Afgørelse', order: 'Bestilling', delivery: 'Levering', followUp: 'Opfølgning', closed: 'Lukket',
};
const phasesInEnglish: Record<Phase, string> = {
  request: 'Request', opening: 'Opening', information: 'Information', assessment: 'Assessment', recommendation: 'Recommendation', plan: 'Action plan',
  negotiation: 'Negotiation', decision: 'Decision', order: 'Order', delivery: 'Delivery', followUp: 'Follow-up', closed: 'Closed',
};

const da: ChatWords = {
  commands: {
    mine: { title: 'Mine sager', does: 'dine sager med næste frist' },
    overdue: { title: 'Forfaldne', does: 'sager, hvor fristen er overskredet' },
    followUps: { title: 'Opfølgninger', does: 'de næste opfølgninger, den nærmeste først' },
    help: { title: 'Hjælp', does: 'denne oversigt' },
    danish: { title: 'Sprog dansk', does: 'jeg skriver dansk til dig' },
    english: { title: 'Sprog engelsk', does: 'jeg skriver engelsk til dig, også på kortene' },
  },
  welcome: {
    title: 'Velkommen til Sagskompas',
    lines: [
      'Her i chatten får du kort, når noget venter på dig: en bestilling, en opfølgning eller en status. Du kan svare direkte på kortet.',
      'Skriv ikke om borgere her i chatten; kommentarer hører til i sagen. Mangler du adgang til en sag, så spørg din administrator.',
    ],
  },
  channelWelcome: {
    title: 'Sagskompas er med i kanalen', added: (by) => `Tilføjet af ${by}.`,
    lines: ['Her kommer besked, når der er nyt om teamets opfølgninger. Kun det, som alle i kanalen må se, står på kortene.', 'Skriv **@Sagskompas Hjælp** for at se, hvad du kan spørge om.'],
  },
  hello: 'Hej! Hvad skal vi se på?',
  help: { title: 'Det kan du skrive', lines: ['Eller et **sagsnummer**, for eksempel S-2026-0101, for at se sagen kort.', 'Kort om bestillinger og opfølgninger kommer af sig selv. Skriv ikke om borgere her i chatten; kommentarer hører til i sagen.'] },
  helpInChannel: {
    title: 'Her i kanalen kan du skrive',
    lines: ['Eller et **sagsnummer**, for eksempel S-2026-0101.', 'Dine egne sager får du i en personlig chat med mig. Skriv ikke om borgere her i kanalen.'],
  },
  unknown: { title: 'Det forstod jeg ikke', meant: (command) => `Mente du **${command}**?`, can: 'Vælg herunder, hvad jeg skal gøre, eller skriv et sagsnummer.' },
  followUps: { title: 'Næste opfølgninger', none: 'Der er ingen planlagte opfølgninger.' },
  case: {
    title: (caseNo) => `Sag ${caseNo}`, hint: 'Detaljer vises kun for dem, der har adgang til sagen.', details: 'Vis detaljer', phase: 'Fase', deadline: 'Næste frist',
    followUp: 'Næste opfølgning', waiting: 'Afventer', since: (count, day) => `${count}, længst siden ${day}`, phases: phasesInDanish,
  },
  caseUnknown: (caseNo) => `${caseNo} findes ikke, eller du har ikke adgang til den. Spørg din leder, hvis det undrer dig.`,
  languageKept: 'Fra nu af skriver jeg dansk til dig, også på nye kort.',
  languageInPerson: 'Dit sprog vælger du i en personlig chat med mig. Her i kanalen skriver jeg dansk på kortene.',
  noRole: 'Du har endnu ingen rolle i Sagskompas, så jeg kan ikke vise dig noget. Bed din administrator om adgang, og skriv så til mig igen.',
  personalOnly: 'Dine egne sager viser jeg kun i en personlig chat. Skriv det samme til mig dér.',
  otherTeam: 'Jeg viser kun teamets sager til teamets egne medarbejdere i teamets egen kanal.',
  failed: 'Det kan jeg ikke svare på lige nu. Intet er gået tabt; prøv igen om lidt.',
  search: { none: 'Ingen sager passer. Søg på et sagsnummer, eller skriv Forfaldne.', failed: 'Der kan ikke søges lige nu. Prøv igen om lidt.' },
};

const en: ChatWords = {
  commands: {
    mine: { title: 'My cases', does: 'your cases with the next deadline' },
    overdue: { title: 'Overdue', does: 'cases whose deadline has passed' },
    followUps: { title: 'Follow-ups', does: 'the next follow-ups, the nearest first' },
    help: { title: 'Help', does: 'this list' },
    danish: { title: 'Language Danish', does: 'I write Danish to you, on the cards too' },
    english: { title: 'Language English', does: 'I write English to you' },
  },
  welcome: {
    title: 'Welcome to Sagskompas',
    lines: [
      'You get cards in this chat when something waits for you: an order, a follow-up or a status. You can answer on the card itself.',
      'Do not write about citizens in this chat; comments belong in the case. If you lack access to a case, ask your administrator.',
    ],
  },
  channelWelcome: {
    title: 'Sagskompas has joined the channel', added: (by) => `Added by ${by}.`,
    lines: ['News about the team’s follow-ups comes here. The cards hold only what everyone in the channel may see.', 'Write **@Sagskompas Help** to see what you can ask.'],
  },
  hello: 'Hello! What shall we look at?',
  help: { title: 'You can write', lines: ['Or a **case number**, such as S-2026-0101, to see the case in short.', 'Cards about orders and follow-ups come by themselves. Do not write about citizens in this chat; comments belong in the case.'] },
  helpInChannel: {
    title: 'In this channel you can write',
    lines: ['Or a **case number**, such as S-2026-0101.', 'Your own cases come in a personal chat with me. Do not write about citizens in this channel.'],
  },
  unknown: { title: 'I did not understand that', meant: (command) => `Did you mean **${command}**?`, can: 'Choose below what I should do, or write a case number.' },
  followUps: { title: 'Next follow-ups', none: 'No follow-ups are planned.' },
  case: {
    title: (caseNo) => `Case ${caseNo}`, hint: 'Details are shown only to those who have access to the case.', details: 'Show details', phase: 'Phase', deadline: 'Next deadline',
    followUp: 'Next follow-up', waiting: 'Waiting for', since: (count, day) => `${count}, the longest since ${day}`, phases: phasesInEnglish,
  },
  caseUnknown: (caseNo) => `${caseNo} does not exist, or you have no access to it. Ask your manager if this surprises you.`,
  languageKept: 'From now on I write English to you, on new cards too.',
  languageInPerson: 'You choose your language in a personal chat with me. In this channel the cards are in Danish.',
  noRole: 'You have no role in Sagskompas yet, so there is nothing I can show you. Ask your administrator for access, and then write to me again.',
  personalOnly: 'I show your own cases only in a personal chat. Write the same to me there.',
  otherTeam: 'I show a team’s cases only to its own people, in its own channel.',
  failed: 'I cannot answer that right now. Nothing is lost; try again shortly.',
  search: { none: 'No cases match. Search for a case number, or write Overdue.', failed: 'Searching is not possible right now. Try again shortly.' },
};

export const chatWords: Record<Language, ChatWords> = { da, en };
