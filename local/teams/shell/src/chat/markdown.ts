/** The little Markdown that Teams draws in a card's text: bold, italic, links and bullets. Everything else stays as it is written. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

/** A sign after a backslash means itself. */
const literal = (text: string) => text.replace(/\\([\\*_[\]()#.!~`+-])/g, (_, sign: string) => `&#${sign.charCodeAt(0)};`);

function inline(text: string): string {
  return literal(escape(text))
    .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])([*_])(?=\S)([^*_]+?)\2(?=$|[\s).,;:!?])/g, '$1<em>$3</em>');
}

/** Turns text into safe HTML; what is typed into a case can never become markup. Numbered lines stay lines: “5. december” is a date. */
export function markdownToHtml(text: string): string {
  const html: string[] = [];
  let isList = false;
  const list = (wanted: boolean) => {
    if (wanted !== isList) html.push(wanted ? '<ul>' : '</ul>');
    isList = wanted;
  };
  for (const line of text.split(/\r?\n/)) {
    const bullet = /^\s*[-*]\s+(.*)$/.exec(line);
    list(bullet !== null);
    if (bullet) html.push(`<li>${inline(bullet[1] ?? '')}</li>`);
    else if (line.trim()) html.push(`<p>${inline(line)}</p>`);
  }
  list(false);
  return html.join('');
}
