import { z } from 'zod';
import { plainName } from '../english/plain-name.ts';
import { NodeId } from './text.ts';
import { Address } from './address.ts';
import { RegisterDate } from './partial-date.ts';
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
      .optional()
      .meta({ description: 'The constitution whose words stand here, as `partnership/body`.' }),
    placeholder: z
      .string()
      .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, 'Write `partnership/body`.')
      .optional()
      .meta({
        description: 'The body to be written up whose words stand here, as `partnership/body`.',
      }),
    node: NodeId.optional().meta({
      description: 'The one part of its text that stands here, by its id.',
    }),
  })
  .refine(
    ({ constitution, placeholder }) => (constitution === undefined) !== (placeholder === undefined),
    'Name a `constitution` or a `placeholder`.',
  );

/** Lines of a text from the first to the last, counted from 1. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

const LineRanges = z
  .string()
  .regex(/^[1-9]\d{0,5}(-[1-9]\d{0,5})?(, ?[1-9]\d{0,5}(-[1-9]\d{0,5})?)*$/, {
    error: 'Give lines by their numbers: `12`, `40-41` or `12, 40-41`.',
    abort: true,
  })
  .max(4000, 'This is longer than 4,000 characters. Split it.')
  .transform((typed) => typed.split(/, ?/).map(rangeOf))
  .refine(
    (ranges) =>
      ranges.every(
        ({ first, last }, index) => first <= last && first > (ranges[index - 1]?.last ?? 0),
      ),
    'Give the lines in their order, and each once.',
  );

function rangeOf(typed: string): LineRange {
  const [first, last = first] = typed.split('-').map(Number) as [number, number?];
  return { first, last };
}

/** Why words of a source are no part of its document. */
export const OmissionReason = z.enum([
  'reviewer-comment',
  'field-code',
  'page-furniture',
  'repeated-by-conversion',
  'running-head',
  'page-number',
  'contents-list',
  'site-around',
  'front-matter',
  'hidden-text',
  'picture-text',
  'computed-by-word',
]);
export type OmissionReason = z.infer<typeof OmissionReason>;

/** Words of the source that are not published, with the reason: some words after others, or whole lines. */
export const Omission = z
  .strictObject({
    after: Words.optional().meta({ description: 'The few words just before it in the source.' }),
    count: z
      .string()
      .regex(/^[1-9]\d{0,2}$/, 'Give the number of words left out.')
      .transform(Number)
      .optional()
      .meta({ description: 'How many words are left out after these.' }),
    lines: LineRanges.optional().meta({
      description:
        'The lines that are left out, counted from 1: of the transcript, or of the file itself where it is plain text. In place of `after` and `count`.',
      examples: ['12, 40-41'],
    }),
    reason: OmissionReason.meta({ description: 'Why these words are no part of the document.' }),
    note: ShortText.optional().meta({
      description:
        'What was left out and why, without a person’s name. Left out, the reason is given in a few words.',
    }),
  })
  .refine(
    ({ after, count, lines }) =>
      lines === undefined
        ? after !== undefined && count !== undefined
        : after === undefined && count === undefined,
    'Give `after` and `count`, or `lines` in their place.',
  )
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

const FileName = z
  .string()
  .regex(/^[\w.-]+$/, { error: ({ input }) => badFileName(String(input)) });

const Checksum = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'Give the SHA-256 checksum: 64 characters from 0-9 and a-f.');

/** sources/<id>.yaml: one source document as received, and how its words are accounted for. */
export const SourceRecord = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    title: Name.meta({ description: 'What the document is called.' }),
    file: FileName.meta({ description: 'The file as received, in the folder `seeds`.' }),
    sha256: Checksum.meta({
      description: 'The SHA-256 checksum of the file. `remit check` says it where it is wrong.',
    }),
    transcript: z
      .strictObject({
        file: FileName.meta({ description: 'The file of the transcript, in the folder `seeds`.' }),
        sha256: Checksum.meta({
          description: 'The SHA-256 checksum of the file. `remit check` says it where it is wrong.',
        }),
      })
      .optional()
      .meta({
        description:
          'The words of the file in plain text, as a program read them, where it is no plain text itself. They stand beside it in `seeds`.',
      }),
    received: ShortText.meta({
      description: 'In what form it was received.',
      examples: ['A Word file, saved as plain text'],
    }),
    addedOn: RegisterDate.optional()
      .meta({ date: { when: 'past' } })
      .meta({ description: 'When it came into this register. Left out, that is not said.' }),
    address: Address.optional().meta({ description: 'Where the document is published.' }),
    copy: SourceCopy.optional().meta({
      description: 'Whether we hold the whole document. Left out, we do.',
    }),
    residue: z
      .array(Residue)
      .optional()
      .meta({ description: 'Leftovers of conversion that are no words.' }),
    parts: z
      .array(SourcePart)
      .min(1)
      .meta({ description: 'What was taken from it, in its order.' }),
    omitted: z
      .array(Omission)
      .optional()
      .meta({ description: 'Words that are left out, each with the reason.' }),
  })
  .meta({
    id: 'SourceRecord',
    description: 'A document as it was received, and how its words are accounted for.',
  });
export type SourceRecord = z.infer<typeof SourceRecord>;
