import type { WithMatrix } from '../../compare/rasci-codes.ts';
import type { SameMeaning } from '../../compare/rasci-by-sector.ts';
import { sectorsInMatrix } from '../../compare/rasci-by-sector.ts';
import { rasciMeanings } from '../../register/matrix/rasci-meanings.ts';
import type { Sector } from '../../model/sector.ts';
import { Sector as SectorSchema } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { meaningNames, notComparableName, onlyUsualName } from '../phrases/rasci.ts';
import { sectorNames } from '../phrases/names.ts';

/**
 * In how many activities of all matrices a sector has each meaning.
 *
 * A number cannot say that it rests on a usual meaning, so letters that their document does not
 * explain are counted apart, and so are those that brackets or marks qualify.
 */
export interface SectorCounts {
  readonly columns: readonly string[];
  readonly rows: readonly (Link & {
    readonly matrices: number;
    readonly numbers: readonly number[];
  })[];
}

/** Counts what sectors do across many matrices, by meaning. */
export function sectorCounts(all: readonly WithMatrix[], register: Register): SectorCounts {
  const counts = new Map<Sector, { matrices: number; numbers: number[] }>();
  for (const matrix of all) {
    for (const [sector, { meanings, notComparable }] of sectorsInMatrix(matrix, register)) {
      const row = counts.get(sector) ?? {
        matrices: 0,
        numbers: [...rasciMeanings.map(() => 0), 0, 0],
      };
      row.matrices += 1;
      const [said, usual] = partition(meanings);
      for (const { meaning, codes } of said)
        row.numbers[rasciMeanings.indexOf(meaning)]! += activities(codes);
      row.numbers[rasciMeanings.length]! += activities(usual.flatMap(({ codes }) => codes));
      const qualified = meanings.filter(({ isQualified }) => isQualified);
      row.numbers[rasciMeanings.length + 1]! += activities([
        ...notComparable,
        ...qualified.flatMap(({ codes }) => codes),
      ]);
      counts.set(sector, row);
    }
  }
  return {
    columns: [
      ...rasciMeanings.map((meaning) => meaningNames[meaning]),
      onlyUsualName,
      notComparableName,
    ],
    rows: SectorSchema.options.flatMap((sector) => {
      const row = counts.get(sector);
      const link = { name: sectorNames[sector], href: addresses.sector(sector) };
      return row === undefined ? [] : [{ ...link, ...row }];
    }),
  };
}

function partition(meanings: readonly SameMeaning[]): readonly [SameMeaning[], SameMeaning[]] {
  const plain = meanings.filter(({ isQualified }) => !isQualified);
  const isSaid = ({ givenBy }: SameMeaning): boolean => givenBy === 'legend';
  return [plain.filter(isSaid), plain.filter((each) => !isSaid(each))];
}

function activities(codes: readonly { activity: string }[]): number {
  return new Set(codes.map(({ activity }) => activity)).size;
}
