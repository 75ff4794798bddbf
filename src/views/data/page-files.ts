import { topicIds } from '../../model/topic-ids.ts';
import { addresses } from '../addresses.ts';
import { bodyLink } from '../body-link.ts';
import { findingColumns } from '../findings/findings-csv-view.ts';
import { responsibilitiesColumns } from '../responsibilities/responsibilities-rows.ts';
import { reviewColumns } from '../reviews/reviews-csv-view.ts';
import { topicCsvColumns } from '../topics/topic-csv-view.ts';
import type { DataFile } from './data-file.ts';
import { mediaTypes, theFile } from './data-file.ts';
import { describedColumns } from './page-columns.ts';

const csv = { group: 'pages', format: 'CSV', mediaType: mediaTypes.csv } as const;

/** The files that pages offer: what such a page shows, to take along. */
export const pageFiles: readonly DataFile[] = [
  {
    ...csv,
    id: 'page-reviews',
    title: 'The page of reviews',
    holds: 'One document in each row: when it is due for review, what that rests on, who leads.',
    address: addresses.reviewsCsv,
    links: onPage(addresses.reviewsCsv),
    columns: describedColumns(reviewColumns),
  },
  {
    ...csv,
    id: 'page-findings',
    title: 'The page of findings',
    holds: 'What the checks noticed in each document, and what has been accepted with a reason.',
    address: addresses.findingsCsv,
    links: onPage(addresses.findingsCsv),
    columns: describedColumns(findingColumns),
  },
  {
    ...csv,
    id: 'page-responsibilities',
    title: 'The page of responsibilities',
    holds: 'Every letter of every table of who does what, one in each row.',
    address: addresses.responsibilitiesCsv,
    links: onPage(addresses.responsibilitiesCsv),
    columns: describedColumns(responsibilitiesColumns),
  },
  {
    ...csv,
    id: 'page-topics',
    title: 'The pages of topics',
    holds: 'What each document says on a topic, with the words. There is a file for each topic.',
    address: addresses.topicCsv('{topic}'),
    parameters: { topic: 'The id of a topic, such as `quorum`.' },
    links: ({ topics }) =>
      topicIds.flatMap((id) => {
        const topic = topics.get(id);
        return topic === undefined
          ? []
          : [{ name: `${topic.title} (CSV)`, href: addresses.topicCsv(id) }];
      }),
    columns: describedColumns(topicCsvColumns),
  },
  {
    id: 'page-compare',
    group: 'pages',
    title: 'The page that compares',
    holds:
      'The clauses of a document and its answers to all topics, as JSON. The compare page reads it.',
    format: 'JSON',
    mediaType: mediaTypes.json,
    address: addresses.compareData('{partnership}/{body}'),
    parameters: {
      partnership: 'The id of a partnership.',
      body: 'The id of one of its bodies that has a document.',
    },
    links: (register) =>
      [...register.constitutions.keys()].map((key) => ({
        name: `${bodyLink(key, register).name} (JSON)`,
        href: addresses.compareData(key),
      })),
  },
];

// Tables of the same name stand under /data/.
function onPage(address: string): DataFile['links'] {
  return () =>
    theFile(address)().map(({ name, href }) => ({ name: `${name}, as on its page`, href }));
}
