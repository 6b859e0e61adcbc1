/** Typed builders for the few Adaptive Card 1.5 elements that the cards use. Text is never read as markup unless it is a link made here. */
import type { CardRef, CardVerb } from '#contract/cards';

type Color = 'default' | 'good' | 'warning' | 'attention' | 'accent';
type Spacing = 'none' | 'small' | 'default' | 'medium' | 'large';
interface Placed { spacing?: Spacing; separator?: boolean }

export interface TextBlock extends Placed { type: 'TextBlock'; text: string; wrap: true; style?: 'heading'; size?: 'small' | 'default' | 'medium' | 'large' | 'extraLarge'; weight?: 'bolder'; color?: Color; isSubtle?: boolean; horizontalAlignment?: 'center' }
export interface FactSet extends Placed { type: 'FactSet'; facts: { title: string; value: string }[] }
type Ground = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';
export interface Container extends Placed { type: 'Container'; style?: Ground; items: Element[] }
/** A number as width is a share of the row. */
export interface Cell { width: 'stretch' | 'auto' | number | `${number}px`; verticalContentAlignment?: 'bottom'; spacing?: Spacing; items: Element[] }
export interface ColumnSet extends Placed { type: 'ColumnSet'; columns: ({ type: 'Column' } & Cell)[] }
export interface ActionSet extends Placed { type: 'ActionSet'; actions: Execute[] }
interface Field extends Placed { id: string; label: string; isRequired?: true; errorMessage?: string; value?: string }
export interface DateInput extends Field { type: 'Input.Date'; min?: string }
export interface ChoiceInput extends Field { type: 'Input.ChoiceSet'; style: 'compact'; placeholder: string; wrap: true; choices: { title: string; value: string }[] }
export interface ToggleInput extends Field { type: 'Input.Toggle'; title: string; valueOn: 'true'; valueOff: 'false'; wrap: true }
export type Element = TextBlock | FactSet | Container | ColumnSet | ActionSet | DateInput | ChoiceInput | ToggleInput;

export interface Execute { type: 'Action.Execute'; id?: string; title?: string; verb: CardVerb; data: CardRef & Readonly<Record<string, string | number>>; style?: 'positive' | 'destructive'; associatedInputs?: 'none' }
export interface Submit { type: 'Action.Submit'; id: string; title: string; data: object; associatedInputs: 'none' }
export interface OpenUrl { type: 'Action.OpenUrl'; id: string; title: string; url: string; style?: 'positive' }
export interface ShowCard { type: 'Action.ShowCard'; id: string; title: string; card: { type: 'AdaptiveCard'; body: Element[]; actions?: Execute[] } }
export type Action = Execute | Submit | OpenUrl | ShowCard;

/** Values typed earlier, by input id, to be offered again. */
export type Typed = Readonly<Record<string, string>>;

/** Teams reads Markdown in text blocks and facts; what came from people is shown as it was written. */
export const literal = (text: string): string => text.replace(/[\\`*_[\]]/g, (sign) => `\\${sign}`);

export const textBlock = (text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap'> = {}): TextBlock => ({ type: 'TextBlock', text, wrap: true, ...look });
export const heading = (text: string, look: Omit<TextBlock, 'type' | 'text' | 'wrap' | 'style'> = {}): TextBlock =>
  textBlock(text, { style: 'heading', weight: 'bolder', ...look });
export const container = (items: Element[], look: Omit<Container, 'type' | 'items'> = {}): Container => ({ type: 'Container', ...look, items });
export const columns = (...cells: Cell[]): ColumnSet =>
  ({ type: 'ColumnSet', spacing: 'small', columns: cells.map((cell) => ({ type: 'Column', ...cell })) });

/** Facts without a value are left out. */
export const factSet = (...facts: [title: string, value: string | number | undefined][]): FactSet => ({
  type: 'FactSet',
  facts: facts.flatMap(([title, value]) => (value === undefined || value === '' ? [] : [{ title, value: String(value) }])),
});

export const dateInput = (id: string, label: string, missing: string, value: string): DateInput =>
  ({ type: 'Input.Date', id, label, isRequired: true, errorMessage: missing, value });

/** A day that may be left open: the card cannot know which of its buttons will be pressed, so what is missing is told afterwards. */
export const openDate = (id: string, label: string, min: string, typed: Typed = {}): DateInput =>
  ({ type: 'Input.Date', id, label, min, ...(typed[id] ? { value: typed[id] } : {}) });

/** A list to choose from, or not. */
export function openChoice(id: string, label: string, placeholder: string, choices: Readonly<Record<string, string>>, typed: Typed = {}): ChoiceInput {
  const { isRequired: _required, errorMessage: _missing, ...input } = choiceInput(id, label, '', placeholder, choices, typed);
  return input;
}

export const showCard = (id: string, title: string, body: Element[], ...actions: Execute[]): ShowCard => ({ type: 'Action.ShowCard', id, title, card: { type: 'AdaptiveCard', body, ...(actions.length > 0 ? { actions } : {}) } });

/** A list to choose one from. Nothing is chosen beforehand, unless it was chosen by the person before. */
export function choiceInput(id: string, label: string, missing: string, placeholder: string, choices: Readonly<Record<string, string>>, typed: Typed = {}): ChoiceInput {
  const value = typed[id] !== undefined && Object.hasOwn(choices, typed[id]) ? { value: typed[id] } : {};
  return { type: 'Input.ChoiceSet', id, label, isRequired: true, errorMessage: missing, style: 'compact', wrap: true, placeholder, choices: Object.entries(choices).map(([key, title]) => ({ title, value: key })), ...value };
}

export const toggleInput = (id: string, label: string, title: string, typed: Typed = {}): ToggleInput =>
  ({ type: 'Input.Toggle', id, label, title, valueOn: 'true', valueOff: 'false', wrap: true, value: typed[id] === 'true' ? 'true' : 'false' });

export const actionSet = (...actions: Execute[]): ActionSet => ({ type: 'ActionSet', actions });
/** A way out in the text, where the buttons are for answering. */
export const textLink = (title: string, url: string): TextBlock => textBlock(`[${title}](${url})`);
export const openUrl = (id: string, title: string, url: string): OpenUrl => ({ type: 'Action.OpenUrl', id, title, url });
