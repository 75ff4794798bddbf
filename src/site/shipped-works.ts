/** One work by others that is part of every built site. */
export interface ShippedWork {
  readonly name: string;
  /** What of it is in the site. */
  readonly part: string;
  /** Where its licence stands, from the project’s own folder. */
  readonly licence: string;
}

/** Everything that a built site ships besides its content: a test asks that no package is missing. */
export const shippedWorks: readonly ShippedWork[] = [
  { name: 'Remit', part: 'the pages, their styles and scripts', licence: 'LICENSE' },
  // Two packages bring no licence file; `licences/` holds the texts of their repositories.
  {
    name: 'govuk-frontend',
    part: 'parts of the styles',
    licence: 'src/site/licences/govuk-frontend.txt',
  },
  {
    name: '@fontsource-variable/source-sans-3',
    part: 'a typeface',
    licence: 'node_modules/@fontsource-variable/source-sans-3/LICENSE',
  },
  {
    name: '@fontsource-variable/source-serif-4',
    part: 'a typeface',
    licence: 'node_modules/@fontsource-variable/source-serif-4/LICENSE',
  },
  {
    name: 'docx',
    part: 'the writer of Word files',
    licence: 'node_modules/docx/LICENSE',
  },
  {
    name: 'nanoid',
    part: 'a part of that writer',
    licence: 'node_modules/docx/node_modules/nanoid/LICENSE',
  },
  {
    name: 'linkify-it',
    part: 'what finds addresses in the words of Word files',
    licence: 'node_modules/linkify-it/LICENSE',
  },
  {
    name: 'fflate',
    part: 'the packer of Word files',
    licence: 'node_modules/fflate/LICENSE',
  },
  {
    name: 'porter2',
    part: 'the forms of English words in search',
    licence: 'node_modules/porter2/LICENSE',
  },
];
