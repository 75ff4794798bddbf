import { z } from 'zod';
import { ShortText, Words } from '../scalars.ts';

/** A few lines as an author might write them, and as they are right. */
const ErrorExample = z.strictObject({
  file: ShortText.meta({
    description: 'The file of the small register of the tests, as `membership.yaml`.',
  }),
  wrong: Words.meta({ description: 'A few lines with the mistake.' }),
  right: Words.meta({ description: 'What stands there without the mistake.' }),
});

/** The fields at the top of errors/<group>/<name>.mdx: what one kind of mistake in the content means. */
export const ErrorRecord = z
  .strictObject({
    means: ShortText.meta({ description: 'What is the matter, for someone new to these files.' }),
    example: ErrorExample.optional().meta({
      description: 'What it looks like, where a few lines can show it.',
    }),
  })
  .meta({
    id: 'ErrorPage',
    description: 'The fields at the top of the page of a mistake: what it means.',
  });
export type ErrorRecord = z.infer<typeof ErrorRecord>;
