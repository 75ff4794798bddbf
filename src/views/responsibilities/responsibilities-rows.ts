import type { RasciCode, WithMatrix } from '../../compare/rasci-codes.ts';
import { matricesOf, rasciCodes } from '../../compare/rasci-codes.ts';
import { noteBeside } from '../../register/matrix/rasci-cell.ts';
import { matrixRows } from '../../register/matrix/matrix-rows.ts';
import type { Register } from '../../register/register.ts';
import { sectorsOf } from '../../register/seats/sectors-of.ts';
import { qualifiersOf } from '../phrases/rasci.ts';

/** The columns of responsibilities.csv. */
export const responsibilitiesColumns = [
  'constitution',
  'status',
  'scheme',
  'activity',
  'party',
  'sector',
  'code',
  'word',
  'group',
  'qualifier',
  'note',
  'as_written',
  'activity_note',
] as const;

export type ResponsibilitiesRow = Readonly<
  Record<(typeof responsibilitiesColumns)[number], string>
>;

/**
 * Every matrix in long form: one row for each letter, so that `R/A` makes two.
 *
 * A cell that holds words and no letter has a row without a code, and so have words that stand
 * where a party is expected.
 */
export function responsibilitiesRows(register: Register): ResponsibilitiesRow[] {
  return matricesOf(register).flatMap((constitution) => {
    const codes = Map.groupBy(rasciCodes(constitution, register), ({ cell }) => cell);
    return matrixRows(constitution.rasci).flatMap(({ activity, cells }) => {
      const base = {
        constitution: constitution.key,
        status: constitution.rasci.status,
        scheme: constitution.rasci.scheme,
        activity: activity.label,
        group: activity.group ?? '',
        activity_note: activity.note ?? '',
      };
      const said = cells.flatMap(({ cell, party }) => {
        const own = codes.get(cell) ?? [];
        const place = {
          ...base,
          party: party.label,
          sector: sectorsOf(party, register).join('; '),
          as_written: cell.asWritten,
        };
        if (own.length > 0)
          return own.map((code) => ({
            ...place,
            ...letterOf(code, constitution),
            note: noteBeside(code.part, cell) ?? '',
          }));
        return cell.note === undefined
          ? []
          : [{ ...place, code: '', word: '', qualifier: '', note: cell.note }];
      });
      return [...said, ...asidesOf(activity.underRoles?.named ?? [], { base, constitution })];
    });
  });
}

function letterOf(
  { code, reading, part }: RasciCode,
  { rasci }: WithMatrix,
): Pick<ResponsibilitiesRow, 'code' | 'word' | 'qualifier'> {
  // The document’s own word; where it has none, the scheme stands beside the letter.
  const isSaid = reading?.givenBy === 'legend' || (reading !== undefined && part.isWord);
  return {
    code,
    word: isSaid ? reading.word : 'Not stated',
    qualifier: qualifiersOf(part, rasci).join('; '),
  };
}

function asidesOf(
  named: readonly { readonly asides: readonly string[] }[],
  {
    base,
    constitution: { rasci },
  }: {
    readonly base: Omit<
      ResponsibilitiesRow,
      'party' | 'sector' | 'code' | 'word' | 'qualifier' | 'note' | 'as_written'
    >;
    readonly constitution: WithMatrix;
  },
): ResponsibilitiesRow[] {
  return named.flatMap(({ asides }, role) =>
    asides.map((words) => ({
      ...base,
      party: '',
      sector: '',
      code: '',
      word: '',
      qualifier: '',
      note: `${rasci.roles[role]!.heading}: ${words}`,
      as_written: words,
    })),
  );
}
