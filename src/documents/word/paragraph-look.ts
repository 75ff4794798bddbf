import type { Look } from '../block.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf } from '../xml/xml-element.ts';
import { valueIn } from './word-values.ts';

/**
 * How a paragraph stands on the page.
 *
 * Shape: settings with the nearest first: its own, of its level in a list, of its styles.
 * Unit:  points; the indent is where its first line begins.
 */
export function paragraphLook(
  settings: readonly (XmlElement | undefined)[],
): Pick<Look, 'isCentred' | 'indent'> {
  const indents = settings.map((from) => childOf(from, 'w:ind')?.attributes);
  const measure = (...names: readonly string[]): number => {
    for (const attributes of indents)
      for (const name of names) {
        const value = points(attributes?.get(name));
        if (value !== undefined) return value;
      }
    return 0;
  };
  const left = measure('w:start', 'w:left');
  // The one replaces the other where both are inherited.
  const hanging = firstWith(indents, 'w:hanging');
  const firstLine = firstWith(indents, 'w:firstLine');
  const shift = hanging <= firstLine ? -measure('w:hanging') : measure('w:firstLine');
  const jc = settings.map((from) => valueIn(from, 'w:jc')).find((value) => value !== undefined);
  const indent = Math.max(0, left + (Math.min(hanging, firstLine) === Infinity ? 0 : shift));
  return { isCentred: jc === 'center' || undefined, indent: indent || undefined };
}

/** A measure of Word in points: bare numbers are twentieths of a point, others name their unit. */
export function points(measure: string | undefined): number | undefined {
  const [, number, unit] = /^(-?\d+(?:\.\d+)?)(pt|in|cm|mm|pc|pi)?$/u.exec(measure ?? '') ?? [];
  if (number === undefined) return undefined;
  const perUnit: Readonly<Record<string, number>> = {
    pt: 1,
    in: 72,
    cm: 72 / 2.54,
    mm: 72 / 25.4,
    pc: 12,
    pi: 12,
  };
  return Number(number) * (unit === undefined ? 1 / 20 : (perUnit[unit] ?? 1));
}

function firstWith(
  indents: readonly (ReadonlyMap<string, string> | undefined)[],
  name: string,
): number {
  const index = indents.findIndex((attributes) => attributes?.has(name) === true);
  return index < 0 ? Infinity : index;
}
