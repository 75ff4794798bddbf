import { describe, expect, test } from 'vitest';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const partnership = 'content/partnerships/riverside/partnership.yaml';
const board = 'content/partnerships/riverside/board';

describe('an id', () => {
  test('that differs from its file or folder is reported', () => {
    const { diagnostics } = openSample({
      'content/places/riverside.yaml': (text) => `id: riverbank\n${text}`,
      'content/organisations/riverside-housing.yaml': (text) => `id: riverside-housing\n${text}`,
      [partnership]: (text) => `id: river-side\n${text}`,
      [`${board}/constitution.yaml`]: (text) => `id: bord\n${text}`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/constitution.yaml:1:5 error content/id-differs: The id \`bord\` differs from the name of its file or folder, \`board\`. Make them the same.`,
      `${partnership}:1:5 error content/id-differs: The id \`river-side\` differs from the name of its file or folder, \`riverside\`. Make them the same.`,
      'content/places/riverside.yaml:1:5 error content/id-differs: The id `riverbank` differs from the name of its file or folder, `riverside`. Make them the same.',
    ]);
  });

  test('with capitals, spaces or other marks is refused', () => {
    const { diagnostics } = openSample({
      [`${board}/membership.yaml`]: (text) => text.replace('id: trust', 'id: The Trust'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/membership.yaml:24:9 error schema/wrong-value: Write an id as lower-case words joined by hyphens, for example \`steering-group\`.`,
    ]);
  });
});

describe('an id used twice', () => {
  test('in knowledge and beside it is reported beside it, for every kind that may stand in both', () => {
    const { register, diagnostics } = openSample({
      'content/knowledge/glossary/board.yaml': 'term: Board\nkind: term\nreadings: []\n',
      'content/topics/quorum.mdx': '---\ntitle: Quorum\n',
      'content/checks/review/overdue.mdx': '',
    });
    expect(register).toBeUndefined();
    expect(
      diagnostics.filter(({ check }) => check === 'content/duplicate-id').map(inOneLine),
    ).toEqual([
      'content/checks/review/overdue.mdx:1:1 error content/duplicate-id: `knowledge/checks/review/overdue.mdx` has this id too. Keep one of the two, or give this one another name.',
      'content/glossary/board.yaml:1:1 error content/duplicate-id: `knowledge/glossary/board.yaml` has this id too. Keep one of the two, or give this one another name.',
      'content/topics/quorum.mdx:1:1 error content/duplicate-id: `knowledge/topics/quorum.mdx` has this id too. Keep one of the two, or give this one another name.',
    ]);
  });

  test('by two seats is reported at the second', () => {
    const { diagnostics } = openSample({
      [`${board}/membership.yaml`]: (text) => text.replace('id: trust', 'id: council'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/membership.yaml:24:9 error content/duplicate-id: The id \`council\` is already used in this file. Give each line its own.`,
    ]);
  });

  test('by two clauses is reported at the second, with the place of the first', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) =>
        text.replace('        label: 1.2\n', '        id: 1.1\n        label: 1.2\n'),
      [`${board}/constitution.yaml`]: (text) => text.replace('clause: 1.2', 'clause: "1"'),
      [`${board}/facts.yaml`]: (text) => text.replace('clause: 1.2', 'clause: "1"'),
      [partnership]: (text) => text.replace('clause: 1.2', 'clause: "1"'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:16:13 error clause/duplicate-id: The id \`1.1\` is already used in this text. Give this part an \`id\` of its own, or mark where numbering restarts.`,
    ]);
    expect(diagnostics[0]?.related).toEqual([
      {
        message: '`1.1` is first used here.',
        file: `${board}/text.yaml`,
        range: { start: { line: 13, column: 16 }, end: { line: 13, column: 19 } },
      },
    ]);
  });

  test('by two labels that are printed alike is reported at the second label', () => {
    const { diagnostics } = openSample({
      [`${board}/text.yaml`]: (text) => text.replace('label: 3.3', 'label: 3.1'),
      [`${board}/facts.yaml`]: (text) => text.replace('clause: 3.3', 'clause: "3"'),
      'seeds/riverside-board.txt': (text) => text.replace('3.3 These', '3.1 These'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/text.yaml:46:16 error clause/duplicate-id: The id \`3.1\` is already used in this text. Give this part an \`id\` of its own, or mark where numbering restarts.`,
    ]);
  });

  test('by two bodies is reported where the second is listed', () => {
    const { diagnostics } = openSample({
      [partnership]: (text) => `${text}  - id: board
    name: Another board
    kind: other
    status: placeholder
    summary: Its terms are still to be written.
    evidence:
      - in: board
        clause: 1.2
        quote: The Board
`,
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${partnership}:14:9 error content/duplicate-id: There is already a body \`board\` in this partnership. Give this one another id, or remove it.`,
    ]);
  });

  test('by two activities or parties of a matrix is reported at the second', () => {
    const { diagnostics } = openSample({
      [`${board}/rasci.yaml`]: (text) =>
        text
          .replace('id: run-the-forum', 'id: set-the-budget')
          .replace('activities:', '  - id: trust\n    label: Trust\nactivities:'),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `${board}/rasci.yaml:15:9 error content/duplicate-id: The id \`trust\` is already used under \`parties\`. Give each line its own.`,
      `${board}/rasci.yaml:23:9 error content/duplicate-id: The id \`set-the-budget\` is already used under \`activities\`. Give each line its own.`,
    ]);
  });
});
