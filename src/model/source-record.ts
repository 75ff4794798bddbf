import { z } from 'zod';
import { plainName } from '../english/plain-name.ts';
import { NodeId } from './text.ts';
import { Address } from './address.ts';
import { Id, Name, ShortText, Words } from './scalars.ts';

/**
 * A stretch of the source, in its order: a constitution, or the words of a placeholder body.
 *
 * With `node`, only that part of the constitution stands here, and not where its own text would put it.
 */
export const SourcePart = z
  .strictObject({
    constitution: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write `partnership/body`.')
      .optional(),
    placeholder: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write `partnership/body`.')
      .optional(),
    node: NodeId.optional(),
  })
  .refine(
    ({ constitution, placeholder }) => (constitution === undefined) !== (placeholder === undefined),
    'Name a `constitution` or a `placeholder`.',
  );

/** Words of the source that are not published, with the reason. */
export const Omission = z
  .strictObject({
    after: Words.meta({ description: 'The few words just before it in the source.' }),
    count: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'Give the number of words left out.')
      .transform(Number),
    reason: z.enum(['reviewer-comment', 'field-code', 'page-furniture', 'repeated-by-conversion']),
    note: ShortText.meta({ description: 'What was left out and why, without a person’s name.' }),
  })
  .meta({ id: 'Omission' });
export type Omission = z.infer<typeof Omission>;

/** Residue of conversion that is not words, and is taken out before words are compared. */
export const Residue = z.enum(['html-tags', 'bookmarks', 'heading-marks']);
export type Residue = z.infer<typeof Residue>;

/** How much of the document our copy is. */
export const SourceCopy = z.discriminatedUnion(
  'is',
  [
    z.strictObject({ is: z.literal('whole') }),
    z.strictObject({
      is: z.literal('part'),
      which: ShortText.meta({
        description: 'The part we hold, as the end of “we hold only …”.',
        examples: ['sections 1 to 4 of 12', 'the two pages on membership'],
      }),
    }),
  ],
  'Say whether our copy `is` the `whole` document or a `part` of it.',
);

function badFileName(typed: string): string {
  if (/[/\\]/.test(typed))
    return 'Give the name of the file alone: it stands in the folder `seeds`, and in no folder inside it.';
  const plain = plainName(typed);
  const call = plain === '' ? '' : ` Rename the file to \`${plain}\`, and write that here.`;
  return `A source’s file name has letters, digits, dots and hyphens only: no spaces or accents.${call}`;
}

/** sources/<id>.yaml: one source document as received, and how its words are accounted for. */
export const SourceRecord = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    title: Name,
    file: z.string().regex(/^[\w.-]+$/, { error: ({ input }) => badFileName(String(input)) }),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'Give the SHA-256 checksum: 64 characters from 0-9 and a-f.'),
    received: ShortText.meta({
      description: 'In what form it was received.',
      examples: ['A Word file, saved as plain text'],
    }),
    address: Address.optional(),
    copy: SourceCopy.optional().meta({
      description: 'Whether we hold the whole document. Left out, we do.',
    }),
    residue: z.array(Residue).optional(),
    parts: z.array(SourcePart).min(1),
    omitted: z.array(Omission).optional(),
  })
  .meta({ id: 'SourceRecord' });
export type SourceRecord = z.infer<typeof SourceRecord>;
