import { z } from 'zod';
import { Language } from './language.ts';
import { Name } from './scalars.ts';

/** What something is called in other languages; a `name` that is given here too is of that language. */
export const NamesIn = z.partialRecord(Language, Name).meta({
  description:
    'Its names by language. Where `name` itself is in another language than the register, give it here as well: `cy: Cyngor Sir Ddinbych`.',
});
export type NamesIn = z.infer<typeof NamesIn>;
