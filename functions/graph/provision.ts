/** Creates the lists that are missing, and refuses to go on when an index or a unique column is not as it must be. */
import type { Client } from '@microsoft/microsoft-graph-client';
import { lists, type ListDefinition } from './lists';

interface Column { name: string; indexed?: boolean; enforceUniqueValues?: boolean }

/** @param client a client with the deploy application's rights; @param report gets one line per list */
export async function provisionLists(client: Client, site: { host: string; path: string }, report: (line: string) => void): Promise<void> {
  const { id } = (await client.api(`/sites/${site.host}:/${site.path}`).get()) as { id: string };
  const present = (await client.api(`/sites/${id}/lists`).get()) as { value: { displayName: string }[] };
  const names = new Set(present.value.map((list) => list.displayName));
  for (const list of lists) {
    if (!names.has(list.name)) await client.api(`/sites/${id}/lists`).post({ displayName: list.name, description: list.description, columns: list.columns, list: { template: 'genericList' } });
    report(`${names.has(list.name) ? 'present' : 'created'}: ${list.name}`);
    await checkColumns(client, id, list);
  }
}

async function checkColumns(client: Client, siteId: string, list: ListDefinition): Promise<void> {
  const path = `/sites/${siteId}/lists/${list.name}/columns`;
  const { value } = (await client.api(path).get()) as { value: Column[] };
  const found = new Map(value.map((column) => [column.name, column]));
  for (const column of list.columns.filter((c) => !found.has(c.name))) found.set(column.name, (await client.api(path).post(column)) as Column);
  const wrong = list.columns.filter((c) => Boolean(c.indexed) && !found.get(c.name)?.indexed || Boolean(c.enforceUniqueValues) && !found.get(c.name)?.enforceUniqueValues);
  if (wrong.length > 0) throw new Error(`List ${list.name}: not indexed or not unique as needed: ${wrong.map((c) => c.name).join(', ')}`);
}
