import type { Constitution } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import type { Mark } from '../reading/words/marked-words.ts';
import { marksByClause, marksOf, sentenceOf, markedWords } from '../reading/words/marked-words.ts';

/** How often something happens is said in words with one meaning. */
export const ambiguousInterval: Check = {
  id: 'text/ambiguous-interval',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: remarksIn,
};

const interval =
  /(?=bi)(?<![\p{L}\p{N}])(?:bi-?\s?(?:annual|month|week|year)(?:ly)?|bienniall?y?)(?![\p{L}])/giu;

const meanings: Readonly<Record<string, readonly [string, string]>> = {
  annual: ['twice a year', 'every two years'],
  year: ['twice a year', 'every two years'],
  month: ['twice a month', 'every two months'],
  week: ['twice a week', 'every two weeks'],
};

const explained =
  /\b(?:twice|two times|every (?:two|2|other|second|six|6)|six times|6 times|once every|alternate)\b/iu;

function remarksIn(constitution: Constitution): Remark[] {
  const marks = textPieces(constitution)
    .flatMap((piece) => (/[Bb]i|BI/u.test(piece.words) ? marksOf([interval], piece) : []))
    .filter((mark) => !explained.test(sentenceOf(mark)) && !isRead(mark, constitution));
  return marksByClause(marks, say);
}

function say(words: string): Pick<Remark, 'message' | 'severity'> {
  if (/biennial/iu.test(words)) {
    const message = `“${words}” means every two years and is often read as twice a year. Write “every two years”.`;
    return { message, severity: 'info' };
  }
  const [one, other] = meaningsOf(words);
  return { message: `“${words}” can mean ${one} or ${other}. Write which one is meant.` };
}

// The register says for reviews how it reads such a word; then readers have an answer.
function isRead(mark: Mark, { facts }: Constitution): boolean {
  const { review } = facts;
  const isDeclared = review.state === 'stated' && review.answer.reading !== undefined;
  return isDeclared && review.evidence.some(({ quote }) => quote.includes(markedWords(mark)));
}

function meaningsOf(words: string): readonly [string, string] {
  const unit = Object.keys(meanings).find((key) => words.toLowerCase().includes(key));
  return meanings[unit!]!;
}
