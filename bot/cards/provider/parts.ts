/** What the cards about orders, delivery and follow-ups are built of. */
import type { ProviderCard } from '#domain/views/cards/provider';
import type { CardVerb } from '#contract/cards';
import { formDialog, type DialogVerb } from '#contract/providerActions';
import { literal, openUrl, textBlock, type Action, type Execute, type Submit, type TextBlock } from '../elements';
import { refOf, type CardLinks, type Drawing, type Drawn, type Remark } from '../frame';
import { dayIn, wordsIn } from '../text/words';
import { da } from './text/da';
import { en } from './text/en';

export type Draw<K extends ProviderCard['kind']> = (view: Extract<ProviderCard, { kind: K }>, drawing: Drawing, links: CardLinks, remark?: Remark) => Drawn;
export type Fact = [title: string, value: string | number | undefined];

export const providerWords = { da, en } as const;

export const press = (verb: CardVerb, title: string, data: Execute['data'], more: Partial<Execute> = {}): Execute => ({ type: 'Action.Execute', id: verb, title, verb, data, ...more });
export const offered = (...actions: (Action | false | undefined)[]): Action[] => actions.filter((action) => action !== false && action !== undefined);
export const warning = (text: string): TextBlock => textBlock(text, { color: 'attention', weight: 'bolder' });

/** Opens the form of a verb in a dialog: what is written there never stands in the chat. */
export const inDialog = (verb: DialogVerb, title: string, caseNo: string, ref: string): Submit =>
  ({ type: 'Action.Submit', id: `${verb}Dialog`, title, data: formDialog.parse({ msteams: { type: 'task/fetch' }, dialog: 'form', verb, caseNo, ref }), associatedInputs: 'none' });

/** Everything that such a card is drawn with, in the viewer's language. */
export function tools<V extends Exclude<ProviderCard, { kind: 'C22' }>>(view: V, { language, names }: Drawing, links: CardLinks) {
  const common = wordsIn(language);
  const about = refOf(view.kind, view);
  return {
    t: providerWords[language], common, about,
    head: [[common.fact.caseNo, view.caseNo], [common.fact.order, view.orderNo]] as Fact[],
    day: (on: string | undefined): string | undefined => on && dayIn(language, on),
    name: (id: string | undefined): string | undefined => id && literal(names(id)),
    open: (title: string = common.action.open) => openUrl('open', title, links.case(view.caseNo)),
    form: (verb: Parameters<CardLinks['form']>[1], title: string, ref?: string) => openUrl(`${verb}Form`, title, links.form(view.caseNo, verb, ref)),
  };
}
