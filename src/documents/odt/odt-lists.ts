import type { XmlElement } from '../xml/xml-element.ts';
import { odtLabel } from './odt-label.ts';
import type { OdtListStyle } from './odt-list-styles.ts';

/** The counters of one list, however often the text goes on with it. */
export interface OdtCounters {
  readonly id: string;
  /** The numbers by level from 1, as far as they count on. */
  readonly row: (number | undefined)[];
  /** The last number of each level, also where a higher level came after it. */
  readonly last: number[];
}

/** A place in a list. */
export interface OdtPlace {
  readonly counters: OdtCounters;
  readonly style: string;
  /** From 1. */
  readonly level: number;
}

const noLevels: OdtListStyle = new Map();

/** The lists of an OpenDocument text while it is read, in order. */
export class OdtLists {
  readonly #styles: ReadonlyMap<string, OdtListStyle>;
  readonly #byId = new Map<string, OdtCounters>();
  readonly #byStyle = new Map<string, OdtCounters>();
  #made = 0;

  constructor(styles: ReadonlyMap<string, OdtListStyle>) {
    this.#styles = styles;
  }

  /** The counters of a list that stands in no other: its own, or those of a list it goes on with. */
  begin({ attributes }: XmlElement, style: string): OdtCounters {
    const before = attributes.get('text:continue-list');
    const goesOn = attributes.get('text:continue-numbering') === 'true';
    const counters =
      (before === undefined ? undefined : this.#byId.get(before)) ??
      (goesOn ? this.#byStyle.get(style) : undefined) ??
      this.#new();
    const id = attributes.get('xml:id');
    if (id !== undefined) this.#byId.set(id, counters);
    this.#byStyle.set(style, counters);
    return counters;
  }

  /** The counters that all uses of a style share, as the headings do. */
  shared(style: string): OdtCounters {
    const counters = this.#byStyle.get(style) ?? this.#new();
    this.#byStyle.set(style, counters);
    return counters;
  }

  /** Counts a paragraph, from a number that the file gives or on from the last, and gives its label. */
  label({ counters, style, level }: OdtPlace, start?: number): string {
    const levels = this.#styles.get(style) ?? noLevels;
    const { row, last } = counters;
    const startOf = (place: number): number => levels.get(place)?.start ?? 1;
    for (let above = 1; above < level; above += 1) row[above] ??= startOf(above);
    const before = row[level];
    const number = start ?? (before === undefined ? startOf(level) : before + 1);
    row[level] = last[level] = number;
    row.length = level + 1;
    return odtLabel(
      levels,
      row.slice(1).map((value) => value ?? 1),
    );
  }

  /** Whether a level of a style has a mark in place of a number. */
  isBullet({ style, level }: OdtPlace): boolean {
    return this.#styles.get(style)?.get(level)?.bullet !== undefined;
  }

  #new(): OdtCounters {
    this.#made += 1;
    return { row: [], last: [], id: String(this.#made) };
  }
}
