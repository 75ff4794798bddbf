import type { Language } from '../../model/language.ts';
import { titleNames } from './body-name-read.ts';
import { isCelticName } from './body-nouns.ts';
import { textLanguage } from './languages-read.ts';
import { isTitle } from './printed-title.ts';
import type { RecordInput, RecordReading } from './record-input.ts';
import { titlePassages } from './title-passages.ts';
import { inUsualLetters } from './usual-letters.ts';

const welsh = /^(?:Y |Yr )?(?:Bwrdd|Grŵp|Partneriaeth|Pwyllgor|Fforwm|Rhwydwaith)\b/iu;

/** The names of a body by language, where a title gives one in Welsh or Gaelic. */
export function namesByLanguage(
  input: RecordInput,
): RecordReading<Partial<Record<Language, string>>> | undefined {
  const named = titlePassages(input.text).flatMap(({ id, words }) =>
    (isTitle(words) ? titleNames(words) : []).map((name) => ({ id, words, name })),
  );
  const celtic = named.findLast(({ name }) => isCelticName(name));
  if (celtic === undefined) return undefined;
  // The name itself is not told again, but where it is not in the language of most registers.
  const isMain = (textLanguage(input.content) ?? 'en') !== 'en';
  const english = isMain ? named.findLast(({ name }) => !isCelticName(name)) : undefined;
  const called = (name: string): string => inUsualLetters(name, input.content);
  return {
    value: {
      ...(english === undefined ? {} : { en: called(english.name) }),
      [welsh.test(celtic.name) ? 'cy' : 'gd']: called(celtic.name),
    },
    evidence: [{ clause: celtic.id, quote: celtic.words }],
    proposed: { reason: 'The title names it in this language', confidence: 'high' },
  };
}
