import { oncePer } from '../../register/once-per.ts';
import { wordsWithin } from '../../register/text/node-words.ts';
import type { ReadableText } from '../reading/readable-text.ts';
import { foldedOrganisation, ownWordsOf } from './folded-organisation.ts';
import type { KnownOrganisation } from './known-organisation.ts';

/** How many words a name of an organisation has at most. */
export const mostWords = 14;

interface Known {
  readonly id: string;
  readonly name: string;
  /** Of its name and its place: a document that has none of them is of another area. */
  readonly own: readonly string[];
  readonly forms: readonly { readonly folded: string; readonly isFull: boolean }[];
}

type Names = readonly (readonly [folded: string, id: string])[];

/**
 * What a document may call the organisations of a register, folded.
 *
 * Shape: keyed by name; a name that two organisations here have says neither, and has no entry.
 */
export function namesOfKnown(
  organisations: readonly KnownOrganisation[],
  text: ReadableText,
): ReadonlyMap<string, string> {
  const words = text.passages.map(({ node }) => wordsWithin(node)).join('\n');
  const known = preparedOf(organisations);
  const isThere = wordBeginnings(foldedOrganisation(words));
  const names: Names = [
    ...known.flatMap((each) => namesHere(each, isOfArea(each, isThere))),
    ...shortForms(words, known),
  ];
  const byName = Map.groupBy(names, ([folded]) => folded);
  return new Map(
    [...byName].flatMap(([folded, same]): [string, string][] => {
      const ids = new Set(same.map(([, id]) => id));
      return ids.size === 1 ? [[folded, same[0]![1]]] : [];
    }),
  );
}

const preparedOf = oncePer((organisations: readonly KnownOrganisation[]): Known[] =>
  organisations.map(({ id, name, aliases = [], place = '' }) => {
    const own = ownWordsOf(name);
    return {
      id,
      name: foldedOrganisation(name),
      own: [...own, ...ownWordsOf(place.replaceAll('-', ' '))],
      forms: [name, ...aliases].map((form) => ({
        folded: foldedOrganisation(form),
        isFull: own.length > 0 && /\s/u.test(form.trim()) && ownWordsOf(form).length > 0,
      })),
    };
  }),
);

function wordBeginnings(text: string): (word: string) => boolean {
  const all = [...new Set(text.split(' '))].sort();
  return (word) => {
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (all[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return all[low]?.startsWith(word) ?? false;
  };
}

// A body of another area has the same short name: only the words of its own tell that it is meant.
function isOfArea({ own }: Known, isThere: (word: string) => boolean): boolean {
  const names = own.filter((word) => !directions.has(word));
  return names.length === 0 ? own.every(isThere) : names.some(isThere);
}

const directions = new Set(
  'north south east west central mid greater great upper lower inner outer new old saint st'.split(
    ' ',
  ),
);

function namesHere({ id, name, forms }: Known, isHere: boolean): Names {
  const usable = forms.filter(({ isFull }) => isHere || isFull).map(({ folded }) => folded);
  // “Providers in North Fells” are “Providers” in a document of that area.
  const short = isHere ? /^(.+?) in \S/u.exec(name)?.[1] : undefined;
  return [...usable, ...(short === undefined ? [] : [short])]
    .flatMap(formsWithoutNhs)
    .filter((folded) => folded !== '')
    .map((folded) => [folded, id]);
}

// “NHS Riverside Integrated Care Board” is as often written without its first word.
function formsWithoutNhs(folded: string): string[] {
  const short = /^nhs (\S.* (?:icb|trust|ccg|board))$/u.exec(folded)?.[1];
  return short === undefined ? [folded] : [folded, short];
}

const named =
  /((?:[\p{Lu}&][\p{L}’'&.-]*|and|of|for|the|in)(?: (?:[\p{Lu}&][\p{L}’'&.-]*|and|of|for|the|in)){0,13}) \((?:the |“|‘|"|')*([\p{Lu}][\p{L}& -]{1,24}?)(?:”|’|"|')*\)/gu;

// “NHS Fellshire Integrated Care Board (ICB)”, “Fellshire County Council (‘the Council’)”: what the document says it calls it.
function shortForms(words: string, known: readonly Known[]): Names {
  const byName = Map.groupBy(known, ({ name }) => name);
  return [...words.matchAll(named)].flatMap(([, long = '', short = '']): Names => {
    const all = foldedOrganisation(long).split(' ');
    const tails = all.map((_, at) => byName.get(all.slice(at).join(' ')) ?? []);
    const meant = tails.find((same) => same.length > 0) ?? [];
    return meant.length === 1 ? [[foldedOrganisation(short), meant[0]!.id]] : [];
  });
}
