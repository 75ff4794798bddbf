import { describe, expect, test } from 'vitest';
import { RasciMatrix } from '../../../src/model/rasci.ts';
import { readAs } from './read-as.ts';

const matrix = (changes: { scheme?: string; legend?: string; activities?: string }): string => `
caption: Who does what
table: who-does-what
scheme: ${changes.scheme ?? 'rasci'}
status: in-force
legend: ${changes.legend ?? '[]'}
parties:
  - { id: council, label: Council, organisations: [riverside-council] }
  - { id: trust, label: Trust, sector: nhs-provider }
activities:
${changes.activities ?? '  - { id: budget, label: Set the budget, cells: { council: A, trust: C } }'}
`;

describe('a matrix can have', () => {
  test('codes with notes in the cell', () => {
    const activities =
      '  - { id: budget, label: Set the budget, cells: { council: R (drafts), trust: "R (lead), C" } }';
    const { value, mistakes } = readAs(RasciMatrix, matrix({ activities }));
    expect(mistakes).toEqual([]);
    const { cells } = value!.activities![0]!;
    expect(cells).toEqual({ council: 'R (drafts)', trust: 'R (lead), C' });
  });

  test('combined codes', () => {
    const activities =
      '  - { id: budget, label: Set the budget, cells: { council: R/A, trust: C/I } }';
    const { value, mistakes } = readAs(RasciMatrix, matrix({ activities }));
    expect(mistakes).toEqual([]);
    expect(value!.activities![0]!.cells).toEqual({ council: 'R/A', trust: 'C/I' });
  });

  test('a notes column', () => {
    const activities =
      '  - { id: budget, label: Set the budget, cells: { council: A }, note: Once a year in March }';
    expect(readAs(RasciMatrix, matrix({ activities }))).toMatchObject({
      value: { activities: [{ note: 'Once a year in March' }] },
      mistakes: [],
    });
  });

  test('rows in groups', () => {
    const activities = `  - { id: budget, label: Set the budget, group: Money, cells: { council: A } }
  - { id: forum-budget, label: Set the budget, group: Forum, cells: { trust: A } }`;
    expect(readAs(RasciMatrix, matrix({ activities }))).toMatchObject({
      value: { activities: [{ group: 'Money' }, { group: 'Forum' }] },
      mistakes: [],
    });
  });

  test('a dash for none, and empty cells', () => {
    const activities = `  - { id: budget, label: Set the budget, cells: { council: A, trust: '-' } }
  - { id: forum, label: Run the forum, cells: { council: '' } }
  - { id: report, label: Report, cells: {} }`;
    const { value, mistakes } = readAs(RasciMatrix, matrix({ activities }));
    expect(mistakes).toEqual([]);
    expect(value!.activities!.map(({ cells }) => cells)).toEqual([
      { council: 'A', trust: '-' },
      { council: '' },
      {},
    ]);
  });

  test.each([
    ['raci', 'R', 'Responsible'],
    ['racio', 'O', 'Out of the loop'],
    ['raci-vs', 'S', 'Signs off'],
    ['daci', 'D', 'Driver'],
    ['paris', 'S', 'Sign-off'],
    ['other', 'L', 'Leads'],
  ])('the legend of another scheme: %s', (scheme, letter, word) => {
    const legend = `[{ letter: ${letter}, word: ${word}, asWritten: "${letter} = ${word}" }]`;
    expect(readAs(RasciMatrix, matrix({ scheme, legend }))).toMatchObject({
      value: { scheme, legend: [{ letter, word }] },
      mistakes: [],
    });
  });

  test('a draft’s standing, in words', () => {
    const text = matrix({}).replace(
      'status: in-force',
      'status: for-discussion\nstatusNote: To be agreed in June.',
    );
    expect(readAs(RasciMatrix, text)).toMatchObject({
      value: { status: 'for-discussion' },
      mistakes: [],
    });
  });
});

describe('a legend can explain', () => {
  test.each(['R', 'r', '✔', '●', 'R*', 'A1', '(C)', 'R/A', '-', 'Lead', 'Lead officer'])(
    'the sign %s',
    (letter) => {
      const legend = `[{ letter: "${letter}", word: Does it, asWritten: "${letter} does it" }]`;
      expect(readAs(RasciMatrix, matrix({ legend }))).toMatchObject({
        value: { legend: [{ letter }] },
        mistakes: [],
      });
    },
  );

  test('a word that is none of the usual ones, with what it amounts to', () => {
    const legend = '[{ letter: K, word: Keeper, asWritten: K Keeper, meaning: accountable }]';
    expect(readAs(RasciMatrix, matrix({ legend })).mistakes).toEqual([]);
  });
});

describe('a matrix can be read from the table', () => {
  test('without any cell of its own', () => {
    const text = matrix({}).replace(
      /activities:[^]*/,
      'layout: { groups: [Money], notes: [Notes] }',
    );
    expect(readAs(RasciMatrix, text)).toMatchObject({
      value: { layout: { groups: ['Money'], notes: ['Notes'] } },
      mistakes: [],
    });
  });

  test('with ids and reasons that its rows are given', () => {
    const activities =
      '  - { id: budget, label: Set the budget, jointAccountability: The law says so }';
    expect(readAs(RasciMatrix, matrix({ activities })).mistakes).toEqual([]);
  });
});

test('a note, a group and a name may be as long as the document’s', () => {
  const long = 'word '.repeat(200).trim();
  const activities = `  - { id: budget, label: ${long}, group: ${long}, note: ${long}, cells: { council: A } }`;
  expect(readAs(RasciMatrix, matrix({ activities })).mistakes).toEqual([]);
});

describe('a matrix cannot have', () => {
  test('a sign that is a sentence, or none', () => {
    const legend = `[{ letter: "", word: Leads, asWritten: Lead }, { letter: ${'long '.repeat(8)}, word: Leads, asWritten: Lead }]`;
    expect(readAs(RasciMatrix, matrix({ legend })).mistakes).toEqual([
      'record.yaml:6:20 error schema/wrong-value: Write the sign as it stands in the cells.',
      'record.yaml:6:66 error schema/wrong-value: A sign is short: write what stands in the cells, as `R`, `R*` or `✔`.',
    ]);
  });

  test('no party or no activity', () => {
    const text = matrix({}).replace(/parties:[^]*/, 'parties: []\nactivities: []\n');
    expect(readAs(RasciMatrix, text).mistakes).toEqual([
      'record.yaml:7:10 error schema/wrong-value: This is empty. Write something here, or remove the field.',
      'record.yaml:8:13 error schema/wrong-value: This is empty. Write something here, or remove the field.',
    ]);
  });
});
