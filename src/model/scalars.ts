import { z } from 'zod';
import { Address } from './address.ts';

/** Lower-case words joined by hyphens: the name of a record, and of its file or folder. */
export const Id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'Write an id as lower-case words joined by hyphens, for example `steering-group`.',
  )
  .max(80, 'Keep an id under 80 characters.');

/** Text as an author typed it; never empty. */
export const Words = z
  .string()
  .trim()
  .min(1, 'Write something here, or remove the field.')
  .max(20_000, 'This text is longer than 20,000 characters. Split it.');

/** A few words: a name, a label or a plain sentence. */
export const ShortText = z
  .string()
  .trim()
  .min(1, { error: 'Write something here, or remove the field.', abort: true })
  .max(400, 'Keep this under 400 characters.');

/** What something is called: a few words that can be read out. */
export const Name = ShortText.regex(
  /[\p{L}\p{N}]/u,
  'Write words here: this has no letter and no digit.',
);

export const YesNo = z.enum(['yes', 'no']);

/** What a document says to a yes-or-no question; silence is `unstated`. */
export const Stated = z.enum(['yes', 'no', 'unstated']);
export type Stated = z.infer<typeof Stated>;

/** How exactly a number is meant. */
export const Qualifier = z.enum([
  'exactly',
  'at-least',
  'at-most',
  'normally',
  'up-to',
  'more-than',
  'unstated',
]);
export type Qualifier = z.infer<typeof Qualifier>;

// The longest interval or term that a partnership sets itself, with room to spare.
const longestYears = 25;
const daysOfUnit = { D: 1, W: 7, M: 30, Y: 365 } as const;

/** A length of time in ISO 8601, from a day to 25 years: `P1Y`, `P6M`, `P2W`, `P10D`. */
export const Duration = z
  .string()
  .regex(/^P\d{1,4}[YMWD]$/, {
    error: 'Write a length of time as `P1Y` (a year), `P6M` (six months), `P2W` or `P10D`.',
    abort: true,
  })
  .refine((length) => {
    const days = Number(length.slice(1, -1)) * daysOfUnit[length.at(-1) as keyof typeof daysOfUnit];
    return days > 0 && days <= longestYears * daysOfUnit.Y;
  }, `A length of time is from a day to ${longestYears} years. Check this one against the document.`)
  .meta({ examples: ['P1Y'], quoted: 'length' });
export type Duration = z.infer<typeof Duration>;

/** A public address that a claim of ours about law or a public body rests on. */
export const Source = z
  .strictObject({
    title: Name.meta({ description: 'The title of the page.' }),
    url: Address.meta({ description: 'The address of the page.' }),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;
