import { oncePer } from '../once-per.ts';
import type { Roles } from './roles.ts';

/** The roles of one organisation or sector, by the body they are on. Sorted once for each. */
export const rolesByBody = oncePer((roles: Roles): ReadonlyMap<string, Roles> => {
  const seats = Map.groupBy(roles.seats, ({ constitution }) => constitution.key);
  const invitations = Map.groupBy(roles.invitations, ({ constitution }) => constitution.key);
  const matrices = Map.groupBy(roles.matrices, ({ constitution }) => constitution.key);
  const duties = Map.groupBy(roles.duties, ({ constitution }) => constitution.key);
  const keys = new Set([...seats, ...invitations, ...matrices, ...duties].map(([key]) => key));
  return new Map(
    [...keys].sort().map((key) => [
      key,
      {
        seats: seats.get(key) ?? [],
        invitations: invitations.get(key) ?? [],
        matrices: matrices.get(key) ?? [],
        duties: duties.get(key) ?? [],
        relations: [],
      },
    ]),
  );
});
