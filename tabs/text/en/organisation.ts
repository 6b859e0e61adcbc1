/** English words of the organisation: people, teams and providers. Fetched with its section. */
import type { OrganisationTexts } from '../da/organisation';

const cases = (n: number) => (n === 1 ? '1 open case' : `${n} open cases`);
const persons = (n: number) => (n === 1 ? '1 person' : `${n} people`);
const changes = (n: number) => (n === 1 ? '1 change' : `${n} changes`);

export const en: OrganisationTexts = {
  list: { people: 'People', teams: 'Teams', providers: 'Providers' },
  add: { people: 'Add a person', teams: 'Add a team', providers: 'Add a provider' },
  unnamed: { people: 'New person', teams: 'New team', providers: 'New provider' },
  count: (title, n) => `${title} (${n})`,
  search: 'Search for a person', searchHint: 'Name, role, team or provider', noHits: 'Nobody matches the search.',
  range: (from, to, of) => `${from}–${to} of ${of}`, earlier: 'Previous', later: 'Next', pagesOf: (title) => `Pages: ${title}`,
  edit: 'Edit', ready: 'Close', remove: 'Remove', undo: 'Undo', named: (action, name) => `${action}: ${name}`,
  mark: { added: 'New', changed: 'Changed', removed: 'Will be removed' },
  part: { name: 'Name', personId: 'Object id in Microsoft Entra', roles: 'Roles', team: 'Team', unit: 'Provider', language: 'Language', channelId: 'Id of the channel', kind: 'Kind', registered: 'Approved in Tilbudsportalen' },
  help: {
    personId: 'Stands on the page of the person in Microsoft Entra admin center.', roles: 'Without a role this person cannot open Sagskompas, but the name still stands in the cases.', team: 'Needed for caseworkers and team leads.', unit: 'Needed for those who work for a provider.',
    language: 'The language that Sagskompas begins with in the chat.', channelId: 'The cards of the team go to this channel. The id stands in the link to the channel, for example 19:…@thread.tacv2.', kind: 'Has a say in when there must be negotiation.',
  },
  role: { caseworker: 'Caseworker', teamLead: 'Team lead', head: 'Head of the area', negotiator: 'Negotiator', provider: 'Provider', providerLead: 'Lead of a provider', admin: 'Administrator' },
  value: { da: 'Danish', en: 'English', internal: 'The municipality’s own', external: 'Private', true: 'Yes', false: 'No' },
  none: 'None', noRole: 'No role', channelless: 'No channel', withChannel: 'Has a channel',
  save: 'Save changes', saving: 'Saving …', discard: 'Undo all', preview: 'See the effect', saved: (version) => `Saved as version ${version}.`, changed: (n) => `Not saved: ${changes(n)}.`, nothingChanged: 'Everything is saved.',
  version: (n, when, who) => `Version ${n}, saved ${when} by ${who}`, provisioned: 'Nobody has changed anything here yet.',
  faults: (n) => (n === 1 ? 'One place must be mended before it can be saved:' : `${n} places must be mended before it can be saved:`),
  warning: 'Read this before you save', saveAnyway: 'Save all the same',
  conflict: {
    title: 'Somebody else has saved meanwhile', body: 'See what was saved beside your own changes.', theirs: 'Saved by others', mine: 'Your changes', both: 'changed by both of you', keepMine: 'Keep my changes', takeTheirs: 'Drop my changes',
    hint: 'If you keep yours, they count where both of you changed the same. Whoever was removed stays removed.', nothing: 'None',
  },
  change: { added: 'added', removed: 'removed', municipality: 'Name of the municipality', part: (name, from, to) => `${name} from ${from} to ${to}`, is: (name, value) => `${name}: ${value}` },
  effect: {
    title: 'If it is saved', none: 'The change gives nobody access and takes none away.', more: (n) => `And ${n} more.`, open: (n) => `${cases(n)} counted.`,
    in: 'gets access to Sagskompas', out: 'loses access to Sagskompas', gained: (roles) => `gets the role ${roles}`, lost: (roles) => `loses the role ${roles}`,
    gains: (n) => `gains access to ${cases(n)}`, loses: (n) => `loses access to ${cases(n)}`, left: (n) => `${cases(n)} will be without a caseworker`, same: 'the same access as before',
    place: (name, how, n, people) => `${name} (${how}): ${cases(n)}, ${persons(people)}`,
  },
  history: { title: 'History', show: 'Show history', hide: 'Hide history', older: 'Earlier changes', newest: 'The latest changes', more: (n) => `and ${changes(n)} more` },
};
