import { matricesOf, rasciCodes } from '../../compare/rasci-codes.ts';
import type { Register } from '../../register/register.ts';

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
] as const;

export type ResponsibilitiesRow = Readonly<
  Record<(typeof responsibilitiesColumns)[number], string>
>;

/** Every matrix in long form: one row for each letter, so that `R/A` makes two. */
export function responsibilitiesRows(register: Register): ResponsibilitiesRow[] {
  return matricesOf(register).flatMap((constitution) =>
    rasciCodes(constitution, register).map(({ activity, party, sectors, code, reading }) => ({
      constitution: constitution.key,
      status: constitution.rasci.status,
      scheme: constitution.rasci.scheme,
      activity,
      party,
      sector: sectors.join('; '),
      code,
      // The document’s own word; where it has none, the scheme stands beside the letter.
      word: reading?.givenBy === 'legend' ? reading.word : 'Not stated',
    })),
  );
}
