/** What is chosen in the shell lives in the address: `#/person/place/sub/path?theme=dark&lang=en`. */
import { people } from '../../../people';

export const places = ['chat', 'personal', 'channel', 'channel-tab'] as const;
export type Place = (typeof places)[number];
export const themes = ['default', 'dark', 'contrast'] as const;
export type ThemeName = (typeof themes)[number];
export const languages = ['da', 'en'] as const;
export type Language = (typeof languages)[number];

export interface Choice {
  /** Key of a person in people.ts. */
  person: string;
  place: Place;
  /** What a deep link leads to inside the tab; empty for its front page. */
  subPath: string;
  theme: ThemeName;
  language: Language;
}

const oneOf = <T extends string>(allowed: readonly T[], value: string | null | undefined): T =>
  allowed.find((candidate) => candidate === value) ?? (allowed[0] as T);

const decode = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** Reads a location hash; what it does not know becomes the first of its kind. */
export function readChoice(hash: string): Choice {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [person, place, ...sub] = path.split('/');
  const params = new URLSearchParams(query);
  return {
    person: oneOf(people.map((p) => p.key), person),
    place: oneOf(places, place),
    subPath: sub.map(decode).join('/'),
    theme: oneOf(themes, params.get('theme')),
    language: oneOf(languages, params.get('lang')),
  };
}

/** The opposite of readChoice; theme and language are left out where they are the usual ones. */
export function writeChoice({ person, place, subPath, theme, language }: Choice): string {
  const sub = subPath ? `/${subPath.split('/').map(encodeURIComponent).join('/')}` : '';
  const params = new URLSearchParams();
  if (theme !== 'default') params.set('theme', theme);
  if (language !== 'da') params.set('lang', language);
  const query = params.toString();
  return `#/${person}/${place}${sub}${query ? `?${query}` : ''}`;
}
