import type { Constitution, Register } from '../../../register/register.ts';
import type { Remark } from '../../check.ts';
import { list } from '../../../english/list.ts';
import { sameDocument } from '../words/same-document.ts';
import { textPieces } from '../words/text-pieces.ts';
import { glossaryReadings } from './full-name.ts';
import type { Letters } from './letters-in.ts';
import { lettersIn } from './letters-in.ts';
import { markedPlace } from '../words/marked-words.ts';

interface Surroundings {
  readonly constitution: Constitution;
  readonly register: Register;
}

/** Letters whose name stands nowhere in the document: a finding for those the glossary reads, one for those it does not, one for each slip. */
export function unexplainedLetters(
  uses: readonly Letters[],
  { constitution, register }: Surroundings,
): Remark[] {
  const all = lettersIn(constitution, register);
  const pieces = sameDocument(constitution, register).flatMap(textPieces);
  const readings = (letters: string): string[] =>
    glossaryReadings(letters, pieces, register).map((name) => `“${name}”`);
  const isRead = ({ letters }: Letters): boolean => readings(letters).length > 0;
  const unread = uses.filter((use) => !isRead(use));
  const slips = unread.flatMap((use) => slipOf(use, all));
  const slipped = new Set(slips.map(({ use }) => use));
  return [
    ...together(uses.filter(isRead), {
      about: 'letters-in-the-glossary',
      severity: 'info',
      message: (letters) => inGlossary(letters, readings),
      each: ({ letters }) => `“${letters}”: ${readings(letters).join(' or ')}`,
    }),
    ...together(
      unread.filter((use) => !slipped.has(use)),
      {
        about: 'letters-nobody-reads',
        message: (letters) =>
          `${isOrAre(letters)} not spelled out, and our glossary does not explain ${letters.length === 1 ? 'it' : 'them'} either. Write the ${letters.length === 1 ? 'name' : 'names'} in full.`,
        each: ({ letters }) => `“${letters}”`,
      },
    ),
    // How the table of who does what spells a party is for a check of its own.
    ...slips.filter(({ use }) => use.piece.entry.id !== constitution.rasci?.table).map(slipProblem),
  ];
}

interface Wording {
  readonly about: string;
  readonly severity?: 'info';
  readonly message: (letters: readonly string[]) => string;
  readonly each: (use: Letters) => string;
}

function together(uses: readonly Letters[], { message, each, ...said }: Wording): Remark[] {
  const [first, ...others] = uses;
  if (first === undefined) return [];
  return [
    {
      ...markedPlace(first),
      ...said,
      message: message(uses.map(({ letters }) => letters)),
      related: others.map((use) => ({ ...markedPlace(use), message: each(use) })),
    },
  ];
}

function inGlossary(
  letters: readonly string[],
  readings: (letters: string) => readonly string[],
): string {
  const [only] = letters;
  const reading =
    letters.length === 1
      ? `Our glossary reads it as ${readings(only!).join(' or ')}. Write the name in full.`
      : 'Our glossary explains them. Write the names in full, so that readers need no glossary.';
  return `${isOrAre(letters)} not spelled out. ${reading}`;
}

function isOrAre(letters: readonly string[]): string {
  return letters.length === 1 ? `“${letters[0]!}” is` : `${list(letters)} are`;
}

interface Slip {
  readonly use: Letters;
  readonly twin: Letters;
}

// Two letters that changed places are most likely a slip; of three, two names can well be made.
function slipOf(use: Letters, all: readonly Letters[]): Slip[] {
  if (use.letters.length < 4) return [];
  const twin = all.find(({ letters }) => isSwapped(letters, use.letters));
  return twin === undefined ? [] : [{ use, twin }];
}

function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  if (at === -1 || one.length !== other.length) return false;
  const swapped = `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at]!}${one.slice(at + 2)}`;
  return swapped === other;
}

function slipProblem({ use, twin }: Slip): Remark {
  return {
    ...markedPlace(use),
    about: use.letters.toLowerCase(),
    message: `“${use.letters}” is not spelled out. Elsewhere the document has “${twin.letters}”. Use one, and write the name in full.`,
    related: [{ ...markedPlace(twin), message: `“${twin.letters}” stands here.` }],
  };
}
