import { z } from 'zod';
import { PartialDate } from '../partial-date.ts';
import { Name, ShortText, Source, Words } from '../scalars.ts';

/** The parts of a small register that an example writes out; all else in it is quiet. */
const ExampleFiles = z.record(
  z
    .string()
    .regex(
      /^((steering-group\/)?(constitution|text|facts|membership|rasci)|partnership|site|(organisations|places|glossary|superseded|statutes|standards)\/[a-z0-9-]+)$/,
      'Name a file of an example: `rasci`, `membership`, `text`, `facts`, `organisations/<id>` and so on.',
    ),
  Words,
);

/** A small register on which a check is run, with the words it must stop at. */
export const CheckExample = z.strictObject({
  title: Name.meta({ description: 'What the example shows.' }),
  files: ExampleFiles.meta({
    description: 'Files of a small register, or what is changed in them.',
  }),
  today: PartialDate.optional().meta({ description: 'The day on which it is checked.' }),
  finds: z
    .array(
      z.strictObject({
        in: ShortText.meta({ description: 'The file in which it is found.' }),
        words: Words.meta({ description: 'The words at which the check stops.' }),
      }),
    )
    .meta({
      description:
        'The words in a file at which the check reports, in order; empty when all is well.',
    }),
});
export type CheckExample = z.infer<typeof CheckExample>;

/** The fields at the top of checks/<group>/<id>.mdx: why a check exists, and examples that are run as tests. */
export const CheckRecord = z
  .strictObject({
    title: Name.meta({
      description:
        'What is the matter, as a plain sentence that is true wherever the check reports.',
    }),
    why: ShortText.meta({ description: 'Why it matters to readers, in one sentence.' }),
    examples: z
      .array(CheckExample)
      .min(2, 'Give an example that passes and one that does not.')
      .meta({
        description: 'At least one that is right and one that is not. They are run as tests.',
      }),
    sources: z
      .array(Source)
      .optional()
      .meta({ description: 'Public pages that the check rests on.' }),
  })
  .meta({
    id: 'CheckPage',
    description:
      'The fields at the top of the page of a check: why it exists, and examples that are run as tests.',
  });
export type CheckRecord = z.infer<typeof CheckRecord>;
