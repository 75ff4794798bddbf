import { isMatrix } from '../../reading/is-matrix.ts';
import { stated } from '../../reading/propose.ts';
import type { Passage } from '../../reading/readable-text.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { sentencesOf } from '../../reading/sentences.ts';
import type { RuleResult, TopicRule } from '../../reading/topic-rule.ts';
import { candidatesAmong } from '../../reading/propose.ts';

const namesOne =
  /\bR\.?A\.?S\.?C\.?I\b|\bRACI(?:O|-VS)?\b|\bDACI\b|\bRASIC\b|\bresponsibilit(?:y|ies) matrix\b|\bwho does what\b|\bmatrix of responsibilit/iu;

/** Whether the document has a table of who does what, and what it is called. */
export const responsibilitiesMatrix: TopicRule = {
  topic: 'responsibilities-matrix',
  read: ({ passages, isWhole }): RuleResult => {
    const table = passages.find(({ node }) => isMatrix(node));
    const all = sentencesOf({ passages, isWhole });
    const named = all.filter(({ words }) => namesOne.test(words));
    if (table === undefined) return named.length === 0 ? undefined : candidatesAmong(named);
    const over = headOf(table, all) ?? named[0];
    const first = all.find(({ clause, kind }) => clause === table.id && kind === 'cell');
    const from = [over, first].filter((one) => one !== undefined).slice(0, 1);
    if (from.length === 0) return undefined;
    return stated(
      { summary: from[0]!.words.replace(/\s+/g, ' ').slice(0, 240) },
      {
        from,
        reason:
          'A table whose cells hold the letters of a matrix; the summary is the words over it',
      },
    );
  },
};

// The nearest words over the table that call it something: its heading, or the title of the document.
function headOf(table: Passage, all: readonly Sentence[]): Sentence | undefined {
  return all.findLast(
    ({ passage, kind, words }) =>
      passage.order < table.order &&
      (kind === 'heading' ? words === table.headings[0] : kind === 'title' && namesOne.test(words)),
  );
}
