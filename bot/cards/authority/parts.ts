/** What the authority's own cards are built of. */
import type { AuthorityCard } from '#domain/views/cards/authority';
import type { CardRef, CardVerb } from '#contract/cards';
import type { Language } from '#contract/primitives';
import { literal, openUrl, textBlock, type Action, type Execute, type OpenUrl, type TextBlock } from '../elements';
import { refOf, type CardLinks, type Drawing, type Drawn, type Remark } from '../frame';
import { dayIn, wordsIn } from '../text/words';
import { shared } from './text/shared';

export type Draw<K extends AuthorityCard['kind']> = (view: Extract<AuthorityCard, { kind: K }>, drawing: Drawing, links: CardLinks, remark?: Remark) => Drawn;
export type Fact = [title: string, value: string | number | undefined];

/** Something that asks to be seen to; it begins with a sign. */
export const warning = (text: string): TextBlock => textBlock(text, { color: 'attention', weight: 'bolder' });

export const press = (verb: CardVerb, title: string, data: CardRef): Execute => ({ type: 'Action.Execute', id: verb, title, verb, data, associatedInputs: 'none' });

type Offer<T> = T | false | undefined;
const isOffered = <T>(action: Offer<T>): action is T => action !== false && action !== undefined;

/** Only the actions that are offered. The main one stands out where there is a choice, and wherever it does something at once. */
export function offered(main: Offer<Execute | OpenUrl>, ...others: Offer<Action>[]): Action[] {
  const rest = others.filter(isOffered);
  if (!isOffered(main)) return rest;
  return [rest.length > 0 || main.type === 'Action.Execute' ? { ...main, style: 'positive' as const } : main, ...rest];
}

const amounts: Record<Language, Intl.NumberFormat> = { da: new Intl.NumberFormat('da-DK', { maximumFractionDigits: 0 }), en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 }) };

/** Kroner a year, without øre. */
export const amount = (language: Language, kroner: number): string => `${amounts[language].format(kroner)} ${language === 'da' ? 'kr.' : 'DKK'}`;

/** Everything that a card about a case is drawn with, in the viewer's language. */
export function tools<V extends AuthorityCard, T>(view: V, { language, names }: Drawing, links: CardLinks, texts: Record<Language, T>) {
  const common = wordsIn(language);
  return {
    t: texts[language], common, words: shared[language], about: refOf(view.kind, view),
    caseFact: [common.fact.caseNo, view.caseNo] as Fact,
    day: (on: string | undefined): string | undefined => on && dayIn(language, on),
    name: (id: string | undefined): string | undefined => id && literal(names(id)),
    amount: (kroner: number): string => amount(language, kroner),
    open: (title: string = common.action.open) => openUrl('open', title, links.case(view.caseNo)),
    form: (verb: Parameters<CardLinks['form']>[1], title: string, ref?: string) => openUrl(`${verb}Form`, title, links.form(view.caseNo, verb, ref)),
  };
}
