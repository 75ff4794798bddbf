import { z } from 'zod';
import { HistoricDate } from '../partial-date.ts';
import { Address } from '../address.ts';
import { Id, ShortText, YesNo } from '../scalars.ts';

// The oldest Acts in force are of the thirteenth century; none is cited before it is passed.
const firstStatute = '1225';
const lastStatute = '2100';

/** statutes/<id>.yaml: an Act by its right name, so that a citation can be checked against it. */
export const Statute = z
  .strictObject({
    id: Id.optional().describe('When given, the same as the file name.'),
    title: ShortText.regex(/ Act$/, 'Give the short title without its year, ending in “Act”.').meta(
      { description: 'The short title of the Act, without its year.' },
    ),
    year: z
      .string()
      .regex(/^\d{4}$/, { error: 'Give the year in four digits.', abort: true })
      .refine(
        (year) => year >= firstStatute && year <= lastStatute,
        `An Act is from ${firstStatute} to ${lastStatute}. Check the year.`,
      )
      .meta({ description: 'The year of the Act.' }),
    url: Address.meta({ description: 'Its page at legislation.gov.uk.' }),
    noOtherYears: YesNo.optional().meta({
      description:
        '`yes` when the Acts in this folder are the only ones with this title: then any other year is a mistake.',
    }),
    misnomers: z.array(ShortText).optional().meta({
      description: 'Wrong titles seen in documents, without the year: `Police and Crime Act`.',
    }),
    shortForms: z.array(ShortText).optional().meta({
      description: 'Short forms in use, without the year: `ASB Act`.',
    }),
    replacedBy: z
      .strictObject({
        words: ShortText.meta({ description: 'What replaced it, as a plain sentence.' }),
        since: HistoricDate.meta({ date: { after: '../year' } }).meta({
          description: 'The day since when.',
        }),
        url: Address.meta({ description: 'Where it can be read.' }),
      })
      .optional()
      .meta({ description: 'The Act that has taken its place.' }),
    note: ShortText.optional().meta({ description: 'What a reader should know about it.' }),
  })
  .meta({
    id: 'Statute',
    description: 'An Act by its right name, so that a citation can be checked against it.',
  });
export type Statute = z.infer<typeof Statute>;
