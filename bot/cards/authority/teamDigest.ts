/** C31: a team's week in numbers. It is of no case, so it carries nothing that could be asked for again. */
import type { TeamDigest } from '#domain/views/cards/authority/teamDigest';
import { factSet, literal, openUrl } from '../elements';
import { frame, type CardLinks, type Drawing, type Drawn } from '../frame';
import { wordsIn } from '../text/words';
import { teamDigest as texts } from './text/teamDigest';

export function teamDigest(view: TeamDigest, drawing: Pick<Drawing, 'language' | 'names'>, links: Pick<CardLinks, 'overview'>): Drawn {
  const t = texts[drawing.language];
  const team = drawing.names(view.team);
  return frame(null, { refreshFor: [] }, {
    title: t.title(literal(team)),
    body: [factSet([t.open, view.open], [t.overdue, view.overdue], [t.new, view.new], [t.waiting, view.waiting], [t.behind, view.behind])],
    actions: [openUrl('open', wordsIn(drawing.language).action.openOverview, links.overview())],
    summary: t.summary(team, view.overdue),
  });
}
