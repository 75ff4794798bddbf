import type { XmlElement } from '../xml/xml-element.ts';
import { childOf } from '../xml/xml-element.ts';
import type { ListDefinition, ListDefinitions, ListLevel, ListUse } from './list-definitions.ts';
import { numberIn, valueIn } from './word-values.ts';
import type { WordStyle, WordStyles } from './word-styles.ts';

/** Where a paragraph stands in a list: which use of which list, on which level from 0. */
export interface ListPlace {
  readonly use: ListUse;
  /** The list that holds the counters, after all links between lists. */
  readonly definition: ListDefinition;
  readonly level: number;
}

/** Why a paragraph that asks for a number gets none. */
export type ListFault = 'no-such-list' | 'no-such-level';

// From a list to the style of a list and on; Word writes one such step.
const mostSteps = 8;

/**
 * Finds the list and the level of a paragraph, from its own settings and its styles.
 *
 * Source: which list and which level are each taken from the nearest that says so, paragraph
 *         first, then style by style; a level that names a style wins over what the style says.
 */
export function listPlace(
  paragraph: XmlElement | undefined,
  chain: readonly WordStyle[],
  lists: ListDefinitions,
  styles: WordStyles,
): ListPlace | ListFault | undefined {
  const tiers = [paragraph, ...chain.map((style) => style.paragraph)].map((settings) =>
    childOf(settings, 'w:numPr'),
  );
  const id = tiers.map((tier) => valueIn(tier, 'w:numId')).find((value) => value !== undefined);
  if (id === undefined || id === '0' || lists.uses.size === 0) return undefined;
  const found = followed(id, lists, styles);
  if (found === undefined) return 'no-such-list';
  const level = found.definition.isSingle
    ? 0
    : (numberIn(tiers[0], 'w:ilvl') ?? levelOfStyles(chain, found.definition) ?? 0);
  if (level < 0 || level > 8 || levelIn(found, level) === undefined) return 'no-such-level';
  return { ...found, level };
}

/** How a level of a list counts and prints in this use of it. */
export function levelIn(
  { use, definition }: Pick<ListPlace, 'use' | 'definition'>,
  level: number,
): ListLevel | undefined {
  return use.levels.get(level) ?? definition.levels.get(level);
}

function levelOfStyles(
  chain: readonly WordStyle[],
  { levels }: ListDefinition,
): number | undefined {
  for (const style of chain) {
    const linked = [...levels].find(([, level]) => level.style === style.id)?.[0];
    const level = linked ?? numberIn(childOf(style.paragraph, 'w:numPr'), 'w:ilvl');
    if (level !== undefined) return level;
  }
  return undefined;
}

function followed(
  id: string,
  lists: ListDefinitions,
  styles: WordStyles,
): Pick<ListPlace, 'use' | 'definition'> | undefined {
  const first = lists.uses.get(id);
  let use = first;
  for (let step = 0; step < mostSteps && use !== undefined; step += 1) {
    const definition = lists.definitions.get(use.definition);
    if (definition === undefined) return undefined;
    const style = definition.standsFor;
    if (style === undefined) return { use: first ?? use, definition };
    const next = valueIn(childOf(styles.byId.get(style)?.paragraph, 'w:numPr'), 'w:numId');
    use = next === undefined ? undefined : lists.uses.get(next);
  }
  return undefined;
}
