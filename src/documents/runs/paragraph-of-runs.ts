import type { Look, Paragraph } from '../block.ts';
import { leadWithout } from '../typed/lead-without.ts';
import type { TypedLabel } from '../typed/typed-label.ts';
import { typedLabel } from '../typed/typed-label.ts';
import { cleanText } from './clean-text.ts';
import { withTabs } from './tab-tables.ts';
import type { Tally } from './tally.ts';
import type { TextRun } from './text-run.ts';
import { wordsOfRuns } from './words-of-runs.ts';

/** What a file says of a paragraph, besides its words. */
export type ParagraphFrame = Omit<
  Paragraph,
  'kind' | 'text' | 'look' | 'leadsWith' | 'language'
> & {
  readonly look?: Look;
};

/**
 * Runs as a paragraph, and the hidden words of it as another; none where nothing is printed.
 *
 * A number typed before a tab is taken apart from the words, where the file gives none.
 */
export function paragraphOfRuns(
  frame: ParagraphFrame,
  runs: readonly TextRun[],
  tally: Tally,
): Paragraph[] {
  const seen = runs.filter((run) => run.isHidden !== true);
  const hidden = runs.filter((run) => run.isHidden === true && run.text.trim() !== '');
  if (hidden.length > 0) tally.add('hidden');
  if (seen.some((run) => run.isStruck === true && run.text.trim() !== '')) tally.add('struck');
  const isHidden = hidden.length > 0 && seen.every(({ text }) => text.trim() === '');
  const printed = printedAs(frame, isHidden ? hidden : seen, tally);
  if (isHidden) return [{ ...printed, aside: frame.aside ?? 'hidden-text' }];
  const isMark = frame.label === undefined || frame.isBullet === true;
  const rest: Paragraph[] =
    hidden.length === 0
      ? []
      : [{ kind: 'paragraph', text: wordsOfRuns(hidden).text, aside: 'hidden-text' }];
  return printed.text === '' && printed.label === frame.label && isMark ? rest : [printed, ...rest];
}

function printedAs(frame: ParagraphFrame, runs: readonly TextRun[], tally: Tally): Paragraph {
  const { text, look, leadsWith, language } = wordsOfRuns(runs);
  const plain: Paragraph = {
    kind: 'paragraph',
    ...frame,
    text,
    look: { ...frame.look, ...look },
    leadsWith,
    language,
  };
  if (frame.label === undefined) {
    const typed = typedBeforeTab(runs);
    return typed === undefined ? withTabs(plain, joined(runs)) : labelled(plain, typed);
  }
  const typed = typedBeforeTab(runs) ?? typedLabel(text);
  if (typed?.label !== frame.label) return plain;
  tally.add('typed-twice');
  return labelled(plain, typed);
}

function labelled(plain: Paragraph, { label, text, isBullet }: TypedLabel): Paragraph {
  const words = cleanText(text);
  return {
    ...plain,
    label,
    isBullet: isBullet || undefined,
    text: words,
    leadsWith: leadWithout(label, plain.leadsWith, words),
  };
}

// A tab after a number tells that it is one, where a space would leave it in doubt.
function typedBeforeTab(runs: readonly TextRun[]): TypedLabel | undefined {
  const line = joined(runs).trim();
  const [, number, words] = /^(\S{1,12})\t\s*(\S[^]*)$/u.exec(line) ?? [];
  if (number === undefined || words === undefined) return undefined;
  const typed = typedLabel(`${number} X`);
  return typed?.text === 'X' ? { ...typed, text: words } : undefined;
}

function joined(runs: readonly TextRun[]): string {
  return runs.map(({ text }) => text).join('');
}
