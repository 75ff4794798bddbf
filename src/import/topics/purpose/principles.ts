import type { Sentence } from '../../reading/sentences.ts';
import { wordingRule } from '../../reading/wording-rule.ts';

/** Words that name the seven principles of public life. */
export const nolanWords =
  /\bnolan\b|\b(?:seven )?principles of (?:conduct in )?public life\b|\bstandards in public life\b/iu;

/** Whether the sentences an answer rests on name the seven principles of public life. */
export function nolanNamed(from: readonly Sentence[]): { nolan: 'yes' | 'no' } {
  return {
    nolan: from.some(({ words, full }) => nolanWords.test(full) || nolanWords.test(words))
      ? 'yes'
      : 'no',
  };
}

/** The principles and values that the body works by. */
export const principles = wordingRule({
  topic: 'principles',
  heading: /\b(?:egwyddorion|gwerthoedd)\b|\b(?:principles|values|ethos)\b/iu,
  says: /\bnolan\b|\bprinciples of (?:conduct in )?public life\b|\bguiding principles\b|\bthe principles (?:which|that) underpin|\b(?:our|following|shared|core) (?:principles|values)\b|\bthe values of\b|\bvalues?, respects?,? and\b|\bguided by the (?:following )?(?:principles|values)|\b(?:based on|committed to|underpinned by) the (?:following )?(?:principles|values)/iu,
  hints: /\b(?:principles|values)\b/iu,
  not: /\bin principle\b|value for money|adds? value|\bvalued?\b(?!s|,| and respect).{0,20}(?:contribution|unique)|principles? (?:of|for) (?:prioritisation|decision)/iu,
  notUnder: /criteria|interests/iu,
  lists: true,
  more: nolanNamed,
});
