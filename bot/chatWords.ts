/** What the bot says in words, in both languages, and the words that it understands whatever the language. */
import type { Language } from '#contract/primitives';

export type ChatCommand = 'help' | 'mine' | 'overdue';

const understood: Record<Exclude<ChatCommand, 'help'>, readonly string[]> = {
  mine: ['mine sager', 'my cases'],
  overdue: ['forfaldne', 'overdue'],
};

/** Everything that is no other command asks for help; greetings too. */
export function commandIn(text: string): ChatCommand {
  const words = text.replace(/<at>.*?<\/at>/g, ' ').toLowerCase().replace(/[^\p{L}\s]/gu, ' ').replace(/\s+/g, ' ').trim();
  return (Object.keys(understood) as (keyof typeof understood)[]).find((command) => understood[command].includes(words)) ?? 'help';
}

interface ChatWords { welcome: string; help: string; helpInChannel: string; noRole: string; personalOnly: string; otherTeam: string; failed: string }

export const chatWords: Record<Language, ChatWords> = {
  da: {
    welcome: 'Velkommen til **Sagskompas**. Her i chatten får du kort, når noget venter på dig: en bestilling, en opfølgning eller en status. Du kan svare direkte på kortet. Skriv **Hjælp** for at se, hvad du ellers kan.',
    help: 'Det kan du skrive:\n\n- **Mine sager** – dine sager med næste frist\n- **Forfaldne** – sager, hvor fristen er overskredet\n- **Hjælp** – denne oversigt\n\nKort om bestillinger og opfølgninger kommer af sig selv. Skriv ikke om borgere her i chatten; kommentarer hører til i sagen.',
    helpInChannel: 'Her i kanalen kan du skrive **Forfaldne** for at se teamets sager, hvor fristen er overskredet. Dine egne sager får du i en personlig chat med mig. Skriv ikke om borgere her i kanalen.',
    noRole: 'Du har endnu ingen rolle i Sagskompas, så jeg kan ikke vise dig noget. Bed din administrator om adgang, og skriv så til mig igen.',
    personalOnly: 'Dine egne sager viser jeg kun i en personlig chat. Skriv **Mine sager** til mig dér.',
    otherTeam: 'Jeg viser kun teamets forfaldne sager til teamets egne medarbejdere i teamets egen kanal.',
    failed: 'Det kan jeg ikke svare på lige nu. Intet er gået tabt; prøv igen om lidt.',
  },
  en: {
    welcome: 'Welcome to **Sagskompas**. You get cards in this chat when something waits for you: an order, a follow-up or a status. You can answer on the card itself. Write **Help** to see what else you can do.',
    help: 'You can write:\n\n- **My cases** – your cases with the next deadline\n- **Overdue** – cases whose deadline has passed\n- **Help** – this list\n\nCards about orders and follow-ups come by themselves. Do not write about citizens in this chat; comments belong in the case.',
    helpInChannel: 'In this channel you can write **Overdue** to see the team’s cases whose deadline has passed. Your own cases come in a personal chat with me. Do not write about citizens in this channel.',
    noRole: 'You have no role in Sagskompas yet, so there is nothing I can show you. Ask your administrator for access, and then write to me again.',
    personalOnly: 'I show your own cases only in a personal chat. Write **My cases** to me there.',
    otherTeam: 'I show a team’s overdue cases only to its own people, in its own channel.',
    failed: 'I cannot answer that right now. Nothing is lost; try again shortly.',
  },
};
