import { z } from 'zod';
import { NamesIn } from './names-in.ts';
import { OrganisationId, PlaceId, SupersededId } from './references.ts';
import { proposable } from './proposal.ts';
import { Id, Name, ShortText, Source } from './scalars.ts';
import { Sector } from './sector.ts';

/** organisations/<id>.yaml: something that holds seats: a council, a trust, a charity, a group of bodies. */
export const Organisation = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    name: Name.meta({ description: 'The name it is called by.' }),
    aliases: z
      .array(ShortText)
      .optional()
      .meta({ description: 'Other names and spellings seen in the documents.' }),
    names: NamesIn.optional(),
    sector: Sector.meta({ description: 'The part of public life it belongs to.' }),
    kind: z
      .enum([
        'organisation',
        'part-of-organisation',
        'group-of-organisations',
        'network',
        'unknown',
      ])
      .meta({ description: 'Whether it is one organisation, a part of one, or several.' }),
    partOf: OrganisationId.optional().describe('The organisation this is a department or team of.'),
    place: PlaceId.optional().meta({ description: 'The id of the place it serves.' }),
    superseded: SupersededId.optional().describe(
      'What became of it, where it no longer exists under this name, or what is announced for it.',
    ),
    identifiers: z
      .array(
        z.strictObject({
          scheme: z
            .enum(['gss', 'ods', 'company', 'charity'])
            .meta({ description: 'Which register the code is from.' }),
          value: ShortText.meta({ description: 'The code.' }),
        }),
      )
      .optional()
      .meta({ description: 'Codes that public registers give it.' }),
    note: ShortText.optional().meta({ description: 'What a reader should know about it.' }),
    sources: z.array(Source).optional().meta({ description: 'Public pages that this rests on.' }),
    ...proposable,
  })
  .meta({
    id: 'Organisation',
    description: 'An organisation that holds seats, or that documents name.',
  });
export type Organisation = z.infer<typeof Organisation>;
