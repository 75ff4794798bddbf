import type { RasciActivity, RasciMatrix } from '../model/rasci.ts';
import { parseCell } from '../register/matrix/parse-cell.ts';
import type { Sector } from '../model/sector.ts';
import type { Constitution, Register } from '../register/register.ts';
import { sectorsOf } from '../register/seats/sectors-of.ts';
import type { RasciMeaning } from '../register/matrix/rasci-meanings.ts';
import { meaningOf } from '../register/matrix/rasci-meanings.ts';

/** One letter of one cell: a cell with `R/A` makes two. */
export interface RasciCode {
  readonly activity: string;
  readonly party: string;
  readonly partyId: string;
  readonly sectors: readonly Sector[];
  readonly code: string;
  /** The word that the legend gives the letter; undefined when it gives none. */
  readonly word: string | undefined;
  readonly meaning: RasciMeaning | undefined;
}

/** A constitution that has a matrix. */
export type WithMatrix = Constitution & { readonly rasci: RasciMatrix };

const listed = new WeakMap<Register, readonly WithMatrix[]>();
const read = new WeakMap<RasciMatrix, readonly RasciCode[]>();

/** The constitutions that have a matrix, in the order of the register. Listed once for a register. */
export function matricesOf(register: Register): readonly WithMatrix[] {
  let known = listed.get(register);
  if (known === undefined) {
    known = [...register.constitutions.values()].filter(hasMatrix);
    listed.set(register, known);
  }
  return known;
}

function hasMatrix(constitution: Constitution): constitution is WithMatrix {
  return constitution.rasci !== undefined;
}

/** Every letter of a matrix, row by row. Read once for a matrix. */
export function rasciCodes({ rasci }: WithMatrix, register: Register): readonly RasciCode[] {
  let known = read.get(rasci);
  if (known === undefined) {
    const words = new Map(rasci.legend.map(({ letter, word }) => [letter, word]));
    known = rasci.activities.flatMap((activity) =>
      rasci.parties.flatMap((party) =>
        codesOfCell(activity, party, { words, sectors: sectorsOf(party, register) }),
      ),
    );
    read.set(rasci, known);
  }
  return known;
}

function codesOfCell(
  { label, cells }: RasciActivity,
  party: RasciMatrix['parties'][number],
  { words, sectors }: { words: ReadonlyMap<string, string>; sectors: readonly Sector[] },
): RasciCode[] {
  return parseCell(cells[party.id] ?? '').letters.map((code) => {
    const word = words.get(code);
    const meaning = word === undefined ? undefined : meaningOf(word);
    return { activity: label, party: party.label, partyId: party.id, sectors, code, word, meaning };
  });
}
