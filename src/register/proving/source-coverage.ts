import type { SourceRecord } from '../../model/source-record.ts';
import type { CoverageProblem, SourceCoverage } from '../register.ts';
import { piecesInPrint } from '../text/node-words.ts';
import type { IndexedNode } from '../text/text-index.ts';
import { placeOmissions } from './place-omissions.ts';
import { SourceWalk } from './source-walk.ts';
import { cleanSource, tokensOf } from './source-words.ts';

/** The parts of a text that stand in one stretch of the source, in order. */
export type Stretch = readonly IndexedNode[];

/** Compares a source document, word by word and in order, with the parts of the content made from it. */
export function coverSource(
  raw: string,
  record: SourceRecord,
  stretches: readonly Stretch[],
): SourceCoverage {
  const clean = cleanSource(raw, record.residue ?? []);
  const placed = placeOmissions(clean, record.omitted ?? []);
  const walk = new SourceWalk(clean, placed.omitted);
  const problem = placed.problem ?? walkStretches(stretches, walk);
  return {
    words: clean.words.length + clean.residueWords,
    published: walk.published,
    withheld: walk.withheld,
    omitted: (record.omitted ?? []).map((omission, index) => ({
      omission,
      words: placed.counts[index] ?? 0,
    })),
    residue: clean.residue,
    residueWords: clean.residueWords,
    withheldNames: walk.withheldNames,
    omittedWords: [...placed.omitted].map(([start, { count }]) =>
      clean.words.slice(start, start + count).join(' '),
    ),
    problem,
  };
}

function walkStretches(
  stretches: readonly Stretch[],
  walk: SourceWalk,
): CoverageProblem | undefined {
  for (const [part, stretch] of stretches.entries()) {
    for (const entry of stretch) {
      const difference = walkNode(entry, { walk, part });
      if (difference !== undefined) return difference;
    }
  }
  return walk.end();
}

function walkNode(
  { node, path }: IndexedNode,
  { walk, part }: { walk: SourceWalk; part: number },
): CoverageProblem | undefined {
  for (const piece of piecesInPrint(node)) {
    const inFile = [...path, ...piece.path];
    for (const token of tokensOf(piece.words)) {
      const span = { start: token.start, end: token.start + token.text.length };
      const difference = walk.take(token, { part, path: inFile, span });
      if (difference !== undefined) return difference;
    }
  }
  return undefined;
}
