import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import type { Letters } from '../reading/letters/letters-in.ts';
import { lettersIn } from '../reading/letters/letters-in.ts';
import { markedPlace } from '../reading/words/marked-words.ts';
import type { SpelledOut } from '../reading/letters/spelled-out.ts';
import { spelledOutIn } from '../reading/letters/spelled-out.ts';

/** Letters are put beside their name where they first stand. */
export const acronymLate: Check = {
  id: 'text/acronym-late',
  since: '0.1',
  severity: 'info',
  concern: 'wording',
  inConstitution(constitution, register) {
    const byLetters = Map.groupBy(spelledOutIn(constitution, register), ({ letters }) => letters);
    return [...byLetters.values()].flatMap((places) => lateIn(places, constitution, register));
  },
};

function lateIn(
  places: readonly SpelledOut[],
  constitution: Constitution,
  register: Register,
): Remark[] {
  const [explained] = places;
  // A list of abbreviations may stand at the end: that is where readers look.
  if (explained === undefined || places.some(({ isListed }) => isListed)) return [];
  const [early] = lettersIn(constitution, register).filter((use) => isEarlier(use, explained));
  if (early === undefined) return [];
  const { letters, name } = explained;
  return [
    {
      ...markedPlace(early),
      about: letters.toLowerCase(),
      message: `“${letters}” is used here before the document explains it as “${name}”. Explain it here.`,
      related: [
        {
          ...markedPlace(explained),
          message: `“${letters}” is explained here.`,
        },
      ],
    },
  ];
}

// A title may use the letters that the text under it explains.
function isEarlier(use: Letters, explained: SpelledOut): boolean {
  return (
    use.letters === explained.letters &&
    use.order < explained.order &&
    use.piece.kind !== 'title' &&
    use.piece.kind !== 'heading'
  );
}
