import { splitWords } from '../../register/proving/source-words.ts';
import type { Draft, DraftRecord } from '../draft/draft.ts';
import { wordsOf } from '../draft/draft.ts';

/** How the words of the file are accounted for. */
export interface WordCounts {
  readonly all: number;
  readonly published: number;
  /** Of names of people. */
  readonly withheld: number;
  readonly leftOut: readonly { readonly reason: string; readonly words: number }[];
}

/** Counts the words of a draft by what becomes of them. */
export function wordCounts({ bodies, source, seeds }: Draft): WordCounts {
  const transcript = seeds.get(wordsOf(source['transcript'] as DraftRecord, 'file'));
  const lines = typeof transcript === 'string' ? transcript.split('\n') : [];
  const all = countIn(lines);
  const leftOut = leftOutOf(source, lines);
  const marks = JSON.stringify(bodies.map(({ text }) => text)).matchAll(/\{withheld:(\d)\}/gu);
  const withheld = [...marks].reduce((sum, [, words]) => sum + Number(words), 0);
  const omitted = leftOut.reduce((sum, { words }) => sum + words, 0);
  return { all, published: all - withheld - omitted, withheld, leftOut };
}

function leftOutOf(source: DraftRecord, lines: readonly string[]): WordCounts['leftOut'] {
  const entries = (source['omitted'] ?? []) as readonly DraftRecord[];
  const byReason = new Map<string, number>();
  for (const entry of entries) {
    const reason = wordsOf(entry, 'reason');
    const words = wordsOf(entry, 'lines')
      .split(', ')
      .map((range) => range.split('-').map(Number))
      .reduce((sum, [first = 0, last = first]) => sum + countIn(lines.slice(first - 1, last)), 0);
    byReason.set(reason, (byReason.get(reason) ?? 0) + words);
  }
  return [...byReason].map(([reason, words]) => ({ reason, words }));
}

function countIn(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + splitWords(line).length, 0);
}
