import type { Seat } from '../../../model/membership.ts';
import type { Holder } from '../../../model/holder.ts';
import type { Constitution } from '../../../register/register.ts';
import type { Remark } from '../../check.ts';

/** One finding about the names of some holders, at the seats they hold: the names themselves are not shown. */
export function heldNames(
  { membership }: Constitution,
  isMeant: (holder: Holder) => boolean,
  say: (names: number, first: Seat) => string,
): Remark[] {
  const found = membership.seats.flatMap((seat, index) => {
    const names = (seat.holders ?? []).filter(isMeant).length;
    return names === 0 ? [] : [{ seat, names, path: ['seats', index, 'label'] }];
  });
  const [first] = found;
  if (first === undefined) return [];
  const total = found.reduce((sum, { names }) => sum + names, 0);
  return [
    {
      document: 'membership',
      path: first.path,
      about: 'holders',
      clause: first.seat.clause,
      message: say(total, first.seat),
      ...(found.length === 1
        ? {}
        : {
            related: found.map(({ seat, path }) => ({
              document: 'membership' as const,
              path,
              message: seat.label,
            })),
          }),
    },
  ];
}
