import { compile } from 'sass';

/** The selectors of a style file as a browser gets them, each by itself. */
export function selectorsOf(file: string): string[] {
  return selectorsIn(compile(file).css);
}

/** The selectors in the text of a style sheet, each by itself. */
export function selectorsIn(css: string): string[] {
  return [...css.replace(/\/\*[\s\S]*?\*\//gu, '').matchAll(/([^{}]+)\{/gu)]
    .map(([, head = '']) => head.slice(head.lastIndexOf(';') + 1).trim())
    .filter((head) => head !== '' && !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^(]*\))/u).map((selector) => selector.trim()));
}

/** Every class that a selector names. */
export function classesIn(selector: string): string[] {
  return [...selector.matchAll(/\.(-?[a-z][\w-]*)/giu)].map(([, name = '']) => name);
}

/** The classes of what a selector styles, without those that only say where it stands. */
export function classesStyledBy(selector: string): string[] {
  let bare = selector;
  while (/\([^()]*\)/u.test(bare)) bare = bare.replace(/\([^()]*\)/gu, '');
  return classesIn(bare.split(/[\s>+~]+/u).at(-1) ?? '');
}
