// Also runs in the browser.
import type { LookedUp } from './look-up-words.ts';
import type { SearchDirectory } from './word-index.ts';

/** The documents that have what was looked for, the best first; what is over comes last. */
export interface RankedDocuments {
  readonly documents: readonly number[];
  /** Whether they have all the words, and not only most of them. */
  readonly hasAll: boolean;
}

/** Ranks documents by how many of the words they have, then by how often, rare words before common ones. */
export function rankDocuments(
  { terms }: Pick<LookedUp, 'terms'>,
  { documents, current }: Pick<SearchDirectory, 'documents' | 'current'>,
): RankedDocuments {
  const scores = new Map<number, { words: number; score: number }>();
  for (const { levels } of terms) {
    const rarity = Math.log(1 + documents / (levels.size || 1));
    for (const [document, level] of levels) {
      const { words, score } = scores.get(document) ?? { words: 0, score: 0 };
      scores.set(document, { words: words + 1, score: score + rarity * (1 + level / 2) });
    }
  }
  const most = Math.max(0, ...[...scores.values()].map(({ words }) => words));
  const found = [...scores].filter(([, { words }]) => words === most);
  const isOver = (document: number): number => Number(document >= current);
  return {
    documents: found
      .sort(
        ([one, a], [other, b]) => isOver(one) - isOver(other) || b.score - a.score || one - other,
      )
      .map(([document]) => document),
    hasAll: most > 0 && most === terms.length,
  };
}
