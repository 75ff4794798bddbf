import type { PointLabel } from './list-counter.ts';
import { styledNumber } from './list-counter.ts';

const token = /"((?:\\.|[^"\\])*)"|counter\(\s*([\w-]+)\s*(?:,\s*([\w-]+)\s*)?\)/gu;

/**
 * Counts lists whose numbers a style sheet prints, as in a page saved by Google Docs.
 *
 * Each level of such a list has a class, `lst-kix_abc-1`, and a counter, `lst-ctn-kix_abc-1`; what
 * stands before its points is typed into the style sheet: `counter(lst-ctn-kix_abc-0,decimal) "."`.
 */
export class StyleCounters {
  readonly #before: ReadonlyMap<string, string>;
  readonly #counts = new Map<string, number>();

  constructor(before: ReadonlyMap<string, string>) {
    this.#before = before;
  }

  /** The class of a list that the style sheet prints something before; undefined for another. */
  classOf(classes: string): string | undefined {
    return classes.split(/\s+/u).find((name) => this.#before.has(name));
  }

  /** Begins a list anew, at the number before the one that its first point has. */
  restart(name: string, start: number): void {
    this.#counts.set(counterOf(name), start - 1);
  }

  /** Counts one point of a list, and says what is printed before it. */
  next(name: string): PointLabel | undefined {
    const counter = counterOf(name);
    this.#counts.set(counter, (this.#counts.get(counter) ?? 0) + 1);
    let isBullet = true;
    const pieces = [...(this.#before.get(name) ?? '').matchAll(token)].map(
      ([, text, counted, style]) => {
        if (counted === undefined) return unescaped(text ?? '');
        isBullet = false;
        // A deeper point may come before any of those above it.
        return styledNumber(this.#counts.get(counted) ?? 1, style ?? 'decimal');
      },
    );
    const label = pieces.join('').trim();
    return label === '' ? undefined : { label, isBullet };
  }
}

function counterOf(name: string): string {
  return name.replace(/^lst-/u, 'lst-ctn-');
}

// `\0025cf` is a character by its number.
function unescaped(text: string): string {
  return text.replace(/\\([\da-f]{1,6})\s?/giu, (_, code: string) =>
    String.fromCodePoint(Math.min(Number.parseInt(code, 16) || 0xfffd, 0x10ffff)),
  );
}
