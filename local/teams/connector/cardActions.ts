/** Reads an Adaptive Card as a client does: which actions can be pressed, and which inputs each of them takes along. */

export type Card = Record<string, unknown> & { type: string };
type Node = Record<string, unknown>;

export interface CardInput {
  id: string;
  type: string;
  element: Node;
}

export interface CardAction {
  index: number;
  id?: string;
  title?: string;
  type: string;
  enabled: boolean;
  action: Node;
  /** Inputs whose values go with the press: those of the own card and of the cards around it, never of a sibling ShowCard. */
  inputs: CardInput[];
}

/** The properties that hold what is drawn, in the order in which it is drawn. */
const drawn = ['selectAction', 'body', 'items', 'columns', 'rows', 'cells', 'pages', 'inlines', 'inlineAction', 'actions'] as const;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const typeOf = (node: Node): string => (typeof node.type === 'string' ? node.type : '');

function childrenOf(node: Node): Node[] {
  return drawn.flatMap((name) => {
    const value = node[name];
    return Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [];
  });
}

const inputOf = (node: Node): CardInput[] =>
  typeOf(node).startsWith('Input.') && typeof node.id === 'string' ? [{ id: node.id, type: typeOf(node), element: node }] : [];

/** Inputs of one card, not of the cards that its ShowCard actions open. */
const inputsOf = (node: Node): CardInput[] => [...inputOf(node), ...childrenOf(node).flatMap(inputsOf)];

/** All actions in document order, those inside ActionSet, ShowCard and selectAction included. */
export function actionsOf(card: Card): CardAction[] {
  const found: CardAction[] = [];
  const visit = (node: Node, inputs: CardInput[]): void => {
    const type = typeOf(node);
    if (!type.startsWith('Action.')) return childrenOf(node).forEach((child) => visit(child, inputs));
    found.push({
      index: found.length,
      type,
      enabled: node.isEnabled !== false,
      action: node,
      inputs: node.associatedInputs === 'none' ? [] : inputs,
      ...(typeof node.id === 'string' ? { id: node.id } : {}),
      ...(typeof node.title === 'string' ? { title: node.title } : {}),
    });
    if (type === 'Action.ShowCard' && isNode(node.card)) visit(node.card, [...inputs, ...inputsOf(node.card)]);
  };
  visit(card, inputsOf(card));
  return found;
}

/** Every input of the card, also inside cards that an action opens. */
export function allInputsOf(card: Card): CardInput[] {
  const opened = actionsOf(card).flatMap(({ action }) => (isNode(action.card) ? inputsOf(action.card) : []));
  return [...inputsOf(card), ...opened];
}

/** Finds an action by id, else by title, else by its index (number, or digits as text). */
export function findAction(actions: readonly CardAction[], wanted: string | number): CardAction | undefined {
  return (
    actions.find((a) => a.id !== undefined && a.id === wanted) ??
    actions.find((a) => a.title !== undefined && a.title === wanted) ??
    actions.find((a) => String(a.index) === String(wanted))
  );
}
