import type { Check, Remark } from '../check.ts';
import { markedPlace } from '../reading/words/marked-words.ts';
import type { SpelledOut } from '../reading/letters/spelled-out.ts';
import { spelledOutIn } from '../reading/letters/spelled-out.ts';

/** Letters stand for one name in a document. */
export const acronymTwoReadings: Check = {
  id: 'text/acronym-two-readings',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution(constitution, register) {
    const sure = spelledOutIn(constitution, register).filter(({ isLoose }) => !isLoose);
    const byLetters = Map.groupBy(sure, ({ letters }) => letters);
    return [...byLetters.values()].flatMap(twoReadings);
  },
};

function twoReadings([first, ...others]: readonly SpelledOut[]): Remark[] {
  const other = others.find(({ name }) => plain(name) !== plain(first!.name));
  if (first === undefined || other === undefined) return [];
  return [
    {
      ...markedPlace(other),
      about: other.letters.toLowerCase(),
      message: `“${other.letters}” is “${other.name}” here and “${first.name}” before. Keep the letters for one of them.`,
      related: [{ ...markedPlace(first), message: `“${first.name}” stands here.` }],
    },
  ];
}

// “Boards” and “Board”, “&” and “and” are one name.
function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/(?:ies|s|y)(?=\s|$)|\s/gu, '');
}
