/** The columns that every generic list has from birth. */
import { randomUUID } from 'node:crypto';
import type { Column, Facet } from './column';
import { defaultSettings } from './definition';

const built = (name: string, displayName: string, facet: Facet | null, more: Partial<Column> = {}): Omit<Column, 'id'> => ({
  name,
  displayName,
  description: '',
  group: 'Core List Columns',
  facet,
  settings: facet ? defaultSettings(facet) : {},
  required: false,
  indexed: false,
  enforceUniqueValues: false,
  hidden: false,
  readOnly: true,
  ...more,
});

const templates = [
  built('Title', 'Title', 'text', { required: true, readOnly: false, group: 'Custom Columns' }),
  built('ID', 'ID', null, { indexed: true }),
  built('ContentType', 'Content Type', null),
  built('Modified', 'Modified', 'dateTime', { settings: { ...defaultSettings('dateTime'), format: 'dateTime' } }),
  built('Created', 'Created', 'dateTime', { settings: { ...defaultSettings('dateTime'), format: 'dateTime' } }),
  built('Author', 'Created By', 'personOrGroup'),
  built('Editor', 'Modified By', 'personOrGroup'),
  built('_UIVersionString', 'Version', 'text'),
  built('Attachments', 'Attachments', null),
  built('Edit', 'Edit', null),
  built('LinkTitleNoMenu', 'Title', null),
  built('LinkTitle', 'Title', null),
  built('ItemChildCount', 'Item Child Count', null),
  built('FolderChildCount', 'Folder Child Count', null),
  built('_ComplianceFlags', 'Label setting', null),
  built('_ComplianceTag', 'Retention label', null),
  built('_ComplianceTagWrittenTime', 'Retention label Applied', null),
  built('_ComplianceTagUserId', 'Label applied by', null),
  built('AppAuthor', 'App Created By', null),
  built('AppEditor', 'App Modified By', null),
];

export const builtInColumns = (): Column[] => templates.map((template) => ({ id: randomUUID(), ...template }));
