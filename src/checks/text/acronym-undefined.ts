import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Problem } from '../check.ts';
import { named } from '../named.ts';
import { textPieces } from '../text-pieces.ts';
import { fullNameOf, glossaryEntryOf } from './full-name.ts';
import type { Letters } from './letters-in.ts';
import { lettersIn } from './letters-in.ts';
import type { Mark } from './marked-words.ts';
import { placeIn } from './place-in.ts';
import { sameDocument } from './same-document.ts';
import { spelledOutIn } from './spelled-out.ts';

/** Letters that stand for a name are spelled out. */
export const acronymUndefined: Check = {
  id: 'text/acronym-undefined',
  since: '1.0',
  severity: 'warning',
  inConstitution(constitution, register) {
    const undefinedLetters = firstUses(constitution, register);
    const pieces = sameDocument(constitution, register).flatMap(textPieces);
    const read = undefinedLetters.map((use) => ({
      use,
      name: fullNameOf(use.letters, pieces, register),
    }));
    const apart = read.flatMap(({ use, name }) => (name === undefined ? [] : [{ use, name }]));
    const never = read.flatMap(({ use, name }) => (name === undefined ? [use] : []));
    return [
      ...neverLinked(apart, constitution),
      ...never.map((use) => unexplained(use, { constitution, register })),
    ];
  },
};

// The first place of all letters that the document, with its other parts, never puts beside their name.
function firstUses(constitution: Constitution, register: Register): Letters[] {
  const explained = new Set(
    sameDocument(constitution, register).flatMap((part) =>
      spelledOutIn(part, register).map(({ letters }) => letters),
    ),
  );
  const uses = lettersIn(constitution, register).filter(({ letters }) => !explained.has(letters));
  return [...Map.groupBy(uses, ({ letters }) => letters).values()].map(([first]) => first!);
}

type Apart = { readonly use: Letters; readonly name: Mark };

// A reader can guess these: one finding for all of them.
function neverLinked(all: readonly Apart[], constitution: Constitution): Problem[] {
  const own = new Set(textPieces(constitution));
  const apart = all.filter(({ name }) => own.has(name.piece));
  const [first] = apart;
  if (first === undefined) return [];
  const letters = named(apart.map(({ use }) => use.letters));
  const message =
    apart.length === 1
      ? `The document uses “${letters}” and “${wordsOf(first.name)}”, and never says that they are the same. Put the letters beside the name.`
      : `The document uses ${letters} and the names in full, and never says that they are the same. Put the letters beside the names.`;
  return [
    {
      ...placeOf(first.use),
      about: 'letters-apart-from-names',
      message,
      severity: 'info',
      related: apart.flatMap(({ use, name }) => [
        ...(use === first.use ? [] : [{ ...placeOf(use), message: `${use.letters} stands here.` }]),
        { ...placeOf(name), message: `“${wordsOf(name)}” stands here.` },
      ]),
    },
  ];
}

interface Surroundings {
  readonly constitution: Constitution;
  readonly register: Register;
}

function unexplained(use: Letters, { constitution, register }: Surroundings): Problem {
  const { letters } = use;
  const entry = glossaryEntryOf(letters, register);
  const readings = entry?.readings.map(({ expansion }) => `“${expansion}”`) ?? [];
  const twin = entry === undefined ? twinOf(use, lettersIn(constitution, register)) : undefined;
  const hint =
    twin !== undefined
      ? `Elsewhere the document has “${twin.letters}”. Use one, and write the name in full.`
      : readings.length > 0
        ? `The glossary reads it as ${readings.join(' or ')}. Write the name in full.`
        : 'The glossary has no reading either. Write the name in full.';
  return {
    ...placeOf(use),
    about: letters.toLowerCase(),
    message: `“${letters}” is not spelled out. ${hint}`,
    ...(twin === undefined
      ? {}
      : { related: [{ ...placeOf(twin), message: `“${twin.letters}” stands here.` }] }),
  };
}

// The same letters in another order are most likely a slip.
function twinOf({ letters }: Letters, all: readonly Letters[]): Letters | undefined {
  const sorted = (text: string): string => [...text].sort().join('');
  return all.find(
    (other) => other.letters !== letters && sorted(other.letters) === sorted(letters),
  );
}

function placeOf({ piece, start, end }: Mark): ReturnType<typeof placeIn> {
  return placeIn(piece, { start, end });
}

function wordsOf({ piece, start, end }: Mark): string {
  return piece.words.slice(start, end);
}
