import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = 'content/partnerships/riverside/board';
const membership = `${board}/membership.yaml`;
const rasci = `${board}/rasci.yaml`;

describe('a seat', () => {
  test('whose label is not in its clause is reported', () => {
    const { diagnostics } = openSample({
      [membership]: (text) =>
        text.replace('label: Chair of the Board', 'label: Chairman of the Board'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${membership}:4:12 error seat/label-differs: This label does not stand in clause \`2.1-a\`. Write it as the document does.`,
    ]);
  });

  test('is missing where membership is stated', () => {
    const { diagnostics } = openSample({ [membership]: 'state: stated\nseats: []\n' });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${membership}:1:8 error seat/none-listed: The membership is \`stated\` but no seat is listed. List the seats, or change the state.`,
    ]);
  });
});

describe('an invitee', () => {
  test('is labelled in the document’s words and has an id of its own, as a seat', () => {
    const { diagnostics } = openSample({
      [membership]: (text) => `${text}invitees:
  - id: trust
    label: Riverside Hospitals
    clause: 2.1-c
    status: attendee
  - id: press
    label: The press
    clause: 2.1-c
    status: observer
`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${membership}:36:9 error content/duplicate-id: The id \`trust\` is already used in this file. Give each line its own.`,
      `${membership}:41:12 error seat/label-differs: This label does not stand in clause \`2.1-c\`. Write it as the document does.`,
    ]);
  });
});

describe('a matrix that differs from the table in the words', () => {
  test('in one cell is reported at that cell', () => {
    const { diagnostics } = openSample({ [rasci]: (text) => text.replace('trust: R', 'trust: I') });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${rasci}:20:14 error matrix/differs-from-text: The cell for \`trust\` is “I” here and “R” in the document’s table. Make them the same.`,
    ]);
  });

  test('by a cell left out is reported at the cells of its activity', () => {
    const { diagnostics } = openSample({ [rasci]: (text) => text.replace('      trust: R\n', '') });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${rasci}:19:7 error matrix/differs-from-text: The cell for \`trust\` is “” here and “R” in the document’s table. Make them the same.`,
    ]);
  });

  test('by an unknown party is reported at its name', () => {
    const { diagnostics } = openSample({
      [rasci]: (text) =>
        text.replace('      trust: S', '      trust: S\n      turst: S\n      police: I'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${rasci}:26:7 error content/unknown-reference: There is no party \`turst\` in this matrix. Did you mean \`trust\`?`,
      `${rasci}:27:7 error content/unknown-reference: There is no party \`police\` in this matrix. Add it under \`parties\`.`,
    ]);
  });

  test('in a heading or an activity is reported at its label', () => {
    const { diagnostics } = openSample({
      [rasci]: (text) =>
        text
          .replace('label: Trust', 'label: NHS Trust')
          .replace('label: Run the forum', 'label: Run forums'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${rasci}:7:3 error matrix/differs-from-text: The column “Trust” of the table is not among the parties. Add it, or name it in \`layout\` under \`notes\`.`,
      `${rasci}:12:12 error matrix/differs-from-text: No column of the table is headed “NHS Trust”. Write the heading as the document does.`,
      `${rasci}:16:3 error matrix/differs-from-text: The row of the table that begins with “Run the forum” is not among the activities. Add it.`,
      `${rasci}:22:16 error matrix/differs-from-text: No row of the table begins with “Run forums”. Write the activity as the document does.`,
    ]);
  });

  test('by a row or a column left out is reported at the list', () => {
    const { diagnostics } = openSample({
      [rasci]: (text) =>
        text
          .replace(/ {2}- id: run-the-forum[^]*(?=legend:)/, '')
          .replace(/ {2}- id: trust[^]*(?=activities:)/, '')
          .replace('      trust: R\n', ''),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${rasci}:7:3 error matrix/differs-from-text: The column “Trust” of the table is not among the parties. Add it, or name it in \`layout\` under \`notes\`.`,
      `${rasci}:12:3 error matrix/differs-from-text: The row of the table that begins with “Run the forum” is not among the activities. Add it.`,
    ]);
  });

  test('by naming a clause that is no table is reported at `table`', () => {
    const { diagnostics } = openSample({
      [rasci]: (text) => text.replace('table: who-does-what', 'table: appendix-a'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${rasci}:2:8 error matrix/differs-from-text: \`appendix-a\` is not a table. Name the table that holds the matrix.`,
    ]);
  });
});

describe('a matrix that says what its table says', () => {
  const table = (rows: string) => ({
    [`${board}/text.yaml`]: (text: string) =>
      text.replace(/ {10}- \[Set the budget[^]*/, rows.replace(/^/gm, '          ').trimEnd()),
  });

  test('may have rows that head a group, and one activity in two groups', () => {
    const words = 'Money\nSet the budget A R\nForum\nSet the budget I A\nRun the forum R/A S\n';
    const { diagnostics } = openSample({
      ...table(
        "- [Money, '', '']\n- [Set the budget, A, R]\n- [Forum, '', '']\n- [Set the budget, I, A]\n- [Run the forum, R/A, S]\n",
      ),
      'seeds/riverside-board.txt': (text) => text.replace(/Set the budget[^]*/, words),
      [rasci]: (text) =>
        text
          .replace('label: Set the budget', 'label: Set the budget\n    group: Money')
          .replace('label: Run the forum', 'label: Run the forum\n    group: Forum')
          .replace(
            '  - id: run-the-forum',
            '  - id: set-the-forum-budget\n    label: Set the budget\n    group: Forum\n    cells:\n      council: I\n      trust: A\n  - id: run-the-forum',
          ),
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
  });

  test('may have a column of notes', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) =>
        text
          .replace('          - Trust\n', '          - Trust\n          - Notes\n')
          .replace('A, R]', "A, R, '']")
          .replace('R/A, S]', 'R/A, S, Twice a year]'),
      'seeds/riverside-board.txt': (text) =>
        text.replace('Trust\nSet', 'Trust Notes\nSet').replace('R/A\tS', 'R/A\tS\tTwice a year'),
      [rasci]: (text) =>
        text.replace('label: Run the forum', 'label: Run the forum\n    note: Twice a year'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([]);
  });
});
