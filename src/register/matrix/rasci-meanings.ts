import { RasciMeaning } from '../../model/matrix/legend-entry.ts';

/** All meanings, from the one that answers for the result to those that only hear of it. */
export const rasciMeanings: readonly RasciMeaning[] = RasciMeaning.options;

const patterns: readonly [RegExp, RasciMeaning][] = [
  [/\bsign(s|ed|ing)?[\s-]?off\b|\bsignator/i, 'signs-off'],
  [/\bverif|\bquality\b|\breview|\bcontrol/i, 'verifies'],
  [/\baccountab|\banswerab|\banswers? for\b|\bapprov/i, 'accountable'],
  [/\bresponsib|\bperform|\bdriv(er|es|ing)\b|\bdo(es)?\b|\bcarr(y|ies) out\b/i, 'responsible'],
  [/\bsupport|\bassist|\bhelp/i, 'supports'],
  [/\bconsult|\bcontribut|\bsuggest|\binput\b|\badvi[cs]/i, 'consulted'],
  [/\binform|\bnotif(y|ied)\b|\bkept up to date\b/i, 'informed'],
];

const negated = /\b(?:not|no|never|none|out of)\b/i;

/**
 * Reads the word that a legend gives a letter.
 *
 * `S` can mean Support, Sign-off or Suggest: only the word tells, so no letter is ever read.
 *
 * Shape: `other` for a word that is none of the usual ones; undefined for words that amount to
 *        more than one part, such as “Responsible and accountable”.
 */
export function meaningOf(word: string): RasciMeaning | undefined {
  if (negated.test(word)) return 'other';
  const found = patterns.filter(([pattern]) => pattern.test(word)).map(([, meaning]) => meaning);
  return found.length > 1 ? undefined : (found[0] ?? 'other');
}
