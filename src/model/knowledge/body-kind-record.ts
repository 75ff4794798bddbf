import { z } from 'zod';
import { Id, Name } from '../scalars.ts';

/** body-kinds/<id>.yaml: what sort of group a body can be. Like bodies are compared with like. */
export const BodyKindRecord = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    name: Name.meta({
      description: 'What one of them is called, with a capital.',
      examples: ['Police and crime panel'],
    }),
    plural: Name.meta({
      description: 'What several are called, with a capital.',
      examples: ['Police and crime panels'],
    }),
  })
  .meta({ id: 'BodyKind', description: 'A kind of body, such as a steering group.' });
export type BodyKindRecord = z.infer<typeof BodyKindRecord>;
