import type { Office } from '../../model/office.ts';

const offices: readonly [RegExp, Office][] = [
  [/^(?:joint|co)[- ]?chair/iu, 'co-chair'],
  [/^vice[- ]?(?:chair|president)/iu, 'vice-chair'],
  [/^deputy[- ]?chair/iu, 'deputy-chair'],
  [
    /^(?:independent |current |interim |acting )?(?:chair(?:man|woman|person)?s?|cadeirydd)\b/iu,
    'chair',
  ],
  [/^secretar(?:y|iat)/iu, 'secretary'],
  [/^facilitator/iu, 'facilitator'],
];
/** The names of offices, for a pattern. */
export const officeWords =
  '(?:(?:joint|co|vice|deputy)[- ]?)?(?:chair(?:man|woman|person)?s?)|cadeirydd|facilitator';
/** “of the Board”, which may follow an office, for a pattern. */
export const ofBody = String.raw`(?:\s+of\s+(?:the\s+)?(?:board|group|committee|partnership|forum|panel|meeting|executive|hwb|psb))?`;

/** The office that words name, where they name nothing else. */
export function officeIn(words: string): Office | undefined {
  const plain = words
    .trim()
    .replace(/^(?:the|an?)\s+/iu, '')
    .replace(/[.;:]$/u, '');
  const isOnly = new RegExp(
    `^(?:independent |current |interim |acting |elected )?(?:${officeWords}|secretary)${ofBody}$`,
    'iu',
  ).test(plain);
  return isOnly ? offices.find(([pattern]) => pattern.test(plain))?.[1] : undefined;
}
