import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { list } from '../../english/list.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import { fullNameOf } from '../reading/letters/full-name.ts';
import type { Letters } from '../reading/letters/letters-in.ts';
import { lettersIn } from '../reading/letters/letters-in.ts';
import type { Mark } from '../reading/words/marked-words.ts';
import { markedPlace, markedWords } from '../reading/words/marked-words.ts';
import { supersededMentions } from '../reading/names/superseded-mentions.ts';
import { earlierInDocument, sameDocument } from '../reading/words/same-document.ts';
import { isShortForm } from '../reading/letters/short-form.ts';
import { spelledOutIn } from '../reading/letters/spelled-out.ts';
import { unexplainedLetters } from '../reading/letters/unexplained-letters.ts';

/** Letters that stand for a name are spelled out. */
export const acronymUndefined: Check = {
  id: 'text/acronym-undefined',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution(constitution, register) {
    const undefinedLetters = firstUses(constitution, register);
    const pieces = sameDocument(constitution, register).flatMap(textPieces);
    const read = undefinedLetters.map((use) => ({
      use,
      name: fullNameOf(use, pieces, register),
    }));
    const apart = read.flatMap(({ use, name }) =>
      name === undefined || isInDefinition(name) ? [] : [{ use, name }],
    );
    const never = read.flatMap(({ use, name }) => (name === undefined ? [use] : []));
    return [
      ...neverLinked(apart, constitution),
      ...unexplainedLetters(never, { constitution, register }),
    ];
  },
};

// The first place of all letters that the document, with its other parts, never puts beside their name.
function firstUses(constitution: Constitution, register: Register): Letters[] {
  const parts = sameDocument(constitution, register);
  const known = new Set([
    ...parts.flatMap((part) => spelledOutIn(part, register).map(({ letters }) => letters)),
    // One document of two bodies is told once.
    ...earlierInDocument(constitution, register).flatMap((part) =>
      lettersIn(part, register).map(({ letters }) => letters),
    ),
    ...lettersOfOther(constitution, register),
  ]);
  const uses = lettersIn(constitution, register).filter(
    (use) => !known.has(use.letters) && !isOwnName(use.letters, constitution) && !isInActTitle(use),
  );
  return [...Map.groupBy(uses, ({ letters }) => letters).values()].map(([first]) => first!);
}

// What has ended or is about to change is named in full by a check of its own.
function lettersOfOther(constitution: Constitution, register: Register): string[] {
  return supersededMentions(constitution, register).flatMap(({ main, others }) =>
    [main, ...others].flatMap(({ isAcronym, words }) =>
      isAcronym ? [words.replace(/s$/u, '')] : [],
    ),
  );
}

// “The Committee” means the Local Pharmaceutical Committee of Riverside: the name in full is given on purpose.
function isInDefinition({ piece: { words }, start }: Mark): boolean {
  return /["“‘'][^"”’']+["”’']\s+(?:means|shall mean|is|refers to)\s+[^.;]*$/u.test(
    words.slice(0, start),
  );
}

// Two names for the body itself are the matter of a check of their own.
function isOwnName(letters: string, { record }: Constitution): boolean {
  const { name, aliases = [] } = record.body;
  return aliases.some((alias) => alias.split(' ').includes(letters) && !isShortForm(alias, name));
}

// How an Act is cited is for another check.
function isInActTitle({ piece, end }: Letters): boolean {
  return /^(?:,?\s+(?:\p{Lu}[\p{L}-]*|and|of|the|&)){0,6}\s+Act\s+(?:of\s+)?\d{4}/u.test(
    piece.words.slice(end),
  );
}

type Apart = { readonly use: Letters; readonly name: Mark };

// A reader can guess these: one finding for all of them.
function neverLinked(all: readonly Apart[], constitution: Constitution): Remark[] {
  const own = new Set(textPieces(constitution));
  const apart = all.filter(({ name }) => own.has(name.piece));
  const [first] = apart;
  if (first === undefined) return [];
  const letters = list(apart.map(({ use }) => use.letters));
  const message =
    apart.length === 1
      ? `The document uses “${letters}” and “${markedWords(first.name)}”, but never says that they are the same. Put the letters beside the name.`
      : `The document uses ${letters} as well as the names in full, but never says that they are the same. Put the letters beside the names.`;
  return [
    {
      ...markedPlace(first.use),
      about: 'letters-apart-from-names',
      message,
      severity: 'info',
      related: apart.flatMap(({ use, name }) => [
        ...(use === first.use
          ? []
          : [{ ...markedPlace(use), message: `${use.letters} stands here.` }]),
        { ...markedPlace(name), message: `“${markedWords(name)}” stands here.` },
      ]),
    },
  ];
}
