import type { Organisation } from '../../model/organisation.ts';
import type { Sector } from '../../model/sector.ts';

/** An organisation that the register has already. */
export type KnownOrganisation = Pick<
  Organisation,
  'name' | 'sector' | 'kind' | 'place' | 'partOf'
> & { readonly id: string; readonly aliases?: readonly string[] | undefined };

/** An organisation that the document names and the register does not have: a record to be. */
export interface ProposedOrganisation {
  readonly id: string;
  /** As the document writes it. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly sector: Sector;
  readonly kind: 'organisation' | 'group-of-organisations' | 'unknown';
}
