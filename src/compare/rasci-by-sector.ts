import { Sector } from '../model/sector.ts';
import type { LetterReading } from '../register/matrix/read-matrix.ts';
import type { RasciMeaning } from '../model/matrix/legend-entry.ts';
import { rasciMeanings } from '../register/matrix/rasci-meanings.ts';
import { oncePerConstitution } from '../register/once-per-register.ts';
import type { Register } from '../register/register.ts';
import { sectorsOf } from '../register/seats/sectors-of.ts';
import type { RasciCode, WithMatrix } from './rasci-codes.ts';
import { isQualified, rasciCodes } from './rasci-codes.ts';

/** The letters of one meaning, and whether the document gives them that meaning. */
export interface SameMeaning {
  readonly meaning: RasciMeaning;
  readonly givenBy: LetterReading['givenBy'];
  /** Whether brackets or marks qualify the letters. */
  readonly isQualified: boolean;
  readonly codes: readonly RasciCode[];
}

/** What the parties of one sector do in one matrix. */
export interface SectorInMatrix {
  readonly parties: readonly string[];
  /**
   * By meaning, in the order of meanings; letters without a meaning are kept apart.
   *
   * What the document says and what a scheme usually means are never one entry.
   */
  readonly meanings: readonly SameMeaning[];
  readonly notComparable: readonly RasciCode[];
}

/** The sectors that have a party in a matrix, each with what it does there. Read once for a matrix. */
export const sectorsInMatrix: (
  constitution: WithMatrix,
  register: Register,
) => ReadonlyMap<Sector, SectorInMatrix> = oncePerConstitution(bySector);

function bySector(
  constitution: WithMatrix,
  register: Register,
): ReadonlyMap<Sector, SectorInMatrix> {
  const codes = rasciCodes(constitution, register);
  const parties = constitution.rasci.parties.map((party) => ({
    label: party.label,
    sectors: sectorsOf(party, register),
  }));
  return new Map(
    Sector.options.flatMap((sector) => {
      const own = parties.filter(({ sectors }) => sectors.includes(sector));
      if (own.length === 0) return [];
      const part = { parties: own.map(({ label }) => label), ...sorted(codes, sector) };
      return [[sector, part] as const];
    }),
  );
}

const ways = (['legend', 'scheme'] as const).flatMap((givenBy) =>
  [false, true].map((qualified) => ({ givenBy, isQualified: qualified })),
);

// A word in full is the document’s own.
function giverOf({ reading, part }: RasciCode): LetterReading['givenBy'] | undefined {
  return part.isWord ? 'legend' : reading?.givenBy;
}

function sorted(
  codes: readonly RasciCode[],
  sector: Sector,
): Pick<SectorInMatrix, 'meanings' | 'notComparable'> {
  // A letter that says “out of the loop” is no part in the work.
  const own = codes.filter(
    ({ sectors, reading }) => sectors.includes(sector) && reading?.isOut !== true,
  );
  const byMeaning = Map.groupBy(own, ({ reading }) => reading?.meaning);
  return {
    meanings: rasciMeanings.flatMap((meaning) =>
      ways.flatMap(({ givenBy, isQualified: qualified }) => {
        const found = byMeaning
          .get(meaning)
          ?.filter((code) => giverOf(code) === givenBy && isQualified(code) === qualified);
        return found === undefined || found.length === 0
          ? []
          : [{ meaning, givenBy, isQualified: qualified, codes: found }];
      }),
    ),
    notComparable: byMeaning.get(undefined) ?? [],
  };
}
