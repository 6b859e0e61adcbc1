import { readAnswer } from '../../local/teams/shell/src/chat/answer';
import { markdownToHtml } from '../../local/teams/shell/src/chat/markdown';
import { type Choice, readChoice, writeChoice } from '../../local/teams/shell/src/choice';
import { readEntityLink } from '../../local/teams/shell/src/tab/deepLinks';

describe('the choice in the address', () => {
  const usual: Choice = { person: 'caseworker', place: 'chat', subPath: '', theme: 'default', language: 'da' };

  test.each<[string, Partial<Choice>]>([
    ['', {}],
    ['#/caseworker/personal', { place: 'personal' }],
    ['#/provider-internal/chat', { person: 'provider-internal' }],
    ['#/teamlead/channel-tab', { person: 'teamlead', place: 'channel-tab' }],
    ['#/caseworker/personal/case/S-2026-0101', { place: 'personal', subPath: 'case/S-2026-0101' }],
    ['#/caseworker/personal/case/%C3%A6%20%3F?theme=contrast&lang=en', { place: 'personal', subPath: 'case/æ ?', theme: 'contrast', language: 'en' }],
    ['#/nobody/nowhere?theme=pink&lang=xx', {}],
    ['#/caseworker/personal/100%', { place: 'personal', subPath: '100%' }],
  ])('%s is read', (hash, differs) => {
    expect(readChoice(hash)).toEqual({ ...usual, ...differs });
  });

  test.each<Partial<Choice>>([
    {},
    { person: 'stranger', place: 'channel' },
    { place: 'personal', subPath: 'case/S-2026-0101?x=1&y=#2/æ', theme: 'dark', language: 'en' },
  ])('%j is read as it was written', (differs) => {
    const choice = { ...usual, ...differs };
    expect(readChoice(writeChoice(choice))).toEqual(choice);
  });
});

describe('links into the app', () => {
  const link = (context: string) => `https://teams.microsoft.com/l/entity/9d6f1a5e/personal?context=${encodeURIComponent(context)}`;

  test('name the tab and the place in it', () => {
    expect(readEntityLink(link('{"subEntityId":"case/S-2026-0101"}'))).toEqual({ entityId: 'personal', subPath: 'case/S-2026-0101' });
    expect(readEntityLink(link('{"subPageId":"case/S-2026-0102"}'))).toEqual({ entityId: 'personal', subPath: 'case/S-2026-0102' });
  });
  test('lead to the front page when their context is broken or missing', () => {
    expect(readEntityLink(link('{broken'))).toEqual({ entityId: 'personal', subPath: '' });
    expect(readEntityLink('https://teams.microsoft.com/l/entity/9d6f1a5e/channel')).toEqual({ entityId: 'channel', subPath: '' });
  });
  test.each(['https://example.org/l/entity/9d6f1a5e/personal', 'https://teams.microsoft.com/l/chat/0/0', 'no address'])('%s is none', (address) => {
    expect(readEntityLink(address)).toBeUndefined();
  });
});

describe('the answer to a press', () => {
  const card = { type: 'AdaptiveCard' };
  test.each<[string, number, unknown, object]>([
    ['a card', 200, { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }, { kind: 'done' }],
    ['nothing', 200, null, { kind: 'done' }],
    ['an error of the card', 200, { statusCode: 403, type: 'application/vnd.microsoft.error', value: { message: 'Nej' } }, { kind: 'refused', why: 'Nej' }],
    ['an unreachable bot', 502, { code: 'bot-unreachable', message: 'Væk' }, { kind: 'refused', why: 'Væk' }],
    ['an error without words', 500, '', { kind: 'refused', why: '' }],
    ['a message', 200, { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Tak' }, { kind: 'told', what: 'Tak' }],
    ['a dialog', 200, { task: { type: 'continue', value: { url: 'x' } } }, { kind: 'task', task: { url: 'x' } }],
    ['the end of a dialog with words', 200, { task: { type: 'message', value: 'Gemt' } }, { kind: 'told', what: 'Gemt' }],
  ])('%s', (_name, status, body, expected) => {
    expect(readAnswer({ status, body })).toEqual(expected);
  });
});

describe('text of a card', () => {
  test('draws bold, italic, lists and links', () => {
    expect(markdownToHtml('**Mål** og _delmål_\n- et\n- to\n[vejledning](https://example.org/a?b=1&c=2)')).toBe(
      '<p><strong>Mål</strong> og <em>delmål</em></p><ul><li>et</li><li>to</li></ul><p><a href="https://example.org/a?b=1&amp;c=2">vejledning</a></p>',
    );
  });
  test('cannot leave the address of a link', () => {
    expect(markdownToHtml('[x](https://a/"onclick="b)')).toBe('<p><a href="https://a/&quot;onclick=&quot;b">x</a></p>');
  });
  test.each([
    ['<img src=x onerror=alert(1)>', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    ['\\*ikke fed\\* og \\[x\\](https://a)', '<p>&#42;ikke fed&#42; og &#91;x&#93;(https://a)</p>'],
    ['5. december 2026', '<p>5. december 2026</p>'],
    ['snake_case_name and 2 * 3 * 4', '<p>snake_case_name and 2 * 3 * 4</p>'],
  ])('%s is drawn as it is written', (text, html) => {
    expect(markdownToHtml(text)).toBe(html);
  });
});
