/** The lists, their columns and indexes. Multi-line columns hold JSON and cannot be indexed; everything that is looked up is. */

interface Column { name: string; text?: object; number?: object; dateTime?: object; boolean?: object; indexed?: boolean; enforceUniqueValues?: boolean }
export interface ListDefinition { name: string; description: string; columns: Column[] }

const line = { maxLength: 255 };
const key = (name: string): Column => ({ name, text: line, indexed: true, enforceUniqueValues: true });
const look = (name: string): Column => ({ name, text: line, indexed: true });
const text = (name: string): Column => ({ name, text: line });
const number = (name: string): Column => ({ name, number: { decimalPlaces: 'automatic' } });
const instant = (name: string, indexed = false): Column => ({ name, dateTime: { format: 'dateTime' }, indexed });
const day = (name: string, indexed = false): Column => ({ name, dateTime: { format: 'dateOnly' }, indexed });
const long = (name: string): Column => ({ name, text: { allowMultipleLines: true, textType: 'plain' } });

/** A state may fill this many multi-line columns. */
export const stateColumns = ['State1', 'State2', 'State3', 'State4'] as const;

export const lists: readonly ListDefinition[] = [
  {
    name: 'Journal', description: 'One row per commit; append only. The truth that every other list is derived from.',
    columns: [key('CommitKey'), key('CommandId'), look('CaseNo'), number('Version'), instant('OccurredAt', true), text('Actor'), text('Role'), text('Surface'), text('Purpose'), text('Verb'), text('Hash'), text('PreviousHash'), text('CommandHash'), long('Events')],
  },
  {
    name: 'Cases', description: 'One row per case: present state and summary, derived from the journal.',
    columns: [key('CaseNo'), look('Owner'), look('Team'), day('NextDue', true), text('Phase'), number('Version'), text('LastHash'), long('Facts'), ...stateColumns.map(long)],
  },
  {
    name: 'FollowUps', description: 'One row per follow-up, for reports. No free text.',
    columns: [key('FollowUpKey'), look('CaseNo'), text('OrderNo'), look('Provider'), day('DueDate', true), text('Stage'), text('Result'), number('Version'), long('Answers')],
  },
  {
    name: 'Goals', description: 'One row per goal version, for reports. No free text.',
    columns: [key('GoalKey'), look('CaseNo'), text('GoalType'), text('Subtheme'), number('BaselineLevel'), number('ExpectedLevel'), number('CurrentLevel'), number('LastScore'), number('Cumulative'), text('Light'), number('Version')],
  },
  {
    name: 'Deliveries', description: 'One row per card to one person or channel.',
    columns: [key('DeliveryKey'), look('State'), look('CaseNo'), text('Recipient'), text('Kind'), text('Ref'), text('Conversation'), text('ActivityId'), text('Mark'), text('Until'), look('SentOn'), number('Attempts'), text('Code')],
  },
  {
    name: 'Conversations', description: 'Where the bot reaches a person or a channel.',
    columns: [key('PersonId'), long('Reference'), text('Language'), text('TeamsId')],
  },
  {
    name: 'Drafts', description: 'What people have filled in and not sent; one row per person, case and form. Deleted when sent.',
    columns: [key('DraftKey'), look('Person'), look('CaseNo'), long('Value')],
  },
  {
    name: 'AccessLog', description: 'One row per read: who, what, when, and for what purpose.',
    columns: [instant('OccurredAt', true), look('CaseNo'), text('PersonId'), text('Purpose'), text('Surface')],
  },
  { name: 'Settings', description: 'Settings documents.', columns: [key('SettingsKey'), number('Version'), long('Value')] },
];
export type ListName = 'Journal' | 'Cases' | 'FollowUps' | 'Goals' | 'Deliveries' | 'Conversations' | 'Drafts' | 'AccessLog' | 'Settings';
/** What a multi-line column holds at most. */
export const longestText = 63_999;
