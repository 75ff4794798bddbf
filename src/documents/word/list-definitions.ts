import { wholeNumberOf } from '../xml/whole-number-of.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf, elementsIn } from '../xml/xml-element.ts';
import { numberIn, switchIn, valueIn } from './word-values.ts';

/** How one level of a list counts and prints. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** Of a format of one’s own, how it pads: 3 for `001`. */
  readonly digits?: number;
  /** What is printed, with `%1` for the number of the first level. */
  readonly text: string;
  readonly isLegal: boolean;
  /** After which level, from 1, it starts again; 0 for never; nothing for after each higher one. */
  readonly restart?: number;
  /** The style that stands on this level. */
  readonly style?: string;
  readonly isHidden: boolean;
  readonly font?: string;
  readonly paragraph?: XmlElement;
}

/** A list as defined: the counters belong to it, whoever uses it. */
export interface ListDefinition {
  readonly id: string;
  /** One of one level only, whatever level a paragraph asks for. */
  readonly isSingle: boolean;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** The style of a list that holds the levels in its place. */
  readonly standsFor?: string;
}

/** A use of a list, with what is different in it. */
export interface ListUse {
  readonly id: string;
  readonly definition: string;
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, ListLevel>;
}

/** The lists of a Word file. */
export interface ListDefinitions {
  readonly uses: ReadonlyMap<string, ListUse>;
  readonly definitions: ReadonlyMap<string, ListDefinition>;
}

/** Reads the lists of a Word file, in whichever order they stand. */
export function listDefinitions(root: XmlElement | undefined): ListDefinitions {
  const definitions = childrenOf(root, 'w:abstractNum').map(definitionOf);
  const uses = childrenOf(root, 'w:num').map(useOf);
  return {
    definitions: new Map(definitions.map((definition) => [definition.id, definition])),
    uses: new Map(uses.map((use) => [use.id, use])),
  };
}

function definitionOf(element: XmlElement): ListDefinition {
  return {
    id: element.attributes.get('w:abstractNumId') ?? '',
    isSingle: valueIn(element, 'w:multiLevelType') === 'singleLevel',
    levels: levelsIn(childrenOf(element, 'w:lvl')),
    standsFor: valueIn(element, 'w:numStyleLink'),
  };
}

function useOf(element: XmlElement): ListUse {
  const overrides = childrenOf(element, 'w:lvlOverride');
  const starts = overrides.flatMap((override): [number, number][] => {
    const [level, start] = [levelNumber(override), numberIn(override, 'w:startOverride')];
    return level === undefined || start === undefined ? [] : [[level, start]];
  });
  return {
    id: element.attributes.get('w:numId') ?? '',
    definition: valueIn(element, 'w:abstractNumId') ?? '',
    starts: new Map(starts),
    levels: levelsIn(overrides.flatMap((override) => childrenOf(override, 'w:lvl'))),
  };
}

function levelsIn(elements: readonly XmlElement[]): ReadonlyMap<number, ListLevel> {
  return new Map(
    elements.flatMap((element): [number, ListLevel][] => {
      const number = levelNumber(element);
      return number === undefined ? [] : [[number, levelOf(element)]];
    }),
  );
}

function levelNumber(element: XmlElement): number | undefined {
  return wholeNumberOf(element.attributes.get('w:ilvl'));
}

function levelOf(element: XmlElement): ListLevel {
  const run = childOf(element, 'w:rPr');
  const fonts = childOf(run, 'w:rFonts')?.attributes;
  // A picture as a bullet prints no letters of its own.
  const isPicture = childOf(element, 'w:lvlPicBulletId') !== undefined;
  return {
    // Word always writes where a level starts; by the standard it is 0 without.
    start: numberIn(element, 'w:start') ?? 0,
    ...formatOf(element),
    text: isPicture ? '•' : (valueIn(element, 'w:lvlText') ?? ''),
    isLegal: switchIn(element, 'w:isLgl') ?? false,
    restart: numberIn(element, 'w:lvlRestart'),
    style: valueIn(element, 'w:pStyle'),
    isHidden: switchIn(run, 'w:vanish') ?? false,
    font: fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi'),
    paragraph: childOf(element, 'w:pPr'),
  };
}

const mostDigits = 9;

// A format of one’s own stands beside a plain one, for programs that do not know it.
function formatOf(element: XmlElement): Pick<ListLevel, 'format' | 'digits'> {
  const choice = childOf(element, 'mc:AlternateContent', 'mc:Choice', 'w:numFmt');
  const found = choice ?? elementsIn(element).find(({ name }) => name === 'w:numFmt');
  const format = found?.attributes.get('w:val') ?? 'decimal';
  if (format !== 'custom') return { format };
  const first = /^\d+/u.exec(found?.attributes.get('w:format') ?? '')?.[0] ?? '1';
  return { format: 'decimal', digits: Math.min(first.length, mostDigits) };
}
