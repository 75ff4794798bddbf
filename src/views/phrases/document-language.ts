import { capital } from '../../english/sentence.ts';
import type { Language } from '../../model/language.ts';
import { codeOf } from '../../model/language.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { isSameLanguage, languageOfDocument, languageOfSite } from '../../register/language-of.ts';
import { languageNames, ownNamesOfLanguages } from './language-words.ts';

/** What a page says of the languages of a document: a line, and where another version can be read. */
export interface LanguageLine {
  readonly words: string;
  readonly href: string | undefined;
  /** The language of what the link leads to, and what its readers call it: the words of the link. */
  readonly hreflang: Language | undefined;
  readonly ownName: string | undefined;
}

/** The languages of a document, where there is something to say; an unknown version is never called missing. */
export function languageLines(
  constitution: Constitution,
  register: Register,
): readonly LanguageLine[] {
  const language = languageOfDocument(constitution, register);
  const own = isSameLanguage(language, languageOfSite(register))
    ? []
    : [{ words: `This document is in ${languageNames[language]}.` }];
  const others = (constitution.record.otherLanguages ?? []).map(
    ({ language: other, link, note }) => ({
      words: otherWords(languageNames[other], { isLinked: link !== undefined, note }),
      href: link,
      hreflang: other,
      ownName: link === undefined ? undefined : ownNamesOfLanguages[codeOf(other)],
    }),
  );
  const unlinked = { href: undefined, hreflang: undefined, ownName: undefined };
  return [...own, ...others].map((line) => ({ ...unlinked, ...line }));
}

function otherWords(
  language: string,
  { isLinked, note }: { isLinked: boolean; note: string | undefined },
): string {
  const version = isLinked
    ? `The ${language} version`
    : `There is a version in ${language} too, which this register does not hold`;
  return `${version}.${note === undefined ? '' : ` ${capital(note)}`}`;
}
