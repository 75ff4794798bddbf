import { RelationKind } from '../../model/relation.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Body, Register } from '../../register/register.ts';
import { relationsView } from '../partnerships/relations-view.ts';
import { quoteColumns, quoteLists } from './clause-cells.ts';
import { bodyTable, names } from './data-table.ts';

/** How bodies stand to each other and to organisations. */
export const relationsTable = bodyTable({
  id: 'relations',
  title: 'How bodies stand to each other',
  holds:
    'Who answers to whom, who advises, supports or replaces whom: one relation in each row, with the words that say so.',
  columns: {
    body: { is: 'The id of the body that stands in the relation.', isAlways: true },
    number: { is: 'Counts its relations from 1.', type: 'integer', isAlways: true },
    kind: {
      is: 'How it stands to the other. `replaced-by` is said of a body that has ended.',
      oneOf: [...RelationKind.options, 'replaced-by'],
      isAlways: true,
    },
    in_words: { is: 'The same as a verb, in the past where one of the two is over.' },
    to_body: { is: 'The id of the other body.' },
    to_organisation: { is: 'The id of the organisation, where it is one.' },
    to_described: { is: 'The other in words, where no one body or organisation is named.' },
    ...quoteColumns,
    sources: { is: 'Public pages that say so, of a body that has ended.', type: 'list' },
    note: { is: 'What a reader should know about this coding.' },
  },
  key: ['body', 'number'],
  refers: [
    names('body', 'bodies'),
    names('to_body', 'bodies'),
    names('to_organisation', 'organisations'),
  ],
  rowsOf: (body, register) =>
    [...relations(body, register), ...successors(body)].map((row, order) => ({
      body: body.key,
      number: order + 1,
      ...row,
    })),
});

function relations(body: Body, register: Register) {
  const views = relationsView(body, register);
  return body.relations.map((relation, order) => ({
    kind: relation.kind,
    in_words: views[order]!.verb,
    ...target(relation, body),
    ...quoteLists(relation.evidence, body, register),
    sources: undefined,
    note: relation.note,
  }));
}

function successors(body: Body) {
  const ended = body.constitution?.record.body.ended ?? body.listed?.ended;
  return (ended?.replacedBy ?? []).map((after) => ({
    kind: 'replaced-by',
    in_words: undefined,
    ...target(after, body),
    clauses: undefined,
    clause_addresses: undefined,
    quotes: undefined,
    sources: ended!.sources.map(({ url }) => url),
    note: ended!.what,
  }));
}

interface Target {
  readonly body?: string | undefined;
  readonly organisation?: string | undefined;
  readonly described?: string | undefined;
}

function target({ body, organisation, described }: Target, { partnershipId }: Body) {
  return {
    to_body: body === undefined ? undefined : bodyKey(body, partnershipId),
    to_organisation: organisation,
    to_described: described,
  };
}
