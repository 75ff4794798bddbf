import type { CharacterSpan } from '../../../files/raw-span.ts';
import type { Register } from '../../../register/register.ts';
import type { Check, Remark } from '../../check.ts';
import type { WrittenWords } from '../words/written-words.ts';
import { writtenOfListed, writtenWords } from '../words/written-words.ts';

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
  const inWords = (all: readonly WrittenWords[], register: Register): Remark[] => {
    const signs = all.flatMap((written) =>
      find(written.words, register).map((sign) => ({ written, sign })),
    );
    const isPrivate = (words: string): boolean => find(words, register).length > 0;
    const byPart = Map.groupBy(signs, ({ written }) => `${written.body}/${written.part}`);
    return [...byPart.values()].map((found) => {
      const where = found[0]!.written.where(isPrivate);
      const message = say(
        where,
        found.map(({ sign }) => sign),
      );
      return remarkOf(found, message);
    });
  };
  return {
    id: `personal/${name}`,
    since: '0.1',
    severity: 'warning',
    concern: 'keeping',
    inConstitution: (constitution, register) => inWords(writtenWords(constitution), register),
    inPartnership: (partnership, register) => inWords(writtenOfListed(partnership), register),
  };
}

interface Found {
  readonly written: WrittenWords;
  readonly sign: Sign;
}

function remarkOf(found: readonly Found[], message: string): Remark {
  const [first, ...others] = found.map(({ written: { document, path }, sign: { start, end } }) => ({
    document,
    path,
    at: { start, end },
  }));
  const { part, clause, body } = found[0]!.written;
  return {
    ...first!,
    isPrivate: true,
    about: part,
    message,
    ...(found.every(({ sign }) => sign.isGuess) ? { severity: 'info' } : {}),
    ...(clause === undefined ? {} : { clause }),
    ...(body === undefined ? {} : { body }),
    ...(others.length === 0
      ? {}
      : { related: others.map((place) => ({ ...place, message: 'Here too.' })) }),
  };
}
