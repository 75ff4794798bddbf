import { z } from 'zod';
import { InlineMarkdown } from '../prose/inline-markdown.ts';
import { Id, ShortText, Source } from '../scalars.ts';

/** One way an acronym is read. Which documents read it so is found in their words, and not typed here. */
export const AcronymReading = z
  .strictObject({
    expansion: ShortText.meta({ description: 'What the letters stand for.' }),
    sources: z.array(Source).optional().meta({ description: 'Public pages that read it so.' }),
    note: ShortText.optional().meta({
      description: 'What a reader should know about this reading.',
    }),
    onlyWith: z.array(ShortText).min(1).optional().meta({
      description:
        'For a reading from another walk of life: words of which one must stand in the document, for example `church`.',
    }),
  })
  .refine(
    ({ sources, note }) => sources !== undefined || note !== undefined,
    'Say where this reading comes from: `sources`, or a `note` where no public page says so.',
  );

/** glossary/<id>.yaml: an acronym or term that readers meet. */
export const GlossaryEntry = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    term: ShortText.meta({ description: 'The word or the letters.' }),
    variants: z
      .array(ShortText)
      .optional()
      .meta({ description: 'Other spellings in the documents.' }),
    kind: z
      .enum(['acronym', 'term'])
      .meta({ description: 'Whether it is a word or letters that stand for some.' }),
    readings: z
      .array(AcronymReading)
      .meta({ description: 'Empty when no document says and we do not know.' }),
    meaning: InlineMarkdown.optional().meta({ description: 'A plain sentence or two.' }),
    ownWord: z.literal('yes').optional().meta({
      description:
        'For a word that the register itself uses: documents mean something else by it, so it is not looked for in them.',
    }),
    wellKnown: z.literal('yes').optional().meta({
      description: 'For letters that everybody knows: no check asks a document to spell them out.',
    }),
    notKnown: ShortText.optional().meta({
      description: 'Where there is no reading: what was looked at.',
    }),
  })
  .refine(
    ({ readings, notKnown, kind }) =>
      kind === 'term' || readings.length > 0 || notKnown !== undefined,
    'Give a reading, or say in `notKnown` that there is none.',
  )
  .meta({
    id: 'GlossaryEntry',
    description: 'A word or an acronym of the documents, and what it means.',
  });
export type GlossaryEntry = z.infer<typeof GlossaryEntry>;
