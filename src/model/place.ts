import { z } from 'zod';
import { Id, Name, ShortText, Source } from './scalars.ts';

/** places/<id>.yaml: an area that partnerships serve. */
export const Place = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    name: Name,
    kind: z.enum([
      'county',
      'unitary-authority',
      'district',
      'london-borough',
      'metropolitan-borough',
      'region',
      'integrated-care-area',
      'other',
    ]),
    codes: z
      .array(
        z.strictObject({
          scheme: z.enum(['gss', 'ods']),
          value: z
            .string()
            .regex(
              /^[A-Z0-9]{3,10}$/,
              'Give the code in capitals and digits, for example `E07000111`.',
            ),
        }),
      )
      .optional()
      .meta({ description: 'Codes that were checked. Leave a code out rather than guess it.' }),
    note: ShortText.optional(),
    sources: z.array(Source).optional(),
  })
  .meta({ id: 'Place' });
export type Place = z.infer<typeof Place>;
