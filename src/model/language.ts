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

/** The languages by which files and pages are called, whatever the country: `en` for `en-GB`. */
export type LanguageCode = Exclude<Language, `${string}-${string}`>;

/** What files and pages in a language are called after. */
export function codeOf(language: Language): LanguageCode {
  return language.split('-')[0] as LanguageCode;
}

/** Every code that a file or page can be called after. */
export const languageCodes: readonly LanguageCode[] = [...new Set(Language.options.map(codeOf))];
