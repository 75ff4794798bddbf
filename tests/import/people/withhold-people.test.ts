import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { nameColumns } from '../../../src/import/people/name-columns.ts';
import { peopleIn, withholdPeople, withMarks } from '../../../src/import/people/withhold-people.ts';

const members = {
  kind: 'table',
  columns: ['Organisation', 'Representative'],
  rows: [
    ['Derby Homes', 'Jane Smith'],
    ['Derby City Council, Public Health', 'Xanthe Quill'],
    ['Marie Curie', 'Vacant'],
  ],
} as const satisfies TextNode;

describe('withholdPeople', () => {
  test('puts a mark in the place of each name, and says where', () => {
    const { content, withheld } = withholdPeople([
      {
        kind: 'section',
        heading: 'Membership',
        content: [
          { kind: 'item', text: 'Cllr Jane Smith, Leader of the Council (Chair)' },
          members,
        ],
      },
      { kind: 'clause', text: 'Author: J Bloggs, 01632 960123' },
    ]);
    expect(content).toEqual([
      {
        kind: 'section',
        heading: 'Membership',
        content: [
          { kind: 'item', text: 'Cllr {withheld:2} Leader of the Council (Chair)' },
          {
            ...members,
            rows: [
              ['Derby Homes', '{withheld:2}'],
              ['Derby City Council, Public Health', '{withheld:2}'],
              ['Marie Curie', 'Vacant'],
            ],
          },
        ],
      },
      { kind: 'clause', text: 'Author: {withheld:2} {withheld:2}' },
    ]);
    expect(withheld).toEqual([
      { path: [0, 'content', 0, 'text'], words: 2 },
      { path: [0, 'content', 1, 'rows', 0, 1], words: 2 },
      { path: [0, 'content', 1, 'rows', 1, 1], words: 2 },
      { path: [1, 'text'], words: 2 },
      { path: [1, 'text'], words: 2 },
    ]);
  });

  test('keeps a name out of the address of a section too, and addresses apart', () => {
    const { content } = withholdPeople([
      { kind: 'section', id: 'jane-smith-2', heading: 'Jane Smith, Clerk' },
      { kind: 'section', heading: 'Paul Atherton, Clerk' },
    ]);
    const { byId, repeated } = indexText(content);
    expect(repeated).toEqual([]);
    expect([...byId.keys()].join(' ')).not.toMatch(/jane|smith|paul|atherton/);
  });

  test('leaves a text without people as it is', () => {
    const content: TextNode[] = [{ kind: 'clause', text: 'The Chair of Age UK attends.' }];
    expect(withholdPeople(content)).toEqual({ content, withheld: [] });
  });
});

describe('peopleIn', () => {
  test('gives names and what leads to them in order', () => {
    const words = 'Ring 01632 960123 and ask for Jane Smith';
    expect(peopleIn(words).map(({ start, end }) => words.slice(start, end))).toEqual([
      '01632 960123',
      'Jane Smith',
    ]);
  });
});

describe('withMarks', () => {
  test('parts a span of more than nine words', () => {
    const words = 'a b c d e f g h i j k';
    expect(withMarks(words, [{ start: 0, end: words.length, words: 11 }])).toBe(
      '{withheld:9} {withheld:2}',
    );
  });
});

describe('nameColumns', () => {
  const columnsOf = (columns: string[], rows: string[][]): number[] => [
    ...nameColumns({ kind: 'table', columns, rows }).columns.keys(),
  ];

  test('are those whose heading and cells say so', () => {
    expect([...nameColumns(members as never).columns.keys()]).toEqual([1]);
    expect(columnsOf(['Name', 'Role'], [['Jane Smith', 'Chair']])).toEqual([0]);
  });

  test('are not those of organisations or roles', () => {
    expect(columnsOf(['Member', 'Vote'], [['Chief Executive', 'Yes']])).toEqual([]);
    expect(columnsOf(['Name of organisation'], [['Jane Smith']])).toEqual([]);
    expect(columnsOf(['Representative'], [['Chief Nurse'], ['Head of Housing']])).toEqual([]);
  });

  test('are found where a table has its headings in its first row', () => {
    expect([
      ...nameColumns({
        kind: 'table',
        rows: [['Name'], ['Jane Smith'], ['Xanthe Quill']],
      }).columns.keys(),
    ]).toEqual([0]);
  });

  test('hold parts of names where surnames stand apart, below the title of a sheet', () => {
    const { content } = withholdPeople([
      {
        kind: 'table',
        rows: [
          ['Members in 2024', '', ''],
          ['Surname', 'First name', 'Role'],
          ['Quill', 'Xanthe', 'Clerk'],
          ['Batchelor', 'Moss', 'Chair'],
        ],
      },
    ]);
    expect(content[0]).toMatchObject({
      rows: [
        ['Members in 2024', '', ''],
        ['Surname', 'First name', 'Role'],
        ['{withheld:1}', '{withheld:1}', 'Clerk'],
        ['{withheld:1}', '{withheld:1}', 'Chair'],
      ],
    });
  });
});
