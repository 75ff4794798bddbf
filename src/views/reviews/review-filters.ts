import type { Register } from '../../register/register.ts';
import { reviewRecords } from '../../register/reviews/review-records.ts';
import { reviewKindNames } from '../phrases/review.ts';
import type { ReviewsView } from './reviews-view.ts';

/** One way to narrow the reviews: its name in the address, and its values. */
export interface ReviewFilter {
  readonly name: 'state' | 'kind' | 'partnership' | 'organisation';
  readonly title: string;
  /** Few values are boxes to tick; many are a list to pick one from. */
  readonly isList: boolean;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

/** The filters of the reviews page: only values that something has. */
export function reviewFilters(view: ReviewsView, register: Register): ReviewFilter[] {
  const { groups, partnerships, organisations } = view;
  const kinds = new Set([...reviewRecords(register).values()].map(({ kind }) => kind));
  const filters: ReviewFilter[] = [
    {
      name: 'state',
      title: 'State',
      isList: false,
      values: groups.map(({ state, name }) => ({ id: state, name })),
    },
    {
      name: 'kind',
      title: 'How the date is set',
      isList: false,
      values: Object.entries(reviewKindNames).flatMap(([id, name]) =>
        [...kinds].some((kind) => kind === id) ? [{ id, name }] : [],
      ),
    },
    {
      name: 'partnership',
      title: 'Partnership',
      isList: true,
      values: partnerships.map(({ id, name }) => ({ id, name })),
    },
    {
      name: 'organisation',
      title: 'Organisation',
      isList: true,
      // Where organisations are too many to list, each has its reviews on its own page.
      values: organisations.rows.map(({ id, name }) => ({ id, name })),
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
