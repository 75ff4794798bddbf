import { bulletMark } from '../lists/symbol-fonts.ts';
import { wholeNumberOf } from '../xml/whole-number-of.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, elementsIn } from '../xml/xml-element.ts';

/** How one level of a list counts and prints. */
export interface OdtLevel {
  /** `1`, `a`, `A`, `i`, `I`, `01, 02, …`; `''` where no number is printed. */
  readonly format: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels print their numbers, with this one the last. */
  readonly shown: number;
  /** Whether letters are repeated after z: aa, bb. */
  readonly repeatsLetters: boolean;
  /** What is printed, with `%1%` for the number of the first level, where the file says so. */
  readonly pattern?: string;
  /** Whether the numbers of all levels are digits in what it prints. */
  readonly isLegal?: boolean;
  /** The mark of a level without numbers. */
  readonly bullet?: string;
}

/** The levels of a list by their place from 1. */
export type OdtListStyle = ReadonlyMap<number, OdtLevel>;

/** The name under which the numbering of headings is kept. */
export const outlineName = 'Outline';

/** Reads the list styles of an OpenDocument text, by name, and the numbering of its headings. */
export function odtListStyles(
  containers: readonly XmlElement[],
): ReadonlyMap<string, OdtListStyle> {
  const styles = new Map<string, OdtListStyle>();
  for (const style of containers.flatMap(elementsIn)) {
    const isOutline = style.name === 'text:outline-style';
    if (!isOutline && style.name !== 'text:list-style') continue;
    const name = isOutline ? outlineName : (style.attributes.get('style:name') ?? '');
    if (!styles.has(name)) styles.set(name, new Map(elementsIn(style).flatMap(levelOf)));
  }
  return styles;
}

function levelOf(element: XmlElement): [number, OdtLevel][] {
  const { name, attributes } = element;
  const number = wholeNumberOf(attributes.get('text:level')) ?? 0;
  if (number < 1 || number > 10) return [];
  // One program wrote the one name before the standard had the other.
  const pattern =
    attributes.get('style:num-list-format') ?? attributes.get('loext:num-list-format');
  return [
    [
      number,
      {
        format: attributes.get('style:num-format') ?? '',
        prefix: attributes.get('style:num-prefix') ?? '',
        suffix: attributes.get('style:num-suffix') ?? '',
        start: wholeNumberOf(attributes.get('text:start-value')) ?? 1,
        shown: wholeNumberOf(attributes.get('text:display-levels')) ?? 1,
        repeatsLetters: attributes.get('style:num-letter-sync') === 'true',
        pattern,
        isLegal: attributes.get('loext:is-legal') === 'true' || undefined,
        bullet: name.startsWith('text:list-level-style-') ? bulletOf(element) : undefined,
      },
    ],
  ];
}

function bulletOf(element: XmlElement): string | undefined {
  const { name, attributes } = element;
  if (name === 'text:list-level-style-image') return '•';
  if (name !== 'text:list-level-style-bullet') return undefined;
  const font = childOf(element, 'style:text-properties')?.attributes;
  return bulletMark(
    attributes.get('text:bullet-char') ?? '•',
    font?.get('style:font-name') ?? font?.get('fo:font-family'),
  );
}
