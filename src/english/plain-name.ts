/**
 * A name as a file, a folder or an address can have it: lower-case letters, digits and hyphens.
 *
 * Accents are taken off; an ampersand is an “and”. The ending of a file’s name stays: `My Plan.docx`
 * is `my-plan.docx`. Empty where no letter or digit is left.
 */
export function plainName(name: string): string {
  const [, stem = name, ending = ''] = /^(.+?)(\.[a-z0-9]{1,5})?$/is.exec(name) ?? [];
  const words = stem
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', '-and-')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return words === '' ? '' : words + ending.toLowerCase();
}
