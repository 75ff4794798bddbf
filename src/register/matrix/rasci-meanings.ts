/** What a letter of a matrix means, whatever the scheme calls it. */
export type RasciMeaning =
  | 'accountable'
  | 'responsible'
  | 'signs-off'
  | 'verifies'
  | 'supports'
  | 'consulted'
  | 'informed'
  | 'other';

/** All meanings, from the one that answers for the result to those that only hear of it. */
export const rasciMeanings: readonly RasciMeaning[] = [
  'accountable',
  'responsible',
  'signs-off',
  'verifies',
  'supports',
  'consulted',
  'informed',
  'other',
];

// Tried in this order: “Signs off” must not be read as a sign of support, nor “Quality review” as input.
const patterns: readonly [RegExp, RasciMeaning][] = [
  [/\bsign(s|ed|ing)?[\s-]?off\b|\bsignator/i, 'signs-off'],
  [/\bverif|\bquality\b|\breview|\bcontrol/i, 'verifies'],
  [/\baccountab|\bapprov/i, 'accountable'],
  [/\bresponsib|\bperform|\bdriv(er|es|ing)\b|\bdoes\b/i, 'responsible'],
  [/\bsupport|\bassist|\bhelp/i, 'supports'],
  [/\bconsult|\bcontribut|\bsuggest|\binput\b|\badvi[cs]/i, 'consulted'],
  [/\binform/i, 'informed'],
];

/**
 * Reads the word that a legend gives a letter.
 *
 * `S` can mean Support, Sign-off or Suggest: only the word tells, so no letter is ever read.
 */
export function meaningOf(word: string): RasciMeaning {
  return patterns.find(([pattern]) => pattern.test(word))?.[1] ?? 'other';
}
