import { spelledOutIn } from '../../checks/reading/letters/spelled-out.ts';
import type { Spelling } from '../../checks/reading/names/name-finder.ts';
import { nameFinder } from '../../checks/reading/names/name-finder.ts';
import { textPieces } from '../../checks/reading/words/text-pieces.ts';
import type { GlossaryEntry } from '../../model/knowledge/glossary-entry.ts';
import { oncePerRegister } from '../../register/once-per-register.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';

/** One document that holds some words of the glossary. */
export interface TermUse {
  readonly constitution: Constitution;
  /** The first part of the document that holds them. */
  readonly entry: IndexedNode;
  /** As the document writes them there. */
  readonly written: string;
  /** How many other parts hold them. */
  readonly others: number;
}

/** What a document must say for a reading of letters to be its own, or to be likely. */
export interface ReadingUses {
  /** Documents that put the letters beside the name. */
  readonly spelledOut: readonly TermUse[];
  /** Documents that hold the name, and do not say that the letters are short for it. */
  readonly named: readonly TermUse[];
}

type UsesByName = ReadonlyMap<string, readonly TermUse[]>;

/** The documents that hold each term of the glossary or another spelling of it, by entry. */
export const termUses = oncePerRegister((register): UsesByName => {
  const terms = [...register.glossary].filter(([, { ownWord }]) => ownWord === undefined);
  return usesOf(
    terms.flatMap(([id, entry]) => spellingsOf(id, entry)),
    register,
  );
});

/** The documents that read some letters in one way, as far as their own words tell. */
export function readingUses(
  { term, variants = [] }: GlossaryEntry,
  { expansion, register }: { expansion: string; register: Register },
): ReadingUses {
  const letters = [term, ...variants];
  const besideLetters = spelledOutUses(register).filter(
    (use) => letters.includes(use.letters) && plain(use.written).includes(plain(expansion)),
  );
  const spelledOut = besideLetters.filter(
    ({ constitution }, order) =>
      besideLetters.findIndex((use) => use.constitution === constitution) === order,
  );
  const known = new Set(spelledOut.map(({ constitution }) => constitution));
  const named = nameUses(register).get(expansion) ?? [];
  return { spelledOut, named: named.filter(({ constitution }) => !known.has(constitution)) };
}

const spelledOutUses = oncePerRegister((register): (TermUse & { readonly letters: string })[] =>
  [...register.constitutions.values()].flatMap((constitution) =>
    spelledOutIn(constitution, register).map(({ letters, name, piece }) => ({
      constitution,
      letters,
      entry: piece.entry,
      written: name,
      others: 0,
    })),
  ),
);

const nameUses = oncePerRegister((register) => {
  const letters = [...register.glossary.values()].filter(({ kind }) => kind === 'acronym');
  const names = letters.flatMap(({ readings }) => readings.map(({ expansion }) => expansion));
  const spellings = [...new Set(names)].map((name) => ({
    id: name,
    written: name,
    isAcronym: false,
  }));
  return usesOf(spellings, register);
});

// A term is typed as a heading would have it: its capital means nothing. Letters stand as they are.
function spellingsOf(id: string, { term, variants = [], kind }: GlossaryEntry): Spelling[] {
  const isAcronym = kind === 'acronym';
  const written = isAcronym ? term : term.charAt(0).toLowerCase() + term.slice(1);
  return [written, ...variants].map((each) => ({ id, written: each, isAcronym }));
}

function usesOf(spellings: readonly Spelling[], { constitutions }: Register): UsesByName {
  const find = nameFinder(spellings);
  const found = [...constitutions.values()].flatMap((constitution) =>
    textPieces(constitution).flatMap(({ words, entry }) =>
      find(words).map(({ id, start, end }) => ({
        id,
        constitution,
        entry,
        written: words.slice(start, end),
      })),
    ),
  );
  const byName = Map.groupBy(found, ({ id }) => id);
  return new Map(
    [...byName].map(([id, uses]) => {
      const byDocument = Map.groupBy(uses, ({ constitution }) => constitution);
      return [id, [...byDocument.values()].map(together)];
    }),
  );
}

function together(uses: readonly Omit<TermUse, 'others'>[]): TermUse {
  const [first] = uses as [Omit<TermUse, 'others'>];
  const { constitution, entry, written } = first;
  const parts = new Set(uses.map((use) => use.entry));
  return { constitution, entry, written, others: parts.size - 1 };
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
