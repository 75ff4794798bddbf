import type { Matrix } from '../../../register/matrix/matrix.ts';
import type { Remark, Spot } from '../../check.ts';

/** A place in a matrix, and what there is to say of it. */
export type MatrixSpot = Spot & Pick<Remark, 'message'>;

/**
 * One finding about several places of a matrix, or none where there is no place.
 *
 * The same fault in ten rows is one matter: the finding stands on the first, and lists all.
 */
export function onMatrix(
  { table }: Matrix,
  spots: readonly MatrixSpot[],
  said: Pick<Remark, 'message' | 'severity'> & { readonly about?: string },
): Remark[] {
  const [first] = spots;
  if (first === undefined) return [];
  return [
    {
      document: first.document,
      path: first.path,
      ...(first.at === undefined ? {} : { at: first.at }),
      clause: table,
      about: table,
      ...said,
      ...(spots.length === 1 ? {} : { related: spots }),
    },
  ];
}
