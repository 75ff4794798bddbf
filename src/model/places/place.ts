import { z } from 'zod';
import { NamesIn } from '../names-in.ts';
import { Nation, nationOfCode } from './nation.ts';
import { Id, Name, ShortText, Source } from '../scalars.ts';

/** What sort of area a place is, by the id of its kind. */
const PlaceKind = Id.meta({ refersTo: 'place-kind' });

const PlaceCode = z.strictObject({
  scheme: z.enum(['gss', 'ods']).meta({ description: 'Which register the code is from.' }),
  value: z
    .string()
    .regex(/^[A-Z0-9]{3,10}$/, 'Give the code in capitals and digits, for example `E07000111`.')
    .refine(
      (value) => !/^[A-Z]99999999$/u.test(value),
      'This code stands for “no place” in tables. Give the place’s own, or none.',
    )
    .meta({ description: 'The code, in capitals.' }),
});

/** places/<id>.yaml: an area that partnerships serve. */
export const Place = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    name: Name.meta({ description: 'What it is called.' }),
    names: NamesIn.optional(),
    kind: PlaceKind.meta({ description: 'What kind of place it is.' }),
    nation: Nation.optional().meta({
      description:
        'Whose law holds there. Needed only where no code says: without it, nothing is expected by law of the bodies of the place. `elsewhere` is outside the four nations.',
    }),
    codes: z
      .array(PlaceCode)
      .optional()
      .meta({ description: 'Codes that were checked. Leave a code out rather than guess it.' }),
    note: ShortText.optional().meta({ description: 'What a reader should know about it.' }),
    sources: z.array(Source).optional().meta({ description: 'Public pages that this rests on.' }),
  })
  .refine(
    ({ nation, codes = [] }) =>
      nation === undefined || nationsOfCodes(codes).every((coded) => coded === nation),
    {
      message: 'The letter that the code begins with is another nation’s. Correct one of the two.',
      path: ['nation'],
    },
  )
  .meta({ id: 'Place', description: 'A place that partnerships serve.' });
export type Place = z.infer<typeof Place>;

/** The nation a place lies in: as written, or as its code tells; nothing where neither does. */
export function nationOf({ nation, codes = [] }: Place): Nation | undefined {
  return nation ?? nationsOfCodes(codes)[0];
}

function nationsOfCodes(codes: readonly z.infer<typeof PlaceCode>[]): Nation[] {
  return codes
    .filter(({ scheme }) => scheme === 'gss')
    .flatMap(({ value }) => nationOfCode(value) ?? []);
}
