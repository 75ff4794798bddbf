import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import type { Changes } from '../../fixtures/sample-register.ts';

const all = matrixBodies();

/** What is reported when the matrix of a body is changed. */
function reported(body: string, change: (text: string) => string): string[] {
  const file = `content/partnerships/riverside/${body}/rasci.yaml`;
  const before = all[file] as string;
  const after = change(before);
  expect(after).not.toBe(before);
  const changes: Changes = { ...all, [file]: after };
  return openSample(changes).diagnostics.map((each) =>
    inOneLine(each).replace(`${file}:`, '').replace('error matrix/differs-from-text: ', ''),
  );
}

describe('a matrix that is read from its table', () => {
  test('names each party as the table does, across or down', () => {
    const change = (text: string): string => text.replace('label: Hospitals Trust', 'label: NHS');
    expect(reported('parties-across', change)).toEqual([
      '13:3 The column “Hospitals Trust” of the table is not among the parties. Add it, or name it in `layout` under `notes`.',
      '14:25 No column of the table is headed “NHS”. Write the heading as the document does.',
    ]);
    expect(reported('parties-down', change)).toEqual([
      '12:3 The row “Hospitals Trust” of the table is not among the parties. Add it, or name it in `layout` under `notes`.',
      '13:25 No row of the table is headed “NHS”. Write the heading as the document does.',
    ]);
  });

  test('lists every party that its cells name, and no other', () => {
    expect(reported('roles-across', (text) => text.replace('alsoWritten: [PCC], ', ''))).toEqual([
      '8:3 “PCC (on custody)”, under “Consulted” for “Write the plan”, is not among the parties. Add it, or name it in `layout` under `asides`.',
      '8:3 “PCC – until June”, under “Responsible” for “Tell the public”, is not among the parties. Add it, or name it in `layout` under `asides`.',
      '8:3 “PCC”, under “Accountable” for “Approve the plan”, is not among the parties. Add it, or name it in `layout` under `asides`.',
    ]);
    expect(
      reported('roles-across', (text) => `${text}  - { id: college, label: College }\n`),
    ).toEqual([
      '11:27 No cell of the table names “College”. Write the name as the document does, or add it to `alsoWritten`.',
    ]);
  });

  test('accounts for each column: one of notes is named', () => {
    expect(reported('parties-across', (text) => text.replace(', notes: [Comments]', ''))).toEqual([
      '13:3 The column “Comments” of the table is not among the parties. Add it, or name it in `layout` under `notes`.',
    ]);
  });

  test('names what its layout has', () => {
    expect(
      reported('parties-across', (text) =>
        text.replace(
          '[Planning, Money], notes: [Comments]',
          '[Planning, Money, People], notes: [Comments, Remarks]',
        ),
      ),
    ).toEqual([
      '5:37 The table has no heading or row “People”. Write it as the document does.',
      '5:64 The table has no heading or row “Remarks”. Write it as the document does.',
    ]);
  });

  test('may add to a row, and to no row that is not there', () => {
    const add = (label: string) => (text: string) =>
      `${text}activities:\n  - { id: own, label: ${label}, jointAccountability: The law says so }\n`;
    expect(reported('parties-down', add('Approve the plan'))).toEqual([]);
    expect(reported('parties-down', add('Approve the plans'))).toEqual([
      '16:35 No row of the table begins with “Approve the plans”. Write the activity as the document does.',
    ]);
  });
});

describe('a matrix whose cells are typed', () => {
  const typed = (cells: string) => (text: string) =>
    `${text}activities:\n${['Write the plan', 'Approve the plan', 'Tell the public']
      .map(
        (label, row) =>
          `  - { id: activity-${row}, label: ${label}, cells: ${cells.split('\n')[row]!} }\n`,
      )
      .join('')}`;

  test('is held against the roles that parties stand under', () => {
    const right = `{ council: A/R, trust: R, police: C }
{ council: R, trust: A, police: A }
{ council: A, trust: C, police: R and I }`;
    expect(reported('roles-across', typed(right))).toEqual([]);
    expect(reported('roles-across', typed(right.replace('trust: R,', 'trust: I,')))).toEqual([
      '12:76 The cell for `trust` is “I” here and “R” in the document’s table. Make them the same.',
    ]);
  });

  test('is typed in every row, or in none', () => {
    const cells = '{ council: A/R, trust: C, police: S }';
    expect(
      reported(
        'parties-down',
        (text) =>
          `${text}activities:\n  - { id: a, label: Write the plan, cells: ${cells} }\n  - { id: b, label: Approve the plan }\n`,
      ),
    ).toEqual([
      '16:3 The row of the table that begins with “Review the plan, with all that has been learnt from it in the year” is not among the activities. Add it.',
      '17:5 “Approve the plan” has no `cells`, and other activities do. Give its cells, or leave them out everywhere to read them from the table.',
    ]);
  });
});
