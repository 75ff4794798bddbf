import { z } from 'zod';
import { Language } from './language.ts';
import { ShortText, Words } from './scalars.ts';

/**
 * The id of a part of the text. It is the address of that part for good.
 *
 * Parts with a printed label may leave it out: `15.` becomes `15`, `a)` under `2` becomes `2-a`.
 */
export const NodeId = z
  .string()
  .regex(
    /^[a-z0-9]+([.-][a-z0-9]+)*$/,
    'Write a clause id in lower case, for example `2.1.1` or `quorum`.',
  )
  .max(80, 'Keep a clause id under 80 characters.');

const label = z
  .string()
  .trim()
  .min(1)
  .max(24, 'A printed label is short, for example `2.1.1` or `a)`.')
  .meta({
    description: 'The number or letter printed in the source, with its punctuation.',
    examples: ['15.', '2.1.1', 'a)'],
  });

const asWritten = ShortText.optional().meta({
  description:
    'A note where a reader may stumble over a mistake in the source, for example: “informDistrict” is written as one word.',
});

const lang = Language.optional().meta({
  description: 'The language of this part and all in it, where it is not that of the document.',
});

const id = NodeId.optional().meta({
  description:
    'Its address for good. Left out, it is made from the printed label; of a line of the title, from its place.',
});
const printed = label.optional();

/** A line of the title as printed. */
export const TitleNode = z.strictObject({
  kind: z.literal('title'),
  id,
  label: printed,
  asWritten,
  lang,
  text: Words.meta({ description: 'The words as written.' }),
});

/** A heading with what stands under it. An appendix starts its numbering afresh. */
export const SectionNode = z.strictObject({
  kind: z.literal('section'),
  id,
  label: printed,
  asWritten,
  lang,
  heading: Words.optional().meta({ description: 'The heading as written.' }),
  numbering: z.literal('restarts').optional().meta({
    description:
      'Where printed numbers start again: ids inside are then led by the id of this section.',
  }),
  get content(): z.ZodOptional<z.ZodArray<typeof TextNode>> {
    return z
      .array(TextNode)
      .optional()
      .meta({ description: 'The parts that stand under it, in order.' });
  },
});

/** A paragraph or numbered clause. Its sub-clauses, items and tables follow in `content`. */
export const ClauseNode = z.strictObject({
  kind: z.literal('clause'),
  id,
  label: printed,
  asWritten,
  lang,
  text: Words.optional().meta({ description: 'The words as written.' }),
  get content(): z.ZodOptional<z.ZodArray<typeof TextNode>> {
    return z
      .array(TextNode)
      .optional()
      .meta({ description: 'The parts that stand under it, in order.' });
  },
});

/** A bullet or lettered point of a list, at any depth. */
export const ItemNode = z.strictObject({
  kind: z.literal('item'),
  id,
  label: printed,
  asWritten,
  lang,
  text: Words.meta({ description: 'The words as written.' }),
  get content(): z.ZodOptional<z.ZodArray<typeof TextNode>> {
    return z
      .array(TextNode)
      .optional()
      .meta({ description: 'The parts that stand under it, in order.' });
  },
});

/** A table: an optional row of column headings, then rows of cells. An empty cell is ''. */
export const TableNode = z.strictObject({
  kind: z.literal('table'),
  id,
  label: printed,
  asWritten,
  lang,
  caption: Words.optional().meta({ description: 'A caption printed in the source.' }),
  describedAs: ShortText.optional().meta({
    description: 'What the table holds, in our words, for people who hear the page.',
  }),
  columns: z
    .array(z.string().trim())
    .min(1)
    .optional()
    .meta({ description: 'The headings of the columns.' }),
  rows: z
    .array(z.array(z.string().trim()))
    .min(1, 'A table needs at least one row.')
    .meta({ description: 'The rows, each a list of its cells.' }),
});

/** One part of a document's words. */
export const TextNode: z.ZodDiscriminatedUnion<
  [typeof TitleNode, typeof SectionNode, typeof ClauseNode, typeof ItemNode, typeof TableNode]
> = z
  .discriminatedUnion(
    'kind',
    [TitleNode, SectionNode, ClauseNode, ItemNode, TableNode],
    'Give a kind: `title`, `section`, `clause`, `item` or `table`.',
  )
  .meta({ id: 'PartOfText', description: 'One part of the words, with the parts inside it.' });
export type TextNode = z.infer<typeof TextNode>;
export type SectionNode = z.infer<typeof SectionNode>;
export type TableNode = z.infer<typeof TableNode>;

/** text.yaml: the words of a constitution, in order. */
export const ConstitutionText = z
  .strictObject({
    content: z
      .array(TextNode)
      .min(1, 'A constitution needs words.')
      .meta({ description: 'The words of the document in order.' }),
  })
  .meta({
    id: 'ConstitutionText',
    description: 'The words of a document in their order: sections, clauses, tables.',
  });
export type ConstitutionText = z.infer<typeof ConstitutionText>;
