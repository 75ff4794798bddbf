import { z } from 'zod';

import { Office } from './office.ts';
import { BodyReference, OrganisationId } from './references.ts';
import { ShortText } from './scalars.ts';
import { Sector } from './sector.ts';

/** Someone a rule speaks of: an office, a body, an organisation, a sector, or a role in the document's words. */
export const Who = z
  .strictObject({
    office: Office.optional(),
    body: BodyReference.optional(),
    organisation: OrganisationId.optional(),
    sector: Sector.optional(),
    role: ShortText.optional().meta({
      description:
        'In words, as they read after “the”: `members`, `Chief Executive of the council`.',
    }),
  })
  .refine(
    (who) => Object.keys(who).length > 0,
    'Say who: an office, body, organisation, sector or role.',
  )
  .meta({ id: 'Who' });
export type Who = z.infer<typeof Who>;
