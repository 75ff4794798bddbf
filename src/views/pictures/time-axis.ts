import { daysBetween } from '../../register/days/days-between.ts';
import { yearOf } from '../../register/days/year-of.ts';

/** Years from left to right, in shares of the width. */
export interface TimeAxis {
  /** The first day that is drawn. */
  readonly first: string;
  readonly at: (day: string) => string;
  readonly ticks: readonly {
    readonly at: string;
    readonly label: string;
    /** So that no label stands past either end. */
    readonly anchor: 'start' | 'middle' | 'end';
  }[];
}

const mostTicks = 5;

/** An axis of whole years that holds some days. */
export function timeAxis(days: readonly string[]): TimeAxis {
  const years = days.map(yearOf);
  const [start, end] = [Math.min(...years), Math.max(...years) + 1];
  const first = `${start}-01-01`;
  const length = daysBetween(first, `${end}-01-01`);
  const at = (day: string): string =>
    `${Math.round((1000 * daysBetween(first, day)) / length) / 10}%`;
  const size = Math.ceil((end - start) / mostTicks);
  return {
    first,
    at,
    ticks: Array.from({ length: Math.floor((end - start) / size) + 1 }, (_, index) => {
      const year = start + index * size;
      const place = at(`${year}-01-01`);
      const anchor = index === 0 ? 'start' : parseFloat(place) > 95 ? 'end' : 'middle';
      return { at: place, label: String(year), anchor };
    }),
  };
}
