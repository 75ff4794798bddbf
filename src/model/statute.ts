import { z } from 'zod';
import { Address, Id, ShortText } from './scalars.ts';

/** statutes/<id>.yaml: an Act by its right name, so that a citation can be checked against it. */
export const Statute = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    title: ShortText.regex(/ Act$/, 'Give the short title without its year, ending in “Act”.'),
    year: z.string().regex(/^\d{4}$/, 'Give the year in four digits.'),
    url: Address.meta({ description: 'Its page at legislation.gov.uk.' }),
    misnomers: z.array(ShortText).optional().meta({
      description: 'Wrong titles seen in documents, without the year: `Police and Crime Act`.',
    }),
    shortForms: z.array(ShortText).optional().meta({
      description: 'Short forms in use, without the year: `ASB Act`.',
    }),
    replacedBy: z.strictObject({ words: ShortText, url: Address }).optional(),
    note: ShortText.optional(),
  })
  .meta({ id: 'Statute' });
export type Statute = z.infer<typeof Statute>;
