import { z } from 'zod';

/**
 * A language by its code of BCP 47.
 *
 * The list is short so that a slip (`wl` for Welsh) is found, and holds only what the typefaces can print.
 */
export const Language = z
  .enum(
    [
      'en-GB',
      'en',
      'cy',
      'gd',
      'ga',
      'gv',
      'kw',
      'sco',
      'fr',
      'de',
      'es',
      'it',
      'lt',
      'pl',
      'pt',
      'ro',
    ],
    'Give a language by its code: `cy` for Welsh, `gd` for Scottish Gaelic, `ga` for Irish, `en-GB` for English.',
  )
  .meta({ id: 'Language', examples: ['cy'] });
export type Language = z.infer<typeof Language>;
