import type { Sector } from '../model/sector.ts';
import { Sector as SectorSchema } from '../model/sector.ts';
import type { Register } from '../register/register.ts';
import { sectorsOf } from '../register/seats/sectors-of.ts';
import type { RasciCode, WithMatrix } from './rasci-codes.ts';
import { rasciCodes } from './rasci-codes.ts';
import type { RasciMeaning } from '../register/matrix/rasci-meanings.ts';
import { rasciMeanings } from '../register/matrix/rasci-meanings.ts';

/** What the parties of one sector do in one matrix. */
export interface SectorInMatrix {
  readonly parties: readonly string[];
  /** By meaning, in the order of meanings; letters without a meaning are kept apart. */
  readonly meanings: readonly { readonly meaning: RasciMeaning; readonly codes: RasciCode[] }[];
  readonly notComparable: readonly RasciCode[];
}

const read = new WeakMap<WithMatrix, ReadonlyMap<Sector, SectorInMatrix>>();

/** The sectors that have a party in a matrix, each with what it does there. Read once for a matrix. */
export function sectorsInMatrix(
  constitution: WithMatrix,
  register: Register,
): ReadonlyMap<Sector, SectorInMatrix> {
  let known = read.get(constitution);
  if (known === undefined) {
    const codes = rasciCodes(constitution, register);
    const parties = constitution.rasci.parties.map((party) => ({
      label: party.label,
      sectors: sectorsOf(party, register),
    }));
    known = new Map(
      SectorSchema.options.flatMap((sector) => {
        const own = parties.filter(({ sectors }) => sectors.includes(sector));
        if (own.length === 0) return [];
        const part = { parties: own.map(({ label }) => label), ...sorted(codes, sector) };
        return [[sector, part] as const];
      }),
    );
    read.set(constitution, known);
  }
  return known;
}

function sorted(
  codes: readonly RasciCode[],
  sector: Sector,
): Pick<SectorInMatrix, 'meanings' | 'notComparable'> {
  const own = codes.filter(({ sectors }) => sectors.includes(sector));
  const byMeaning = Map.groupBy(own, ({ meaning }) => meaning);
  return {
    meanings: rasciMeanings.flatMap((meaning) => {
      const found = byMeaning.get(meaning);
      return found === undefined ? [] : [{ meaning, codes: found }];
    }),
    notComparable: byMeaning.get(undefined) ?? [],
  };
}
