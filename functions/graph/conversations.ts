/** Where the bot reaches people and channels. References change rarely: they are kept in memory once read. */
import { language } from '#contract/primitives';
import type { Conversation, Conversations } from '#work/ports';
import { door, statusOf } from './failure';
import type { Row, Rows } from './rows';

const columns = ['PersonId', 'Reference', 'Language', 'TeamsId'] as const;

/** An address that another process has learnt of is known here after this time. */
const keptMilliseconds = 600_000;

export function createConversations(rows: Rows, monotonic: () => number = () => performance.now()): Conversations {
  const cache = new Map<string, { conversation: Conversation; itemId: string }>();
  let everyone: Promise<void> | undefined;
  let since = monotonic();
  const forgetOld = () => {
    if (monotonic() - since < keptMilliseconds) return;
    cache.clear();
    everyone = undefined;
    since = monotonic();
  };
  const remember = ({ itemId, fields }: Row): void => {
    const recipient = String(fields.PersonId);
    const conversation: Conversation = {
      recipient, reference: String(fields.Reference), language: language.catch('da').parse(fields.Language), teamsId: fields.TeamsId ? String(fields.TeamsId) : undefined,
    };
    cache.set(recipient, { conversation, itemId });
  };
  /** The whole list once, which costs no more than one row; after that the one that is missing. */
  const read = async (recipient: string) => {
    if (everyone) (await rows.where('Conversations', 'PersonId', recipient, columns)).forEach(remember);
    everyone ??= rows.all('Conversations', columns).then((all) => all.forEach(remember));
    await everyone.catch((error: unknown) => {
      everyone = undefined;
      throw error;
    });
    return cache.get(recipient);
  };

  return {
    find: (recipient) => door(async () => (forgetOld(), cache.get(recipient) ?? (await read(recipient)))?.conversation ?? null),
    save: (conversation) => door(async () => {
      const { recipient, reference, language: words, teamsId } = conversation;
      const fields = { Title: 'conversation', PersonId: recipient, Reference: reference, Language: words, TeamsId: teamsId ?? null };
      const known = cache.get(recipient) ?? (await read(recipient));
      if (known && known.conversation.reference === reference && known.conversation.language === words && known.conversation.teamsId === teamsId) return false;
      try {
        const itemId = known?.itemId ?? (await rows.create('Conversations', fields)).itemId;
        if (known) await rows.change('Conversations', itemId, fields);
        cache.set(recipient, { conversation, itemId });
        return !known;
      } catch (error) {
        if (statusOf(error) !== 400) throw error;
        const other = await read(recipient);
        if (!other) throw error;
        await rows.change('Conversations', other.itemId, fields);
        cache.set(recipient, { conversation, itemId: other.itemId });
        return false;
      }
    }),
  };
}
