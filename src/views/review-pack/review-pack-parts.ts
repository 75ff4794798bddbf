import type { Link } from '../body-link.ts';

/** A section of a review pack, as its page and its Word file both print it. */
export interface PackSection {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly PackBlock[];
}

export type PackBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Things to do, each with a box to tick. */
  | { readonly kind: 'to-do'; readonly lines: readonly PackLine[] }
  | { readonly kind: 'list'; readonly lines: readonly PackLine[] }
  | PackTable
  | PackForm;

/** Something named, what is said of it, and where it is asked for a column to fill in by hand. */
export interface PackTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly string[];
  /** Whether the last column is filled in by hand. */
  readonly isByHand: boolean;
  readonly rows: readonly PackRow[];
}

export interface PackRow {
  readonly name: readonly PackLine[];
  readonly words: readonly PackLine[];
  /** What there is to choose from by hand; where there is nothing, the space is to write in. */
  readonly choices?: readonly string[];
}

/** Lines to fill in and to sign. */
export interface PackForm {
  readonly kind: 'form';
  readonly fields: readonly { readonly name: string; readonly choices?: readonly string[] }[];
}

/** Words, and what they lead to. */
export interface PackLine {
  readonly text: string;
  readonly links?: readonly Link[];
  /** Whether it stands behind the other lines. */
  readonly isSmall?: boolean;
}

/** A link to a clause as it is read on paper: its name with the part that is meant, where several bear it. */
export function clauseOnPaper({ name, place, href }: Link & { readonly place?: string }): Link {
  return { name: place === undefined ? name : `${name}, ${place}`, href };
}

/** Blocks under a heading of their own; nothing where there is nothing to list. */
export function listed(
  heading: string,
  kind: 'to-do' | 'list',
  lines: readonly PackLine[],
): PackBlock[] {
  return lines.length === 0
    ? []
    : [
        { kind: 'heading', text: heading },
        { kind, lines },
      ];
}
