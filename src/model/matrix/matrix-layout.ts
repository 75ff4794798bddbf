import { z } from 'zod';
import { ShortText, Words } from '../scalars.ts';

/** Which way round a table of who does what stands. */
export const MatrixShape = z.enum(['parties-across', 'parties-down', 'roles-across']);
export type MatrixShape = z.infer<typeof MatrixShape>;

/** Which rows and columns of the table are what, where that does not show by itself. */
export const MatrixLayout = z.strictObject({
  shape: MatrixShape.optional().meta({
    description:
      '`parties-across`: a column for each party. `parties-down`: a row for each party, and a column for each activity. `roles-across`: a column for each role, and parties in the cells. Read from the headings where it is left out.',
  }),
  activity: z
    .array(ShortText)
    .min(1)
    .optional()
    .meta({
      description:
        'Headings of the columns that name an activity, joined in this order; the first column where it is left out.',
      examples: [['No.', 'Task']],
    }),
  groups: z.array(Words).min(1).optional().meta({
    description: 'Rows that only head a group of activities, as written.',
  }),
  groupColumn: ShortText.optional().meta({
    description: 'The heading of a column that names the group of each activity.',
  }),
  notes: z.array(ShortText).min(1).optional().meta({
    description: 'Headings of the columns (or rows) that hold notes and no letters or parties.',
  }),
  asides: z.array(ShortText).min(1).optional().meta({
    description: 'Words in cells that name no party where parties are expected, such as `TBC`.',
  }),
});
export type MatrixLayout = z.infer<typeof MatrixLayout>;
