import type { Register } from '../../register/register.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import type { ReviewKind } from '../../register/reviews/review-record.ts';
import { reviewKindNames } from '../phrases/review.ts';
import type { ReviewsView } from './reviews-view.ts';

/** One way to narrow the reviews: its name in the address, and its values. */
export interface ReviewFilter {
  readonly name: 'state' | 'kind' | 'partnership' | 'organisation';
  readonly title: string;
  /** Few values are boxes to tick; many are a list to pick one from. */
  readonly isList: boolean;
  readonly values: readonly {
    readonly id: string;
    readonly name: string;
    /** How many reviews of the page it leaves. */
    readonly count: number;
  }[];
}

/** The filters of the reviews page: only values that something has. */
export function reviewFilters(view: ReviewsView, register: Register): ReviewFilter[] {
  const { groups, partnerships, organisations } = view;
  const kinds = Map.groupBy([...reviewRecords(register).values()], ({ kind }) => kind);
  const filters: ReviewFilter[] = [
    {
      name: 'state',
      title: 'State',
      isList: false,
      values: groups.map(({ state, name, count }) => ({ id: state, name, count })),
    },
    {
      name: 'kind',
      title: 'How the date is set',
      isList: false,
      values: Object.entries(reviewKindNames).flatMap(([id, name]) => {
        const { length: count = 0 } = kinds.get(id as ReviewKind) ?? {};
        return count === 0 ? [] : [{ id, name, count }];
      }),
    },
    {
      name: 'partnership',
      title: 'Partnership',
      isList: true,
      values: partnerships.map(({ id, name, counts }) => ({
        id,
        name,
        count: counts.reduce((sum, { count }) => sum + count, 0),
      })),
    },
    {
      name: 'organisation',
      title: 'Organisation',
      isList: true,
      // Where organisations are too many to list, each has its reviews on its own page.
      values: organisations.rows.map(({ id, name, leads, seatOn }) => ({
        id,
        name,
        count: new Set([...leads, ...seatOn].map(({ key }) => key)).size,
      })),
    },
  ];
  return filters.filter(({ values }) => values.length > 1);
}

/** The organisations that lead a review or have a seat on its body, as one attribute for each body. */
export function organisationsByReview({ organisations }: ReviewsView): ReadonlyMap<string, string> {
  const pairs = organisations.rows.flatMap(({ id, leads, seatOn }) =>
    [...leads, ...seatOn].map(({ key }): [string, string] => [key, id]),
  );
  const byKey = Map.groupBy(pairs, ([key]) => key);
  return new Map(
    [...byKey].map(([key, own]) => [key, [...new Set(own.map(([, id]) => id))].join(' ')]),
  );
}
