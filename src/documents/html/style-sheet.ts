import type { HtmlElement } from './html-tree.ts';
import { attributeOf } from './html-tree.ts';

/** What style sheets and the element itself say of its look, by the name of the property. */
export type Styles = ReadonlyMap<string, string>;

const mostSheet = 500_000;

/** The rules of a page’s own style sheet that name one tag, one class, or both. */
export class StyleSheet {
  readonly #rules = new Map<string, Map<string, string>>();
  /** What stands before an element, `.list > li:before`, by its class: how Google Docs prints numbers. */
  readonly before = new Map<string, string>();
  /** Whether it counts anything. */
  countsInStyles = false;

  /** Takes up the rules of one `<style>`. */
  add(sheet: string): void {
    const text = withoutComments(sheet.slice(0, mostSheet)).replace(/<!--|-->/gu, '');
    if (text.includes('counter-increment')) this.countsInStyles = true;
    for (const { selectors, body } of rulesOf(text))
      for (const selector of selectors.split(',')) this.#addRule(selector.trim(), body);
  }

  /** The styles of an element; what it says itself wins. */
  of(element: HtmlElement): Styles {
    const own = attributeOf(element, 'style');
    const classes = (attributeOf(element, 'class') ?? '').split(/\s+/u).filter(Boolean);
    const tag = element.tagName;
    const found = [tag, ...classes.flatMap((name) => [`.${name}`, `${tag}.${name}`])].flatMap(
      (selector) => [...(this.#rules.get(selector) ?? [])],
    );
    return new Map([...found, ...(own === undefined ? [] : declarationsOf(own))]);
  }

  #addRule(selector: string, body: string): void {
    const before = /^\.([\w-]+)\s*>\s*li::?before$/u.exec(selector)?.[1];
    if (before !== undefined) {
      const content = new Map(declarationsOf(body)).get('content');
      if (content !== undefined) this.before.set(before, content);
    } else if (/^[a-z0-9]*(?:\.[\w-]+)?$/iu.test(selector)) {
      const rule = this.#rules.get(selector) ?? new Map<string, string>();
      for (const [name, value] of declarationsOf(body)) rule.set(name, value);
      this.#rules.set(selector, rule);
    }
  }
}

function withoutComments(text: string): string {
  return text
    .split('/*')
    .map((piece, at) => {
      const end = piece.indexOf('*/');
      if (at === 0) return piece;
      return end < 0 ? '' : piece.slice(end + 2);
    })
    .join(' ');
}

// Rules inside `@media` and its like hold for another page than the one on the screen.
function rulesOf(text: string): { selectors: string; body: string }[] {
  const rules: { selectors: string; body: string }[] = [];
  let depth = 0;
  let selectors = '';
  for (const piece of text.split(/(?<=[{}])/u)) {
    const words = piece.slice(0, -1);
    if (piece.endsWith('{')) {
      depth += 1;
      if (depth === 1) selectors = words.split(';').at(-1)!.trim();
    } else if (piece.endsWith('}')) {
      if (depth === 1 && !selectors.startsWith('@')) rules.push({ selectors, body: words });
      depth = Math.max(0, depth - 1);
    }
  }
  return rules;
}

function declarationsOf(body: string): [string, string][] {
  return body
    .split(';')
    .map((declaration): [string, string] => {
      const colon = declaration.indexOf(':');
      return [
        declaration.slice(0, colon).trim().toLowerCase(),
        declaration.slice(colon + 1).trim(),
      ];
    })
    .filter(([name, value]) => name !== '' && value !== '');
}

/** A length of a style in points; undefined where it depends on something else. */
export function pointsOf(value: string | undefined): number | undefined {
  const found = /^(-?\d{0,6}(?:\.\d{1,6})?)(pt|px|in|cm|mm|pc)$/u.exec(value?.trim() ?? '');
  if (found === null || found[1] === '') return undefined;
  const points = { pt: 1, px: 0.75, in: 72, cm: 28.35, mm: 2.835, pc: 12 }[found[2]!]!;
  return Math.round(Number(found[1]) * points * 10) / 10;
}
