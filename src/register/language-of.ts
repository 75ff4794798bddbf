import type { Language } from '../model/language.ts';
import { codeOf } from '../model/language.ts';
import type { NamesIn } from '../model/names-in.ts';
import type { Constitution, Register } from './register.ts';
import type { IndexedNode } from './text/text-index.ts';

/** The language of the register’s own words. */
export function languageOfSite({ site }: Pick<Register, 'site'>): Language {
  return site.language ?? 'en-GB';
}

/** The language of the sentences that the program makes: English, whatever the register is in. */
export function languageOfSentences(register: Pick<Register, 'site'>): Language {
  const ofSite = languageOfSite(register);
  return isEnglish(ofSite) ? ofSite : 'en-GB';
}

/** The language that most of a document is written in. */
export function languageOfDocument(
  { record }: Pick<Constitution, 'record'>,
  register: Pick<Register, 'site'>,
): Language {
  return record.language ?? languageOfSite(register);
}

/** The language of one part of the words: its own, or that of what it stands in. */
export function languageOfPart(entry: IndexedNode | undefined, ofDocument: Language): Language {
  return entry === undefined
    ? ofDocument
    : (entry.node.lang ?? languageOfPart(entry.parent, ofDocument));
}

/** The language that a name is marked with, where it is not that of the register. */
export function languageOfName({
  name,
  names = {},
}: {
  readonly name: string;
  readonly names?: NamesIn | undefined;
}): Language | undefined {
  return (Object.keys(names) as Language[]).find((language) => names[language] === name);
}

/** Whether words of two languages are read by the same rules: `en` and `en-GB`. */
export function isSameLanguage(one: Language, other: Language): boolean {
  return codeOf(one) === codeOf(other);
}

/** Whether words are English, which is what checks can read. */
export function isEnglish(language: Language): boolean {
  return isSameLanguage(language, 'en');
}
