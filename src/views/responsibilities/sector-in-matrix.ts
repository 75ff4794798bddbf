import type { RasciCode, WithMatrix } from '../../compare/rasci-codes.ts';
import type { SectorInMatrix } from '../../compare/rasci-by-sector.ts';
import { sectorsInMatrix } from '../../compare/rasci-by-sector.ts';
import type { RasciMeaning } from '../../register/matrix/rasci-meanings.ts';
import type { Sector } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { meaningNames } from '../phrases/rasci.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';

/** What one sector does in one matrix, in words. */
export interface SectorCell {
  /** The parties that stand for the sector, or why there is nothing to say. */
  readonly parties: string;
  readonly hasParty: boolean;
  readonly lines: readonly SectorLine[];
  /** Letters whose meaning the document does not give. */
  readonly notComparable: string | undefined;
}

export interface SectorLine {
  readonly meaning: string;
  /** The document’s own word, where it is another. */
  readonly asWritten: string | undefined;
  readonly count: string;
  /** Named for the meanings that readers compare; the others are only counted. */
  readonly activities: readonly string[];
}

const named: readonly RasciMeaning[] = ['accountable', 'responsible', 'signs-off', 'verifies'];

/** Says what a sector is accountable for, does and helps with in a matrix, by meaning and not by letter. */
export function sectorCell(
  sector: Sector,
  constitution: WithMatrix,
  register: Register,
): SectorCell {
  const part = sectorsInMatrix(constitution, register).get(sector);
  if (part === undefined)
    return { parties: 'No party here', hasParty: false, lines: [], notComparable: undefined };
  const { parties, meanings, notComparable } = part;
  const isIdle = meanings.length + notComparable.length === 0;
  return {
    parties: isIdle ? `${list(parties)}: not involved` : list(parties),
    hasParty: true,
    lines: meanings.map(({ meaning, codes }) => sectorLine(meaning, { codes, parties })),
    notComparable: notComparableSentence(notComparable),
  };
}

function sectorLine(
  meaning: RasciMeaning,
  { codes, parties }: { codes: readonly RasciCode[]; parties: SectorInMatrix['parties'] },
): SectorLine {
  const words = [...new Set(codes.map(({ word }) => word!))];
  const byActivity = Map.groupBy(codes, ({ activity }) => activity);
  const isOther = words.some((word) => !sameWord(word, meaning));
  return {
    meaning: meaningNames[meaning],
    asWritten: isOther ? list(words.map((word) => `“${word}”`)) : undefined,
    count: count(byActivity.size, 'activity', 'activities'),
    activities: named.includes(meaning)
      ? [...byActivity].map(([activity, own]) =>
          parties.length === 1
            ? activity
            : `${activity} (${list([...new Set(own.map(({ party }) => party))])})`,
        )
      : [],
  };
}

// “Support” and “Supports” are one word to a reader; “Driver” and “Responsible” are not.
function sameWord(word: string, meaning: RasciMeaning): boolean {
  const stem = (text: string): string =>
    text
      .toLowerCase()
      .replace(/[^a-z]/g, '')
      .slice(0, 6);
  return stem(word) === stem(meaningNames[meaning]);
}

function notComparableSentence(codes: readonly RasciCode[]): string | undefined {
  if (codes.length === 0) return undefined;
  const letters = [...new Set(codes.map(({ code }) => code))].sort();
  const many = letters.length > 1;
  return `Not comparable: the document gives no meaning for ${many ? 'the letters' : 'the letter'} ${list(letters)}.`;
}
