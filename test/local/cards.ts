/** Cards that the suites send. */
import { type Activity, CardFactory, MessageFactory } from 'botbuilder';

export const plain = (text: string) => ({ type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text }] });
export const message = (card: object): Partial<Activity> => MessageFactory.attachment(CardFactory.adaptiveCard(card));
export const cardAnswer = (card: object) => ({ statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card as Record<string, unknown> });

/** A card with every way to press something. */
export const form = {
  type: 'AdaptiveCard',
  version: '1.5',
  selectAction: { type: 'Action.Execute', verb: 'open', id: 'whole' },
  body: [
    { type: 'Container', selectAction: { type: 'Action.OpenUrl', title: 'Case', url: 'https://example.org/case' }, items: [{ type: 'TextBlock', text: 'Hi' }] },
    { type: 'Input.Text', id: 'note', isRequired: true, label: 'Note', maxLength: 10 },
    { type: 'Input.Number', id: 'count', min: 0, max: 5 },
    { type: 'Input.ChoiceSet', id: 'choice', value: 'a', choices: [{ title: 'A', value: 'a' }, { title: 'B', value: 'b' }] },
    { type: 'Input.Toggle', id: 'agree', title: 'Agree', valueOn: 'yes', valueOff: 'no' },
    { type: 'ColumnSet', columns: [{ type: 'Column', items: [{ type: 'ActionSet', actions: [{ type: 'Action.Execute', title: 'Save', verb: 'save', data: { case: 7, note: 'old' } }] }] }] },
  ],
  actions: [
    {
      type: 'Action.ShowCard',
      title: 'More',
      card: {
        type: 'AdaptiveCard',
        body: [{ type: 'Input.Text', id: 'reason' }],
        actions: [{ type: 'Action.Execute', title: 'Reject', verb: 'reject', data: {} }],
      },
    },
    { type: 'Action.Execute', title: 'Skip', verb: 'skip', associatedInputs: 'none' },
    { type: 'Action.Submit', title: 'Dialog', data: { msteams: { type: 'task/fetch' }, page: 'x' }, associatedInputs: 'none' },
    { type: 'Action.Submit', title: 'Old', data: { kind: 'old' }, associatedInputs: 'none' },
    { type: 'Action.Execute', title: 'Locked', verb: 'locked', isEnabled: false },
  ],
};
