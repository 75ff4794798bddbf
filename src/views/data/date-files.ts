import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import { registerNews } from '../front/news-view.ts';
import { reviewsView } from '../reviews/reviews-view.ts';
import type { DataFile } from './data-file.ts';
import { mediaTypes, theFile } from './data-file.ts';

const calendar = {
  group: 'dates',
  format: 'iCalendar',
  mediaType: mediaTypes.calendar,
  standard: { name: 'iCalendar (RFC 5545)', href: 'https://www.rfc-editor.org/rfc/rfc5545' },
} as const;

const feed = {
  group: 'dates',
  format: 'Atom',
  mediaType: mediaTypes.atom,
  standard: { name: 'Atom (RFC 4287)', href: 'https://www.rfc-editor.org/rfc/rfc4287' },
} as const;

/** Calendars and feeds. Those of dates are there only while something has one. */
export const dateFiles: readonly DataFile[] = [
  {
    ...calendar,
    id: 'calendar',
    title: 'Calendar of all reviews',
    holds: 'The day by which each review is due.',
    address: addresses.reviewsCalendar,
    links: (register) => linkTo('reviews.ics', reviewsView(register).calendar),
  },
  {
    ...calendar,
    id: 'partnership-calendars',
    title: 'Calendars of partnerships',
    holds: 'The day by which each review of a partnership is due.',
    address: addresses.partnershipCalendar('{partnership}'),
    parameters: { partnership: 'The id of a partnership that has a review with a date.' },
    links: (register) =>
      reviewsView(register).partnerships.flatMap(({ name, calendar: href }) =>
        linkTo(`${name}, all its reviews`, href),
      ),
  },
  {
    ...calendar,
    id: 'body-calendars',
    title: 'Calendars of bodies',
    holds: 'The day by which one document is due for review.',
    address: addresses.reviewCalendar('{partnership}/{body}'),
    parameters: {
      partnership: 'The id of a partnership.',
      body: 'The id of one of its bodies whose review has a date.',
    },
    links: (register) => reviewsOfBodies(register),
  },
  {
    ...feed,
    id: 'news',
    title: 'News',
    holds:
      'Documents added, new versions, bodies that end, reviews held and reviews that become due soon or overdue.',
    address: addresses.newsFeed,
    links: (register) => linkTo('news.atom', registerNews(register) && addresses.newsFeed),
  },
  {
    ...feed,
    id: 'review-news',
    title: 'News of reviews',
    holds: 'Of the same, what concerns reviews.',
    address: addresses.reviewsFeed,
    links: (register) => linkTo('reviews.atom', reviewsView(register).feed),
  },
  {
    ...feed,
    id: 'changes-feed',
    title: 'Changes in the data',
    holds: 'What differs between a build of this site and the one before it.',
    address: addresses.changesFeed,
    links: theFile(addresses.changesFeed),
  },
];

function reviewsOfBodies(register: Register): Link[] {
  return reviewsView(register)
    .groups.flatMap(({ rows }) => rows)
    .flatMap(({ key, calendar: href }) =>
      linkTo(`${bodyLink(key, register).name}, its review`, href),
    );
}

function linkTo(name: string, href: string | undefined): Link[] {
  return href === undefined ? [] : [{ name, href }];
}
