import type { Language, LanguageCode } from '../../model/language.ts';
import type { NamesIn } from '../../model/names-in.ts';

export const languageNames: Record<Language, string> = {
  'en-GB': 'English',
  en: 'English',
  cy: 'Welsh',
  gd: 'Scottish Gaelic',
  ga: 'Irish',
  gv: 'Manx',
  kw: 'Cornish',
  sco: 'Scots',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
  it: 'Italian',
  lt: 'Lithuanian',
  pl: 'Polish',
  pt: 'Portuguese',
  ro: 'Romanian',
};

/** What each language calls itself, for whoever looks for it. */
export const ownNamesOfLanguages: Record<LanguageCode, string> = {
  en: 'English',
  cy: 'Cymraeg',
  gd: 'Gàidhlig',
  ga: 'Gaeilge',
  gv: 'Gaelg',
  kw: 'Kernewek',
  sco: 'Scots',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
  it: 'Italiano',
  lt: 'Lietuvių',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
};

/** A name with the language it is in, for readers and for `lang`. */
export interface NameIn {
  readonly language: string;
  readonly lang: Language;
  readonly name: string;
}

/** What something is called in other languages, but for the name that heads its page. */
export function namesInWords(names: NamesIn | undefined, name: string): NameIn[] {
  return (Object.entries(names ?? {}) as [Language, string][])
    .filter(([, other]) => other !== name)
    .map(([lang, other]) => ({ language: languageNames[lang], lang, name: other }));
}
