import { plainSpaces } from '../../register/text/node-words.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import { inlineMarkdown } from '../inline-markdown.ts';

export interface GlossaryRow {
  readonly id: string;
  readonly term: string;
  readonly variants: readonly string[];
  readonly readings: readonly GlossaryReading[];
  readonly meaning: string | undefined;
  readonly notKnown: string | undefined;
}

export interface GlossaryReading {
  readonly expansion: string;
  readonly note: string | undefined;
  readonly document:
    { readonly name: string; readonly href: string; readonly quote: string } | undefined;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

/** The glossary by first letter, in alphabetical order. */
export function glossaryByLetter(register: Register): { letter: string; entries: GlossaryRow[] }[] {
  const order = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });
  const rows = [...register.glossary].map(([id, entry]): GlossaryRow => ({
    id,
    term: entry.term,
    variants: entry.variants ?? [],
    meaning: entry.meaning && inlineMarkdown(entry.meaning),
    notKnown: entry.notKnown,
    readings: entry.readings.map(({ expansion, note, evidence, sources }) => ({
      expansion,
      note,
      sources: sources ?? [],
      document:
        evidence?.in === undefined
          ? undefined
          : documentOf({ ...evidence, in: evidence.in }, register),
    })),
  }));
  rows.sort((a, b) => order.compare(a.term, b.term));
  const byLetter = Map.groupBy(rows, ({ term }) => term.charAt(0).toUpperCase());
  return [...byLetter].map(([letter, entries]) => ({ letter, entries }));
}

function documentOf(
  { clause, quote, in: key }: { clause: string; quote: string; in: string },
  register: Register,
): GlossaryReading['document'] {
  return {
    name: register.bodies.get(key)?.name ?? key,
    href: addresses.clause(key, clause),
    quote: plainSpaces(quote),
  };
}
