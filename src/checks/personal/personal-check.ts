import type { CharacterSpan } from '../../source/raw-span.ts';
import type { Register } from '../../register/register.ts';
import type { Check, Problem } from '../check.ts';
import type { WrittenWords } from './written-words.ts';
import { writtenOfListed, writtenWords } from './written-words.ts';

/** Some characters that are about a person. */
export interface Sign extends CharacterSpan {
  /** Where it is likely and not certain. */
  readonly isGuess?: true;
}

interface PersonalRule {
  readonly find: (words: string, register: Register) => readonly Sign[];
  /** What to say of a part that holds some. It must not repeat them. */
  readonly say: (where: string, signs: readonly Sign[]) => string;
}

/**
 * A check for words about a person: one finding for each part of the text that has some.
 *
 * Findings are published, so neither their message nor their words may repeat what they are about.
 */
export function personalCheck(name: string, { find, say }: PersonalRule): Check {
  const inWords = (all: readonly WrittenWords[], register: Register): Problem[] => {
    const signs = all.flatMap((written) =>
      find(written.words, register).map((sign) => ({ written, sign })),
    );
    const isPrivate = (words: string): boolean => find(words, register).length > 0;
    return [...Map.groupBy(signs, ({ written }) => `${written.body}/${written.part}`).values()].map(
      (found) => {
        const [{ written }] = found as [(typeof found)[0], ...typeof found];
        const places = found.map(({ written: { document, path }, sign: { start, end } }) => ({
          document,
          path,
          at: { start, end },
        }));
        const ofPart = found.map(({ sign }) => sign);
        return {
          ...places[0]!,
          isPrivate: true,
          about: written.part,
          message: say(written.where(isPrivate), ofPart),
          ...(ofPart.every(({ isGuess }) => isGuess) ? { severity: 'info' } : {}),
          ...(written.clause === undefined ? {} : { clause: written.clause }),
          ...(written.body === undefined ? {} : { body: written.body }),
          ...(places.length === 1
            ? {}
            : { related: places.slice(1).map((place) => ({ ...place, message: 'Here too.' })) }),
        };
      },
    );
  };
  return {
    id: `personal/${name}`,
    since: '1.0',
    severity: 'warning',
    inConstitution: (constitution, register) => inWords(writtenWords(constitution), register),
    inPartnership: (partnership, register) => inWords(writtenOfListed(partnership), register),
  };
}
