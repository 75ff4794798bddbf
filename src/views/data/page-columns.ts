import type { findingColumns } from '../findings/findings-csv-view.ts';
import type { responsibilitiesColumns } from '../responsibilities/responsibilities-rows.ts';
import type { reviewColumns } from '../reviews/reviews-csv-view.ts';
import type { topicCsvColumns } from '../topics/topic-csv-view.ts';
import type { Column } from './data-file.ts';

type PageColumn =
  | (typeof findingColumns)[number]
  | (typeof responsibilitiesColumns)[number]
  | (typeof reviewColumns)[number]
  | (typeof topicCsvColumns)[number];

/** The columns of a table that a page offers, each with what it means. A name means the same in all of them. */
export function describedColumns(columns: readonly PageColumn[]): Readonly<Record<string, Column>> {
  return Object.fromEntries(columns.map((name) => [name, meanings[name]]));
}

const meanings: Readonly<Record<PageColumn, Column>> = {
  about: { is: 'The line or activity that the finding is about, where it is about one.' },
  accepted_by: { is: 'Who accepted the finding, by office.' },
  accepted_on: { is: 'When it was accepted.', type: 'date' },
  activity: { is: 'The activity as written.' },
  activity_note: { is: 'What a notes column of the table says of the activity.' },
  address: { is: 'The page, and the place in it, where this can be read.' },
  answer: { is: 'Our reading of the answer, in words.' },
  as_at: { is: 'The day for which the state of the review holds.', type: 'day' },
  as_written: { is: 'The whole cell as written.' },
  body: { is: 'The name of the body.' },
  body_state: { is: 'Whether the body and its document are current, or what became of them.' },
  check: { is: 'The id of the check that noticed it.' },
  clause: { is: 'The clause or clauses, by their printed numbers or headings.' },
  code: { is: 'The letter, such as A. Empty where a cell holds words alone.' },
  constitution: { is: 'The id of the body whose document it is: partnership/body.' },
  days_left: {
    is: 'Days from `as_at` to `last_day`; below nought, the review is overdue.',
    type: 'integer',
  },
  decision: { is: 'Where the decision of the last review is recorded.' },
  document: { is: 'The title of the document.' },
  document_date: { is: 'The date of this version.', type: 'date' },
  document_says: { is: 'What the document says about its review, in our words.' },
  due: { is: 'When the review is due, in words.' },
  group: { is: 'The heading of the group of rows that the activity stands under.' },
  how_late: { is: 'How long the review is overdue, in words.' },
  kind: { is: 'What kind of body it is.' },
  last_day: { is: 'The last day on which the review is in time.', type: 'day' },
  last_review: { is: 'When the last review was held.', type: 'date' },
  led_by: { is: 'Who leads the review, as the document says.' },
  message: { is: 'What was noticed.' },
  needs_a_look: { is: 'How many open findings need a look.', type: 'integer' },
  new_check: {
    is: 'Whether the check is newer than the last that the owners of the register have read.',
    oneOf: ['yes', 'no'],
  },
  note: { is: 'Words that stand beside the letter, or in place of one.' },
  outcome: { is: 'What came of the last review.' },
  partnership: { is: 'The name of the partnership.' },
  party: { is: 'The party as the table calls it.' },
  place: { is: 'The place or places that the partnership serves.' },
  qualifier: { is: 'A bracket or mark that qualifies the letter.' },
  quote: { is: 'The exact words, in the order of the clauses.' },
  reason: { is: 'Why the finding was accepted.' },
  rests_on: { is: 'What the date of the review rests on.' },
  review: { is: 'How the review stands, in a word or two.' },
  review_due: { is: 'When the review of the document is due.', type: 'date' },
  review_led_by: { is: 'Who leads the review of the document.' },
  review_pack: { is: 'The address of the papers for a review.' },
  scheme: { is: 'What sort of table it is, such as rasci.' },
  sector: { is: 'The part of public life that the party belongs to.' },
  state: {
    is: 'How it stands: what the document does on the topic, or whether a finding is open.',
  },
  status: { is: 'How the table stands: in force, a draft, or for discussion.' },
  title: { is: 'The name of the check.' },
  topic: { is: 'The id of the topic.' },
  unit: { is: 'What the number counts.' },
  value: { is: 'A number that the document gives.', type: 'number' },
  version: { is: 'The version or date of the document, in words.' },
  weight: { is: 'Whether someone should look at it, or it is worth knowing.' },
  what_to_do: { is: 'What is to be done next about the review.' },
  word: { is: 'What the document says the letter means, where it says so.' },
  words: { is: 'The words of the document that it is about.' },
  worth_knowing: { is: 'How many open findings are only worth knowing.', type: 'integer' },
};
