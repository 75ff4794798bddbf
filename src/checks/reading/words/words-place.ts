import type { z } from 'zod';
import type { Evidence } from '../../../model/evidence.ts';
import type { Seat } from '../../../model/membership.ts';
import type { TopicId } from '../../../model/topic-ids.ts';
import type { Constitution } from '../../../register/register.ts';
import type { Remark } from '../../check.ts';
import { loosePattern } from './loose-pattern.ts';
import type { TextPiece } from './text-pieces.ts';
import { textPieces } from './text-pieces.ts';

/** Where some words of a constitution stand, and the part of the text that they are shown beside. */
export type WordsPlace = Pick<Remark, 'document' | 'path' | 'at' | 'clause'>;

type Quote = Pick<z.infer<typeof Evidence>, 'clause' | 'quote'>;

/** Where the words of a fact stand in the text: those that match, or the first that it quotes; nothing where it quotes none. */
export function factPlace(
  topic: TopicId,
  constitution: Constitution,
  telling?: RegExp,
): WordsPlace | undefined {
  const fact = constitution.facts[topic];
  const quotes: readonly Quote[] = 'evidence' in fact ? fact.evidence : [];
  const index = quotes.findIndex(({ quote }) => telling?.test(quote) ?? true);
  const quote = quotes[index] ?? quotes[0];
  if (quote === undefined)
    return 'fromOthers' in fact && fact.fromOthers !== undefined
      ? { document: 'facts', path: [topic, 'evidence', 0, 'quote'] }
      : undefined;
  const inFacts: WordsPlace = {
    document: 'facts',
    path: [topic, 'evidence', Math.max(0, index), 'quote'],
    clause: quote.clause,
  };
  return quotePlace(quote, constitution) ?? inFacts;
}

/** Where the label of a seat stands in the text; in the list of seats where the text has it in other words. */
export function seatPlace(seat: Seat, constitution: Constitution): WordsPlace {
  const { clause, label } = seat;
  const index = constitution.membership.seats.indexOf(seat);
  return (
    quotePlace({ clause, quote: label }, constitution) ?? {
      document: 'membership',
      path: ['seats', index, 'label'],
      clause,
    }
  );
}

/** Where some words stand in a clause, however they are spaced; nothing where they run over several parts of it. */
export function quotePlace(
  { clause, quote }: Quote,
  constitution: Constitution,
): WordsPlace | undefined {
  return wordsPlace(loosePattern(quote), piecesIn(clause, constitution));
}

/** Where the first words of a clause that match stand; nothing where none do. */
export function wordsPlace(
  words: RegExp,
  pieces: readonly TextPiece[],
): (WordsPlace & Required<Pick<WordsPlace, 'at' | 'clause'>>) | undefined {
  for (const { document, path, words: text, entry } of pieces) {
    const found = words.exec(text);
    if (found === null) continue;
    const at = { start: found.index, end: found.index + found[0].length };
    return { document, path, at, clause: entry.id };
  }
  return undefined;
}

/** The words of a clause and of everything in it, piece by piece. */
export function piecesIn(clause: string, constitution: Constitution): TextPiece[] {
  const within = constitution.text.byId.get(clause)?.path;
  if (within === undefined) return [];
  return textPieces(constitution).filter(({ path }) =>
    within.every((step, index) => path[index] === step),
  );
}
