import type { Language } from '../../model/language.ts';
import { heldBack } from '../../model/withheld.ts';
import { topicIds } from '../../model/topic-ids.ts';
import { bodyKey } from '../../register/body-key.ts';
import {
  isEnglish,
  isSameLanguage,
  languageOfDocument,
  languageOfName,
  languageOfPart,
  languageOfSite,
} from '../../register/language-of.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Constitution, Register } from '../../register/register.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { ownPieces } from '../../register/text/own-pieces.ts';
import { allEvidenceOf } from './answers-view.ts';

/** Words of other languages than the register’s own that may stand on any page, each with its language. */
export interface WordsInLanguages {
  /** Names, which stand within sentences too. */
  readonly names: ReadonlyMap<string, Language>;
  /** What documents say: titles, headings, clauses, quotes, labels of seats and activities. */
  readonly words: ReadonlyMap<string, Language>;
}

/** Gathers what pages must mark with its language. Worked out once; empty in a register of one language. */
export const wordsInLanguages = oncePerRegister((register: Register): WordsInLanguages => {
  const named = [
    ...register.places.values(),
    ...register.organisations.values(),
    ...[...register.partnerships.values()].map(({ record }) => record),
    ...register.bodies.values(),
  ];
  const names = named.map((record): Said => [record.name, languageOfName(record)]);
  const said = [...register.constitutions.values()].flatMap((one) => wordsOf(one, register));
  return {
    names: foreign(names, register),
    words: foreign([...toldBy(register), ...said], register),
  };
});

type Said = readonly [words: string, language: Language | undefined];

// What the register says of itself and of its bodies, in its own language.
function toldBy({ site, partnerships, bodies }: Register): Said[] {
  const told = [
    ...[site.name, site.strapline, site.publisher.name, site.home?.title, site.home?.lede],
    ...[...partnerships.values()].map(({ record }) => record.summary),
    ...[...bodies.values()].map(({ summary }) => summary),
  ];
  return told.flatMap((words): Said[] => (words === undefined ? [] : [[words, undefined]]));
}

function foreign(said: readonly Said[], register: Register): ReadonlyMap<string, Language> {
  const own = languageOfSite(register);
  // Pages of a register in another language than English are of two: each has words of the other.
  const isOfTwo = !isEnglish(own);
  const found = new Map<string, Language>();
  for (const [words, language] of said) {
    if (!isOfTwo && isSameLanguage(language ?? own, own)) continue;
    const printed = heldBack(plainSpaces(words));
    if (printed !== '') found.set(printed, language ?? own);
  }
  return found;
}

function wordsOf(constitution: Constitution, register: Register): Said[] {
  const { partnershipId, record, text, facts, membership, rasci } = constitution;
  const ofDocument = languageOfDocument(constitution, register);
  const labels = [
    ...membership.seats.map(({ label }) => label),
    ...(rasci?.activities ?? []).map(({ label }) => label),
    ...(rasci?.parties ?? []).map(({ label }) => label),
  ];
  return [
    ...[record.title, ...labels].map((words): Said => [words, ofDocument]),
    ...[...text.byId.values()].flatMap((entry) =>
      ownPieces(entry.node).map(({ words }): Said => [words, languageOfPart(entry, ofDocument)]),
    ),
    ...topicIds
      .flatMap((topic) => allEvidenceOf(facts[topic]))
      .map(({ clause, quote, in: body }): Said => {
        // Words about a body may stand in the document of another.
        const key = body === undefined ? constitution.key : bodyKey(body, partnershipId);
        const quoted = register.constitutions.get(key) ?? constitution;
        const language = languageOfDocument(quoted, register);
        return [quote, languageOfPart(quoted.text.byId.get(clause), language)];
      }),
  ];
}
