import type { RasciCode, WithMatrix } from '../../compare/rasci-codes.ts';
import type { SameMeaning, SectorInMatrix } from '../../compare/rasci-by-sector.ts';
import { sectorsInMatrix } from '../../compare/rasci-by-sector.ts';
import type { RasciMeaning } from '../../model/matrix/legend-entry.ts';
import type { Matrix } from '../../register/matrix/matrix.ts';
import type { Sector } from '../../model/sector.ts';
import type { Register } from '../../register/register.ts';
import { meaningNames, usualMeaningNote } from '../phrases/rasci.ts';
import { count } from '../../english/count.ts';
import { list } from '../../english/list.ts';

/** What one sector does in one matrix, in words. */
export interface SectorCell {
  /** The parties that stand for the sector, or why there is nothing to say. */
  readonly parties: string;
  readonly hasParty: boolean;
  readonly lines: readonly SectorLine[];
  /** Letters of which nobody can say what they mean. */
  readonly notComparable: string | undefined;
}

export interface SectorLine {
  readonly meaning: string;
  /** The document’s own word, where it is another; or that the document has none. */
  readonly remark: string | undefined;
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
    lines: meanings.map((same) => sectorLine(same, { parties, rasci: constitution.rasci })),
    notComparable: notComparableSentence(notComparable),
  };
}

function sectorLine(
  { meaning, givenBy, isQualified, codes }: SameMeaning,
  { parties, rasci }: { parties: SectorInMatrix['parties']; rasci: Matrix },
): SectorLine {
  const byActivity = Map.groupBy(codes, ({ activity }) => activity);
  return {
    meaning: meaningNames[meaning],
    remark: remarkOf(
      givenBy === 'scheme' ? usualMeaningNote(rasci) : ownWords(meaning, codes),
      isQualified,
    ),
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

function remarkOf(remark: string | undefined, isQualified: boolean): string | undefined {
  const all = [
    ...(remark === undefined ? [] : [remark]),
    ...(isQualified ? ['in brackets or marked in the document'] : []),
  ];
  return all.length === 0 ? undefined : all.join('; ');
}

function ownWords(meaning: RasciMeaning, codes: readonly RasciCode[]): string | undefined {
  const words = [...new Set(codes.map(({ reading }) => reading!.word))];
  return words.every((word) => sameWord(word, meaning))
    ? undefined
    : list(words.map((word) => `“${word}”`));
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
  return many
    ? `Not comparable: the document does not give each of the letters ${list(letters)} one meaning.`
    : `Not comparable: the document does not give the letter ${letters[0]!} one meaning.`;
}
