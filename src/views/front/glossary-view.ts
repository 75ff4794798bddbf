import { count } from '../../english/count.ts';
import type { GlossaryEntry } from '../../model/knowledge/glossary-entry.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { list } from '../../english/list.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { shortNameOfBody } from '../phrases/names-of.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import { inlineMarkdown } from '../inline-markdown.ts';
import type { TermUse } from './term-uses.ts';
import { readingUses, termUses } from './term-uses.ts';

export interface GlossaryRow {
  readonly id: string;
  readonly term: string;
  readonly variants: readonly string[];
  readonly readings: readonly GlossaryReading[];
  readonly meaning: string | undefined;
  readonly notKnown: string | undefined;
  /** The documents that hold the term. */
  readonly uses: FoundIn | undefined;
}

export interface GlossaryReading {
  readonly expansion: string;
  readonly note: string | undefined;
  /** What the documents’ own words say of this reading. */
  readonly uses: readonly FoundIn[];
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** Documents whose words hold something: the first few, and how many more. */
export interface FoundIn {
  readonly lead: string;
  readonly documents: readonly {
    readonly name: string;
    readonly href: string;
    readonly where: string;
  }[];
  /** A search for the documents that are not shown. */
  readonly more: (Link & { readonly term: string }) | undefined;
}

/** The terms that begin with one letter. */
export interface GlossaryLetter {
  readonly letter: string;
  /** “12 terms”. */
  readonly note: string;
  /** Whether all can be read at once, because there are few. */
  readonly isOpen: boolean;
  readonly entries: readonly GlossaryRow[];
}

// More terms than this are folded by their letters.
const mostOpen = 20;

/** The glossary by first letter, in alphabetical order. */
export function glossaryByLetter(register: Register): GlossaryLetter[] {
  const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
  const rows = [...register.glossary].map(([id, entry]): GlossaryRow => ({
    id,
    term: entry.term,
    variants: entry.variants ?? [],
    meaning: entry.meaning && inlineMarkdown(entry.meaning),
    notKnown: entry.notKnown,
    readings: readingsOf(entry, register),
    uses: foundIn('In the documents:', termUses(register).get(id), {
      term: entry.term,
      register,
    }),
  }));
  rows.sort((a, b) => order.compare(a.term, b.term));
  const byLetter = Map.groupBy(rows, ({ term }) => term.charAt(0).toUpperCase());
  return [...byLetter].map(([letter, entries]) => ({
    letter,
    note: count(entries.length, 'term'),
    isOpen: rows.length <= mostOpen,
    entries,
  }));
}

function readingsOf(entry: GlossaryEntry, register: Register): GlossaryReading[] {
  return entry.readings.map(({ expansion, note, sources, onlyWith }) => {
    const { spelledOut, named } = readingUses(entry, { expansion, register });
    const uses = [
      foundIn('Spelled out in', spelledOut, { term: expansion, register }),
      foundIn('The name stands in', named, { term: expansion, register }),
    ];
    return {
      expansion,
      note: [note, onlyWith && onlyWithWords(onlyWith)].filter(Boolean).join(' ') || undefined,
      sources: sources ?? [],
      uses: uses.filter((found) => found !== undefined),
    };
  });
}

function onlyWithWords(words: readonly string[]): string {
  const quoted = words.map((word) => `“${word}”`);
  return `Meant only where a document has ${list(quoted, 'or')}.`;
}

const mostShown = 6;

function foundIn(
  lead: string,
  uses: readonly TermUse[] | undefined,
  { term, register }: { term: string; register: Register },
): FoundIn | undefined {
  if (uses === undefined || uses.length === 0) return undefined;
  const more = uses.length - mostShown;
  return {
    lead,
    documents: uses.slice(0, mostShown).map((use) => ({
      name: shortNameOfBody(use.constitution.key, register),
      href: addresses.clause(use.constitution.key, use.entry.id),
      where: whereOf(use, term),
    })),
    more:
      more > 0
        ? { name: count(more, 'more document'), href: addresses.searchFor(term), term }
        : undefined,
  };
}

// “Clause 3.2, as “sub-groups”, and 4 more places”
function whereOf({ constitution, entry, written, others }: TermUse, term: string): string {
  const words = plainSpaces(written);
  const isAsTerm = words.toLowerCase().replace(/s$/, '') === term.toLowerCase().replace(/s$/, '');
  return [
    clauseFullName(entry, constitution.text),
    ...(isAsTerm ? [] : [`as “${words}”`]),
    ...(others === 0 ? [] : [`and ${count(others, 'more place')}`]),
  ].join(', ');
}
