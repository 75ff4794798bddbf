import { z } from 'zod';
import { Id, Name } from '../scalars.ts';

/** place-kinds/<id>.yaml: what sort of area a place can be, in the words of its nation. */
export const PlaceKindRecord = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    name: Name.meta({
      description: 'What such an area is called, with a capital.',
      examples: ['Unitary authority'],
    }),
  })
  .meta({ id: 'PlaceKind', description: 'A kind of place, such as a council area.' });
export type PlaceKindRecord = z.infer<typeof PlaceKindRecord>;
