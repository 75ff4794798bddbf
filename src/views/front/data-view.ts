import { topicIds } from '../../model/topic-ids.ts';
import type { Register } from '../../register/register.ts';
import { absolute, addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { bodyLink } from '../body-link.ts';
import { findingColumns } from '../findings/findings-csv-view.ts';
import { responsibilitiesColumns } from '../responsibilities/responsibilities-rows.ts';
import { reviewColumns } from '../reviews/reviews-csv-view.ts';
import { reviewsView } from '../reviews/reviews-view.ts';
import { registerNews } from './news-view.ts';
import { topicCsvColumns } from '../topics/topic-csv-view.ts';

/** Every file of the site that other programs can read, with what it holds. */
export interface DataView {
  readonly files: readonly DataFiles[];
  readonly licence: { readonly name: string; readonly url: string };
  readonly credit: string;
}

/** One file, or one for each of several things. */
export interface DataFiles {
  readonly name: string;
  readonly holds: string;
  /** The names of its columns, for a table. */
  readonly columns: readonly string[];
  readonly links: readonly Link[];
}

/** The tables, calendars, feed and other files, as they are there in this register. */
export function dataView(register: Register): DataView {
  const { site } = register;
  return {
    files: [...tables(register), ...dates(register), ...documents(register)],
    licence: site.licence,
    credit: `${site.name}, ${site.publisher.name}, ${absolute(addresses.data, site.baseUrl)}`,
  };
}

function tables(register: Register): DataFiles[] {
  const topics = topicIds.flatMap((id) => {
    const topic = register.topics.get(id);
    return topic === undefined
      ? []
      : [{ name: `${topic.title} (CSV)`, href: addresses.topicCsv(id) }];
  });
  return [
    {
      name: 'Reviews',
      holds: 'One document in each row: when it is due for review, what that rests on, who leads.',
      columns: reviewColumns,
      links: [{ name: 'reviews.csv', href: addresses.reviewsCsv }],
    },
    {
      name: 'Findings',
      holds: 'What the checks noticed in each document, and what has been accepted with a reason.',
      columns: findingColumns,
      links: [{ name: 'findings.csv', href: addresses.findingsCsv }],
    },
    {
      name: 'Responsibilities',
      holds: 'Every letter of every table of who does what, one in each row.',
      columns: responsibilitiesColumns,
      links: [{ name: 'responsibilities.csv', href: addresses.responsibilitiesCsv }],
    },
    {
      name: 'Topics',
      holds: 'What each document says on a topic, with the words. There is a file for each topic.',
      columns: topicCsvColumns,
      links: topics,
    },
  ];
}

function dates(register: Register): DataFiles[] {
  const { calendar, feed, partnerships, groups } = reviewsView(register);
  const all = calendar === undefined ? [] : [{ name: 'All reviews', href: calendar }];
  const ofPartnerships = partnerships.flatMap(({ name, calendar: href }) =>
    linkTo(`${name}, all its reviews`, href),
  );
  const ofBodies = groups
    .flatMap(({ rows }) => rows)
    .flatMap(({ key, calendar: href }) =>
      linkTo(`${bodyLink(key, register).name}, its review`, href),
    );
  const files = [
    {
      name: 'Calendars',
      holds: 'The day by which each review is due, in iCalendar format.',
      columns: [],
      links: [...all, ...ofPartnerships, ...ofBodies],
    },
    {
      name: 'News',
      holds:
        'Documents added, new versions, bodies that end, reviews held and reviews that become due soon or overdue, as Atom. One has all of it, the other what concerns reviews.',
      columns: [],
      links: [
        ...linkTo('news.atom', registerNews(register) && addresses.newsFeed),
        ...linkTo('reviews.atom', feed),
      ],
    },
  ];
  return files.filter(({ links }) => links.length > 0);
}

function documents(register: Register): DataFiles[] {
  const links = [...register.constitutions.keys()].map((key) => ({
    name: `${bodyLink(key, register).name} (JSON)`,
    href: addresses.compareData(key),
  }));
  const holds =
    'The clauses of a document and its answers to all topics, as JSON. The compare page reads it.';
  return links.length === 0 ? [] : [{ name: 'Documents', holds, columns: [], links }];
}

function linkTo(name: string, href: string | undefined): Link[] {
  return href === undefined ? [] : [{ name, href }];
}
