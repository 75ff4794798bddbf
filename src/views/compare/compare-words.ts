// Also runs in the browser.
import { addresses } from '../addresses.ts';
import type { CompareBody, CompareLine } from './compare-body.ts';

/** A part of the words, whole: what it is called, where it stands, and its lines as printed. */
export interface WholeClause {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly lines: readonly { readonly depth: number; readonly text: string }[];
}

/** A clause with all its points, found in the lines of a constitution; none where it is not there. */
export function wholeClause(
  { key, words }: Pick<CompareBody, 'key' | 'words'>,
  id: string,
): WholeClause | undefined {
  const start = words.findIndex((line) => line[0] === id);
  if (start < 0) return undefined;
  const [, depth, name] = words[start]!;
  let end = start + 1;
  while (end < words.length && words[end]![1] > depth) end++;
  const lines = words.slice(start, end).map((line) => printed(line, depth));
  return {
    id,
    name,
    href: addresses.clause(key, id),
    lines: lines.filter(({ text }) => text !== ''),
  };
}

function printed([, depth, , label, text]: CompareLine, from: number): WholeClause['lines'][0] {
  return { depth: depth - from, text: [label, text].filter(Boolean).join(' ') };
}
