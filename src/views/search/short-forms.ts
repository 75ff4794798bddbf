// Also runs in the browser.
import { asksOnly } from '../../english/question-words.ts';
import { searchWords } from '../../english/search-words.ts';
import { stemOnce } from '../../english/word-stems.ts';
import type { Named } from './name-matches.ts';
import { isOfName } from './name-matches.ts';

const fewest = 3;
const most = 6;

/** The first letters of a name, as people write it for short; nothing where they would be too few or too many. */
export function initialsOf(name: string): string | undefined {
  const words = searchWords(name.replace(/ \([^)]*\)$/u, ''))
    .flatMap(({ whole, parts }) => (parts.length > 0 ? parts : [whole]))
    .filter(isOfName);
  const initials = words.map((word) => word[0]).join('');
  return words.length < fewest || words.length > most ? undefined : initials;
}

/** Lets names be asked for by their first letters and a county by its town, where these are no word or name of their own. */
export function withShortForms(
  names: readonly Named[],
  known: ReadonlyMap<string, string>,
): Named[] {
  const places = new Set(
    names.flatMap(({ of, all }) => (of.kind === 'Partnership' ? [...all] : [])),
  );
  return names.map((named) => {
    const initials = [named.of.name, ...(named.of.also ?? [])]
      .map(initialsOf)
      .filter((one) => one !== undefined && !asksOnly(one) && !known.has(one))
      .map((one) => [stemOnce(one!)]);
    const towns = named.each
      .filter((words) => words.some((word) => shire.test(word)))
      .map((words) => words.map((word) => word.replace(shire, '')))
      .filter(
        (words) => named.of.documents !== undefined && !words.some((word) => places.has(word)),
      );
    const short = [...initials, ...towns];
    if (short.length === 0) return named;
    return {
      of: named.of,
      each: [...named.each, ...short],
      all: new Set([...named.all, ...short.flat()]),
    };
  });
}

// As the end of a stem.
const shire = /(?<=\p{L}{3})shire?$/u;
