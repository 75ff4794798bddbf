import type { Paragraph } from '../block.ts';
import { wholeNumberOf } from '../xml/whole-number-of.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { elementsIn } from '../xml/xml-element.ts';
import type { OdtLists, OdtPlace } from './odt-lists.ts';
import { outlineName } from './odt-list-styles.ts';
import { nearestValue } from './odt-styles.ts';

type Listed = Pick<Paragraph, 'label' | 'isBullet' | 'level' | 'list'>;

/** A list while its items are read: what its next paragraph is given. */
interface OpenList {
  /** Nothing where each paragraph brings the list of its own style. */
  readonly style: string | undefined;
  readonly list: XmlElement;
  readonly level: number;
  place?: OdtPlace;
  start?: number;
  isDue: boolean;
}

/** The lists that are open at a place of a story. */
export class OdtListWalk {
  readonly #lists: OdtLists;
  #open: OpenList | undefined;

  constructor(lists: OdtLists) {
    this.#lists = lists;
  }

  /** Reads the items of a list, each with the numbers that its paragraphs are given. */
  visit(list: XmlElement, visitItem: (item: XmlElement) => void): void {
    const outer = this.#open;
    const style = list.attributes.get('text:style-name') ?? outer?.style;
    const open: OpenList = { style, list, level: (outer?.level ?? 0) + 1, isDue: false };
    if (outer === undefined) {
      if (style !== undefined) open.place = this.#placeOf(list, style, 1);
    } else if (outer.place !== undefined)
      open.place = { ...outer.place, style: style ?? outer.place.style, level: open.level };
    const goesOn = outer !== undefined && list.attributes.get('text:continue-numbering') === 'true';
    const last = open.place?.counters.last[open.level];
    let next = goesOn && last !== undefined ? last + 1 : undefined;
    this.#open = open;
    for (const item of elementsIn(list)) {
      open.isDue = item.name === 'text:list-item';
      open.start = wholeNumberOf(item.attributes.get('text:start-value')) ?? next;
      if (open.isDue) next = undefined;
      inItem(item, open, visitItem);
    }
    this.#open = outer;
  }

  #placeOf(list: XmlElement, style: string, level: number): OdtPlace {
    const counters =
      style === outlineName ? this.#lists.shared(style) : this.#lists.begin(list, style);
    return { counters, style, level };
  }

  /** Counts a paragraph that is due a number, and gives its place in its list. */
  listed(paragraph: XmlElement, chain: readonly XmlElement[]): Listed {
    const place = this.#placeIn(paragraph, chain);
    if (place === undefined) return {};
    const { attributes } = paragraph;
    const given = wholeNumberOf(attributes.get('text:start-value'));
    const isAnew = attributes.get('text:restart-numbering') === 'true';
    if (isAnew) place.counters.row[place.level] = undefined;
    const start = isAnew ? given : this.#open?.start;
    const label = this.#lists.label(place, start);
    if (label === '') return {};
    const isBullet = this.#lists.isBullet(place) || undefined;
    return { label, isBullet, level: place.level - 1, list: place.counters.id };
  }

  // The first paragraph of an item is counted; a heading in no list is by its rank.
  #placeIn(paragraph: XmlElement, chain: readonly XmlElement[]): OdtPlace | undefined {
    const list = this.#open;
    if (list !== undefined) {
      if (!list.isDue) return undefined;
      list.isDue = false;
      const style = nearestValue(chain, 'style:list-style-name');
      if (list.place === undefined && style !== undefined && style !== '')
        list.place = this.#placeOf(list.list, style, list.level);
      return list.place;
    }
    const level = wholeNumberOf(paragraph.attributes.get('text:outline-level')) ?? 0;
    const isCounted =
      paragraph.name === 'text:h' &&
      level >= 1 &&
      level <= 10 &&
      paragraph.attributes.get('text:is-list-header') !== 'true';
    if (!isCounted) return undefined;
    return { counters: this.#lists.shared(outlineName), style: outlineName, level };
  }
}

function inItem(item: XmlElement, open: OpenList, visitItem: (item: XmlElement) => void): void {
  const place = open.place;
  const other = item.attributes.get('text:style-override');
  if (place !== undefined && other !== undefined) open.place = { ...place, style: other };
  visitItem(item);
  if (other !== undefined) open.place = place;
}
