import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { namesOnly } from '../../src/diagnostics/shown-files.ts';
import type { Tool } from '../../src/diagnostics/tool.ts';
import { sarifReport } from '../../src/diagnostics/sarif-report.ts';

const twoAccountable: Diagnostic = {
  check: 'rasci/one-accountable',
  severity: 'warning',
  message: 'Two are accountable.',
  file: 'content/partnerships/riverside/board/rasci.yaml',
  range: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
  related: [
    {
      message: 'Council: A',
      file: 'content/x y.yaml',
      range: { start: { line: 4, column: 1 }, end: { line: 4, column: 2 } },
    },
  ],
  about: 'set-the-budget',
  help: 'https://riverside.example/checks/rasci/one-accountable/',
};
const unknownField: Diagnostic = {
  check: 'schema/unknown-field',
  severity: 'error',
  message: 'Unknown field.',
  file: 'content/site.yaml',
  range: { start: { line: 1, column: 1 }, end: { line: 1, column: 6 } },
};

const tool: Tool = {
  version: '1.2.3',
  baseUrl: 'https://riverside.example',
  checks: new Map([
    [
      'rasci/one-accountable',
      {
        title: 'Two parties answer for one activity',
        why: 'Nobody knows who decides.',
        severity: 'warning',
      },
    ],
  ]),
};

interface Log {
  version: string;
  runs: {
    tool: { driver: { rules: object[] } };
    results: Record<string, unknown>[];
  }[];
}

function run(...diagnostics: Diagnostic[]): Log['runs'][number] {
  const log = JSON.parse(sarifReport(diagnostics, namesOnly, tool)) as Log;
  expect(log.version).toBe('2.1.0');
  return log.runs[0]!;
}

describe('sarifReport', () => {
  test('describes each rule once, with the page that explains it', () => {
    expect(run(unknownField, twoAccountable, twoAccountable).tool.driver.rules).toEqual([
      {
        id: 'rasci/one-accountable',
        shortDescription: { text: 'Two parties answer for one activity' },
        fullDescription: { text: 'Nobody knows who decides.' },
        help: {
          text: 'Nobody knows who decides.\n\nHow to put it right: https://riverside.example/checks/rasci/one-accountable/',
        },
        helpUri: 'https://riverside.example/checks/rasci/one-accountable/',
        defaultConfiguration: { level: 'warning' },
        properties: { tags: ['Who does what'] },
      },
      {
        id: 'schema/unknown-field',
        shortDescription: { text: 'A field has a name that is not known here' },
        fullDescription: {
          text: 'A field has a name that is not known here. The site cannot be published until this is mended.',
        },
        help: {
          text: 'A field has a name that is not known here. The site cannot be published until this is mended.',
        },
        defaultConfiguration: { level: 'error' },
        properties: { tags: ['Fields'] },
      },
    ]);
  });

  test('says which release made it, and where its checks are explained', () => {
    const { driver } = run(twoAccountable).tool;
    expect(driver).toMatchObject({
      name: 'Remit',
      version: '1.2.3',
      informationUri: 'https://riverside.example/checks/',
    });
  });

  test('says nothing of rules and results where there are none', () => {
    const { tool: empty, results } = run();
    expect([empty.driver.rules, results]).toEqual([[], []]);
  });

  test('places each result and its related places, and points to its rule', () => {
    const [first, second] = run(unknownField, twoAccountable).results;
    expect(first).toMatchObject({ ruleIndex: 1, level: 'error' });
    expect(second).toMatchObject({
      ruleId: 'rasci/one-accountable',
      ruleIndex: 0,
      level: 'warning',
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: 'content/partnerships/riverside/board/rasci.yaml',
              uriBaseId: '%SRCROOT%',
            },
            region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 9 },
          },
        },
      ],
      relatedLocations: [
        {
          physicalLocation: { artifactLocation: { uri: 'content/x%20y.yaml' } },
          message: { text: 'Council: A' },
        },
      ],
    });
  });

  test.each([
    ['/a b/content/é.yaml', 'file:///a%20b/content/%C3%A9.yaml'],
    ['D:/west/content/site.yaml', 'file:///D:/west/content/site.yaml'],
    ['//share/west/site.yaml', 'file://share/west/site.yaml'],
  ])('gives the whole address of %s, which lies elsewhere', (path, uri) => {
    const [sarif] = (
      JSON.parse(sarifReport([unknownField], { ...namesOnly, pathOf: () => path }, tool)) as Log
    ).runs;
    expect(sarif?.results[0]?.['locations']).toMatchObject([
      { physicalLocation: { artifactLocation: { uri } } },
    ]);
  });

  test.each([
    ['finding', twoAccountable],
    ['mistake', unknownField],
  ])('keeps a fingerprint of a %s that does not move with the lines', (_, one) => {
    const range = { start: { line: 70, column: 1 }, end: { line: 70, column: 2 } };
    const print = (diagnostic: Diagnostic): unknown =>
      run(diagnostic).results[0]?.['partialFingerprints'];
    expect(print({ ...one, range })).toEqual(print(one));
    expect(print({ ...one, file: 'content/other.yaml' })).not.toEqual(print(one));
  });

  test('tells two mistakes apart of which the same is said', () => {
    const prints = run(unknownField, unknownField).results.map((one) => one['partialFingerprints']);
    expect(prints[0]).not.toEqual(prints[1]);
  });

  test('gives an acknowledgement as an accepted suppression', () => {
    const acknowledged = { reason: 'The Act names both.', by: 'the Board', on: '2026-01-14' };
    expect(run({ ...twoAccountable, acknowledged }).results[0]?.['suppressions']).toEqual([
      {
        kind: 'inSource',
        status: 'accepted',
        justification: 'The Act names both. (the Board, 2026-01-14)',
      },
    ]);
  });
});
