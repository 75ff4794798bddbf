import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RasciMatrix } from '../../../src/model/rasci.ts';
import type { TableNode, TextNode } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { matrixOf } from '../../../src/register/matrix/matrix-of.ts';
import { readTable } from '../../../src/register/matrix/read-table.ts';
import { matrixMistakes } from '../../../src/register/proving/matrix-mistakes.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import { readMatrices } from '../../../src/import/matrices/read-matrices.ts';
import { matrixBodyList } from '../../fixtures/matrix-bodies.ts';
import { longForm, shapes, tableOf } from '../../fixtures/shaped-matrix.ts';

const key = 'R = Responsible, A = Accountable, S = Support, C = Consulted, I = Informed';

function read(...content: TextNode[]) {
  return readMatrices(readableText(content, { isWhole: true }), { organisations: [] }).matrices;
}

const table = (rows: readonly string[][]): TableNode => ({
  kind: 'table',
  id: 'matrix',
  columns: rows[0]!,
  rows: rows.slice(1).map((row) => [...row]),
});

const plain = [
  ['Task', 'Marlby Council', 'ICB', 'Police'],
  ['Set the budget', 'A', 'R', 'I'],
  ['Run the forum', 'R/A', 'C', ''],
  ['Write the report', 'C', 'A', 'R'],
];

describe('readMatrices', () => {
  test.each(shapes)('reads every cell of a table that stands %s', (shape) => {
    const parts = {
      parties: ['Council', 'NHS Riverside', 'Police'],
      activities: ['Set the budget', 'Run the public forum', 'Write the yearly report'],
      letters: [
        [['A'], ['R'], ['I']],
        [['R', 'A'], ['C'], ['S']],
        [['C'], ['A'], ['R']],
      ],
    };
    const node = tableOf(parts, shape);
    const [found] = read({ kind: 'clause', text: key }, node);
    const letters = longForm(matrixOf(found!.matrix, indexText([node])));
    const wanted = parts.activities.flatMap((activity, row) =>
      parts.parties.flatMap((party, column) =>
        parts.letters[row]![column]!.map((letter) => `${activity} | ${party} | ${letter}`),
      ),
    );
    expect(letters).toEqual(wanted.sort());
    expect(matrixMistakes(found!.matrix, readTable(found!.matrix, node))).toEqual([]);
  });

  test.each(matrixBodyList)('reads the table of $name as a person coded it', (body) => {
    const coded = RasciMatrix.parse(
      parse(`caption: Who\ntable: matrix\nscheme: rasci\nstatus: in-force\n${body.rasci}`, {
        schema: 'failsafe',
      }),
    );
    const node = table([[...body.columns], ...body.rows.map((row) => [...row])]);
    const legend = coded.legend.map(({ asWritten }) => asWritten).join('; ');
    const [found] = read({ kind: 'clause', text: legend || 'RASCI' }, node);
    const text = indexText([node]);
    expect(
      longForm(matrixOf({ ...found!.matrix, legend: coded.legend, scheme: coded.scheme }, text)),
    ).toEqual(longForm(matrixOf(coded, text)));
  });

  test('says what it goes by, and how it is called', () => {
    const [found] = read({
      kind: 'section',
      heading: 'Appendix B: draft RACI matrix',
      content: [table(plain)],
    });
    expect(found!.proposed).toEqual({
      reason: 'The table says who does what: the document calls it RACI',
      confidence: 'high',
    });
    expect(found!.matrix).toMatchObject({
      caption: 'Appendix B: draft RACI matrix',
      scheme: 'raci',
      status: 'draft',
      statusEvidence: [{ quote: 'Appendix B: draft RACI matrix' }],
      legend: [],
    });
    expect(found!.matrix.parties[0]).toEqual({
      id: 'marlby-council',
      label: 'Marlby Council',
      organisations: ['marlby-council'],
    });
  });

  test.each<[string, string[][], object]>([
    [
      'a number before each task, and notes behind',
      [
        ['No.', 'Task', 'ICB', 'Council', 'Notes'],
        ['1', 'Set the budget', 'A', 'R', 'Each March'],
        ['2', 'Run the forum', 'R/A', 'C', ''],
        ['3', 'Tell the public', 'I', 'A', ''],
      ],
      { activity: ['No.', 'Task'], notes: ['Notes'] },
    ],
    [
      'a column of themes',
      [
        ['Theme', 'Task', 'ICB', 'Council'],
        ['Money', 'Set the budget', 'A', 'R'],
        ['', 'Pay the bill', 'I', 'A'],
        ['People', 'Run the forum', 'R', 'C'],
      ],
      { activity: ['Task'], groupColumn: 'Theme' },
    ],
    [
      'rows that head a group',
      [
        ['Task', 'ICB', 'Council'],
        ['Money', '', ''],
        ['Set the budget', 'A', 'R'],
        ['Pay the bill', 'C', 'A'],
        ['People', '', ''],
        ['Run the forum', 'R/A', '-'],
      ],
      { groups: ['Money', 'People'] },
    ],
  ])('reads %s', (_, rows, layout) => {
    const [found] = read({ kind: 'clause', text: key }, table(rows));
    expect(found!.matrix.layout).toEqual(layout);
    expect(matrixMistakes(found!.matrix, readTable(found!.matrix, table(rows)))).toEqual([]);
  });

  test('takes a table with roles at the head of its columns', () => {
    const [found] = read(
      table([
        ['Activity', 'Responsible', 'Accountable', 'Consulted', 'Informed'],
        ['Set the budget', 'ICB', 'Marlby Council', 'Police, Healthwatch', 'All partners'],
        ['Run the forum', 'Healthwatch', 'ICB', 'TBC', '-'],
      ]),
    );
    expect(found!.matrix.layout).toEqual({ asides: ['TBC'] });
    expect(found!.matrix.parties.map(({ label }) => label).sort()).toEqual([
      'All partners',
      'Healthwatch',
      'ICB',
      'Marlby Council',
      'Police',
    ]);
  });

  test.each<[string, string[][]]>([
    [
      'categories from A to D',
      [
        ['Project', 'Risk', 'Cost', 'Need'],
        ['Winter plan', 'A', 'B', 'C'],
        ['Night shelter', 'D', 'A', 'B'],
        ['Day centre', 'C', 'C', 'A'],
      ],
    ],
    [
      'answers of yes and no',
      [
        ['Member', 'Votes', 'Paid'],
        ['Council', 'Y', 'N'],
        ['ICB', 'Y', 'N'],
      ],
    ],
    [
      'a list of members',
      [
        ['Organisation', 'Role'],
        ['Council', 'Responsible for housing'],
        ['ICB', 'Accountable officer'],
      ],
    ],
    [
      'who was present and who sent apologies',
      [
        ['Member', 'May', 'June', 'July'],
        ['Council', 'P', 'A', 'P'],
        ['ICB', 'A', 'P', 'P'],
      ],
    ],
    [
      'ratings in red, amber and green',
      [
        ['Action', 'Q1', 'Q2', 'Q3'],
        ['Plan', 'R', 'A', 'G'],
        ['Report', 'A', 'G', 'G'],
      ],
    ],
  ])('finds no matrix in a table of %s', (_, rows) => {
    expect(read(table(rows))).toEqual([]);
  });
});
