/** The little Markdown that Teams draws in a card's text: bold, italic, links and lists. Everything else stays as it is written. */

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string) => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

function inline(text: string): string {
  return escape(text)
    .replace(/\[([^\]]+)\]\((https?:\/\/[^\s)]+)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|[\s(])([*_])(?=\S)([^*_]+?)\2(?=$|[\s).,;:!?])/g, '$1<em>$3</em>');
}

/** Turns text into safe HTML; what is typed into a case can never become markup. */
export function markdownToHtml(text: string): string {
  const html: string[] = [];
  let list: 'ul' | 'ol' | null = null;
  const close = () => {
    if (list) html.push(`</${list}>`);
    list = null;
  };
  for (const line of text.split(/\r?\n/)) {
    const item = /^\s*(?:([-*])|\d+\.)\s+(.*)$/.exec(line);
    if (!item) {
      close();
      if (line.trim()) html.push(`<p>${inline(line)}</p>`);
      continue;
    }
    const kind = item[1] ? 'ul' : 'ol';
    if (list !== kind) {
      close();
      html.push(`<${kind}>`);
      list = kind;
    }
    html.push(`<li>${inline(item[2] ?? '')}</li>`);
  }
  close();
  return html.join('');
}
