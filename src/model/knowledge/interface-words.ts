import { z } from 'zod';
import { RegisterDate } from '../partial-date.ts';
import { Id, ShortText } from '../scalars.ts';
import type { WordId } from './words-in-english.ts';
import { wordsInEnglish } from './words-in-english.ts';

const ids = Object.keys(wordsInEnglish) as WordId[];

// Braces stand for what is put in: a page has it once, wherever a language wants it.
function gapsOf(words: string): string[] {
  return [...words.matchAll(/\{[^{}]*\}/gu)].map(([gap]) => gap);
}

function wordIn(english: string): z.ZodOptional<typeof ShortText> {
  const gaps = gapsOf(english);
  const rule =
    gaps.length === 0
      ? 'Leave out the braces: nothing is put into these words.'
      : `Write \`${gaps[0]!}\` once: it is what a page puts there.`;
  return ShortText.refine((words) => gapsOf(words).join(' ') === gaps.join(' '), rule)
    .optional()
    .meta({ description: `In English: “${english}”` });
}

/** words/<language>.yaml: the words that stand on every page, in one language. */
export const InterfaceWords = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    reviewedOn: RegisterDate.optional()
      .meta({ date: { when: 'past' } })
      .meta({
        description:
          'When a speaker of the language read these words through. Left out, pages say that nobody has.',
      }),
    words: z
      .strictObject(
        Object.fromEntries(ids.map((id) => [id, wordIn(wordsInEnglish[id])])) as Record<
          WordId,
          ReturnType<typeof wordIn>
        >,
      )
      .meta({
        id: 'WordsOfPages',
        description: 'The words by their ids. What is left out stays in English, and says so.',
      }),
  })
  .meta({
    id: 'InterfaceWords',
    description:
      'The words around every page in one language: header, search, navigation, footer. The file is called after the language: `cy.yaml`.',
  });
export type InterfaceWords = z.infer<typeof InterfaceWords>;
