import { z } from 'zod';

import { Office } from './office.ts';
import { BodyReference, OrganisationId } from './references.ts';
import { ShortText } from './scalars.ts';
import { Sector } from './sector.ts';

/**
 * Someone a rule speaks of: an office, a body, an organisation, a sector, or a role in the document's words.
 *
 * An office or a role beside a body, an organisation or a sector is held there: “the Chair of the Board”.
 */
export const Who = z
  .strictObject({
    office: Office.optional().meta({ description: 'An office, such as the chair.' }),
    body: BodyReference.optional().meta({ description: 'A body, by its id.' }),
    organisation: OrganisationId.optional().meta({ description: 'An organisation, by its id.' }),
    sector: Sector.optional().meta({ description: 'A sector.' }),
    role: ShortText.optional().meta({
      description:
        'In words, as they read after “the”: `members`, `Chief Executive`. Beside a body or an organisation, a role there, or what the document calls it.',
    }),
  })
  .refine(
    (who) => Object.keys(who).length > 0,
    'Say who: an office, body, organisation, sector or role.',
  )
  .refine(
    ({ body, organisation, sector }) =>
      [body, organisation, sector].filter((name) => name !== undefined).length < 2,
    'Name one `body`, `organisation` or `sector`. For several, list each.',
  )
  .refine(
    ({ office, role }) => office === undefined || role === undefined,
    'Give the `office`, or the `role` in words. One of them is enough.',
  )
  .meta({ id: 'Who' });
export type Who = z.infer<typeof Who>;
