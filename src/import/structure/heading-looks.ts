import type { Line } from './line.ts';
import { printedLabel } from './printed-label.ts';

/** What a heading’s rank goes by where the file gives none: what it looks like, and its number. */
export function lookOf({ look, text, label }: Line): string {
  const number = label === undefined ? undefined : printedLabel(label);
  return [
    look.size ?? '',
    isInCapitals(text) ? 'capitals' : '',
    look.isBold === true ? 'bold' : '',
    look.isUnderlined === true ? 'underlined' : '',
    look.isItalic === true ? 'italic' : '',
    number === undefined ? '' : `${number.series} ${number.parts.length}`,
  ].join('|');
}

/** The rank from 1 that each look of a document’s headings has: by size, then capitals, bold and underline, then depth of number. */
export function ranksOfLooks(headings: readonly Line[]): ReadonlyMap<string, number> {
  const areNumbered = headings.filter(({ label }) => label !== undefined).length >= 3;
  const looks = new Map(headings.map((line) => [lookOf(line), loudnessOf(line, areNumbered)]));
  const steps = [...new Set(looks.values())].sort((a, b) => b - a);
  return new Map([...looks].map(([look, loudness]) => [look, steps.indexOf(loudness) + 1]));
}

/** Whether words are printed in capitals throughout. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{4}/u.test(text);
}

function loudnessOf({ look, text, label }: Line, areNumbered: boolean): number {
  // Among numbered headings, one without a number stands within the last that has one.
  const unnumbered = areNumbered ? 4 : 0;
  const depth = label === undefined ? unnumbered : printedLabel(label).parts.length;
  return (
    (look.size ?? 0) * 100 +
    (isInCapitals(text) ? 40 : 0) +
    (look.isBold === true ? 20 : 0) +
    (look.isUnderlined === true ? 10 : 0) -
    (look.isItalic === true ? 5 : 0) -
    depth
  );
}
