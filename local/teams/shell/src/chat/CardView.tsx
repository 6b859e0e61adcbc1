import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SerializationContext, SubmitAction, Version } from 'adaptivecards';
import { useEffect, useRef } from 'react';
import { actionsOf, type Card } from '../../../connector/cardActions';
import { hostConfig } from './hostConfig';
import { markdownToHtml } from './markdown';
import './cards.css';

export interface Pressed {
  /** The action's own id, or its place among all actions in document order. */
  action: string | number;
  inputs: Record<string, unknown>;
  /** The action's own data with the inputs laid over it. */
  data: Record<string, unknown>;
}

interface CardViewProps {
  card: Record<string, unknown>;
  isBusy: boolean;
  onPress(pressed: Pressed): void;
  onOpenUrl(url: string): void;
}

const marked = 'action-number-';

/** Gives every action without an id one that tells its place, so that two actions with the same title stay apart. */
function numberActions(card: Record<string, unknown>): Card {
  const copy = structuredClone(card) as Card;
  for (const { index, action } of actionsOf(copy)) action.id ??= `${marked}${index}`;
  return copy;
}

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = markdownToHtml(text);
  result.didProcess = true;
};

/** Draws an Adaptive Card with Microsoft's renderer, which also checks what is typed before an action is reported. */
export function CardView({ card, isBusy, onPress, onOpenUrl }: CardViewProps) {
  const box = useRef<HTMLDivElement>(null);
  const handlers = useRef({ onPress, onOpenUrl });
  handlers.current = { onPress, onOpenUrl };

  useEffect(() => {
    const drawn = new AdaptiveCard();
    drawn.hostConfig = new HostConfig(hostConfig);
    drawn.parse(numberActions(card), new SerializationContext(new Version(1, 5)));
    drawn.onAnchorClicked = (_element, anchor) => {
      handlers.current.onOpenUrl(anchor.href);
      return true;
    };
    drawn.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction && action.url) return handlers.current.onOpenUrl(action.url);
      if (!(action instanceof ExecuteAction) && !(action instanceof SubmitAction)) return;
      const data = (action.data ?? {}) as Record<string, unknown>;
      const ids = drawn.getAllInputs().flatMap((input) => (input.id && input.id in data ? [input.id] : []));
      const inputs = Object.fromEntries(ids.map((id) => [id, data[id]]));
      const id = action.id ?? '';
      handlers.current.onPress({ action: id.startsWith(marked) ? Number(id.slice(marked.length)) : id, inputs, data });
    };
    const element = drawn.render();
    box.current?.replaceChildren(...(element ? [element] : []));
  }, [card]);

  useEffect(() => {
    box.current?.toggleAttribute('inert', isBusy);
  }, [isBusy]);

  return <div className="card" ref={box} />;
}
