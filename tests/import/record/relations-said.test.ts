import { expect, test } from 'vitest';
import { folded, isDistinct, partiesNamed } from '../../../src/import/record/body-named.ts';
import { relationWords } from '../../../src/import/record/relation-words.ts';
import { relationsSaid } from '../../../src/import/record/relations-said.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const own = { name: 'Vale Steering Group', aliases: ['VSG'] };
const board = { id: 'vale/board', name: 'Vale Health and Wellbeing Board', aliases: ['HWB'] };
const council = { id: 'vale-council', name: 'Vale Council', aliases: [] };
const relations = (...clauses: string[]) =>
  relationsSaid(
    recordInputOf({ clauses }, { bodies: [board], organisations: [council], partnership: 'vale' }),
    own,
  ).map(({ value: { relation, to } }) => [
    relation.kind,
    relation.body ?? relation.organisation ?? relation.described,
    to,
  ]);

test.each([
  [
    'The Group is accountable to the Vale Health & Well-being Board.',
    [['accountable-to', 'vale/board', 'Vale Health & Well-being Board']],
  ],
  ['VSG will report quarterly to Vale Council.', [['reports-to', 'vale-council', 'Vale Council']]],
  [
    'The Steering Group is a sub-group of the Vale Place Partnership.',
    [['part-of', 'the Vale Place Partnership', 'Vale Place Partnership']],
  ],
  [
    'It is accountable to the Moor Integrated Care Board and the Integrated Care Partnership.',
    [
      ['accountable-to', 'the Moor Integrated Care Board', 'Moor Integrated Care Board'],
      ['accountable-to', 'the Integrated Care Partnership', 'Integrated Care Partnership'],
    ],
  ],
  ['The Group advises the HWB on need.', [['advises', 'vale/board', 'HWB']]],
  ['The Group replaces the former Moor Forum.', []],
  [
    'The Group is accountable to Vale Council and will report to it each year.',
    [
      ['accountable-to', 'vale-council', 'Vale Council'],
      ['reports-to', 'vale-council', 'Vale Council'],
    ],
  ],
  [
    'The Group is overseen by the Moor Executive Board.',
    [['overseen-by', 'the Moor Executive Board', 'Moor Executive Board']],
  ],
  ['The Group took over from the Moor Forum.', [['replaces', 'the Moor Forum', 'Moor Forum']]],
])('%j gives %j', (words, expected) => {
  expect(relations(words)).toEqual(expected);
});

test('a short name that the document gives is the long one', () => {
  expect(
    relations('It serves the Moor Executive Board (the Board).', 'The Group reports to the Board.'),
  ).toEqual([['reports-to', 'the Moor Executive Board', 'Moor Executive Board']]);
});

test.each([
  'Sub-groups report to the Moor Executive Board.',
  'The Chair is accountable to the Moor Executive Board.',
  'The Group is not accountable to the Moor Executive Board.',
  'Members report back to their own organisations.',
  'The Group is accountable for its budget.',
  'The secretary will send papers to the Board.',
])('%j is no relation of the body', (words) => {
  expect(relations(words)).toEqual([]);
});

test('a point of its tasks has the body as its subject', () => {
  const content = [
    {
      kind: 'section',
      heading: 'Role',
      content: [{ kind: 'item', text: 'To report progress to Vale Council' }],
    },
    {
      kind: 'section',
      heading: 'Role of members',
      content: [{ kind: 'item', text: 'To report to the Moor Board' }],
    },
  ];
  const found = relationsSaid(
    recordInputOf({ content: content as never }, { organisations: [council] }),
    own,
  );
  expect(found.map(({ value }) => value.to)).toEqual(['Vale Council']);
});

test('parties are named one after the other', () => {
  const known = { bodies: [board], organisations: [council], partnership: 'vale' };
  expect(partiesNamed('the HWB, Vale Council and the Moor Forum on request', known)).toEqual([
    { name: 'HWB', body: 'vale/board' },
    { name: 'Vale Council', organisation: 'vale-council' },
    { name: 'Moor Forum' },
  ]);
  expect(folded('The Health & Well-being Board')).toBe('health and wellbeing board');
});

test('a name that many share means a body near by, or none that is known', () => {
  const elsewhere = {
    id: 'moor/board',
    name: 'Moor Partnership Board',
    aliases: ['the Board', 'HWB'],
  };
  const known = { bodies: [elsewhere], organisations: [] };
  expect(partiesNamed('the Board', known)).toEqual([{ name: 'Board' }]);
  expect(partiesNamed('the HWB', known)).toEqual([{ name: 'HWB' }]);
  expect(partiesNamed('the Moor Partnership Board', known)).toEqual([
    { name: 'Moor Partnership Board', body: 'moor/board' },
  ]);
  expect(partiesNamed('the Board', { ...known, partnership: 'moor' })).toEqual([
    { name: 'Board', body: 'moor/board' },
  ]);
  expect(['Health and Wellbeing Board', 'Moor Board'].map(isDistinct)).toEqual([false, true]);
});

test('what the document itself calls “the Board” comes before a body of that name', () => {
  const words = [
    'It serves the Moor Executive Board (the Board).',
    'The Group reports to the Board.',
  ];
  const near = { id: 'vale/board', name: 'Vale Board', aliases: ['the Board'] };
  const input = recordInputOf({ clauses: words }, { bodies: [near], partnership: 'vale' });
  expect(relationsSaid(input, own).map(({ value }) => value.to)).toEqual(['Moor Executive Board']);
});

test('what another part of the document calls its body is meant', () => {
  const besides = [{ name: 'Vale Safeguarding Board', aliases: ['the Board'] }];
  const input = recordInputOf({ clauses: ['The Group reports to the Board.'] }, { besides });
  expect(relationsSaid(input, own).map(({ value }) => value.to)).toEqual([
    'Vale Safeguarding Board',
  ]);
});

test('every kind of words makes a pattern', () => {
  expect(relationWords.map(([, words]) => new RegExp(words).test(''))).not.toContain(true);
});
