import type { Look } from '../block.ts';
import { cleanText } from './clean-text.ts';
import type { TextRun } from './text-run.ts';

/** The words of a paragraph, and how all of them look. */
export interface WordsOfRuns {
  readonly text: string;
  readonly look: Pick<Look, 'isBold' | 'isItalic' | 'isUnderlined' | 'size'>;
  readonly leadsWith?: string;
  readonly language?: string;
}

/** Puts runs together as the words of one paragraph. */
export function wordsOfRuns(runs: readonly TextRun[]): WordsOfRuns {
  const text = cleanText(joined(runs));
  const inked = runs.filter((run) => /[\p{L}\p{N}]/u.test(run.text));
  const all = (is: (run: TextRun) => boolean | undefined): true | undefined =>
    (inked.length > 0 && inked.every((run) => is(run) === true)) || undefined;
  const isBold = all((run) => run.isBold);
  return {
    text,
    look: {
      isBold,
      isItalic: all((run) => run.isItalic),
      isUnderlined: all((run) => run.isUnderlined),
      size: same(inked.map((run) => run.size)),
    },
    leadsWith: isBold === true ? undefined : leadOf(runs, text),
    language: same(inked.map((run) => run.language)),
  };
}

function joined(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}

function same<Value>(values: readonly Value[]): Value | undefined {
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}

// Spaces and marks between two bold words are seldom bold themselves.
function leadOf(runs: readonly TextRun[], text: string): string | undefined {
  const isLead = ({ isBold, text: words }: TextRun): boolean =>
    isBold === true || !/[\p{L}\p{N}]/u.test(words);
  const end = runs.findIndex((run) => !isLead(run));
  const lead = runs.slice(0, end < 0 ? runs.length : end);
  while (lead.length > 0 && lead.at(-1)?.isBold !== true) lead.pop();
  const words = cleanText(joined(lead));
  return /[\p{L}\p{N}]/u.test(words) && text.startsWith(words) ? words : undefined;
}
