/** The port through which cards are drawn when something is announced. */
import type { CardMaker } from '#work/ports';
import { digestCard } from './cards/digest';
import { makeCard } from './cards/makeCard';
import { createLinks } from './links';

export function createCardMaker({ teamsAppId }: { teamsAppId: string }): CardMaker {
  const links = createLinks(teamsAppId);
  return { card: (view, drawn) => makeCard(view, drawn, links), digest: (content, language) => digestCard(content, language, links) };
}
