// Also runs in the browser.
import { searchWords } from '../../english/search-words.ts';
import type { WordFamilies } from '../../english/word-families.ts';
import { askedAlikeFamilies, familiesOf, oneMeaningFamilies } from '../../english/word-families.ts';
import type { NameEntry } from './names-index.ts';

/** Words that find a clause for one another: those of English, and the variants of each term of the glossary. */
export function clauseFamilies(names: readonly NameEntry[]): WordFamilies {
  return familiesOf([...oneMeaningFamilies, ...termFamilies(names)]);
}

/** Words that people ask the same with. */
export function askedFamilies(names: readonly NameEntry[]): WordFamilies {
  return familiesOf([...oneMeaningFamilies, ...askedAlikeFamilies, ...termFamilies(names)]);
}

// A variant of several words is no word that another can stand for.
function termFamilies(names: readonly NameEntry[]): string[][] {
  return names
    .filter(({ kind }) => kind === 'Term')
    .map(({ name, also = [] }) =>
      [name, ...also].map(searchWords).flatMap((words) => {
        const [only, ...others] = words;
        return only === undefined || others.length > 0 || only.parts.length > 0 ? [] : [only.whole];
      }),
    )
    .filter((family) => family.length > 1);
}
