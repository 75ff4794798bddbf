import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { namesOnly } from '../../src/diagnostics/shown-files.ts';
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

interface Log {
  version: string;
  runs: {
    tool: { driver: { rules: { id: string; helpUri?: string }[] } };
    results: Record<string, unknown>[];
  }[];
}

function run(...diagnostics: Diagnostic[]): Log['runs'][number] {
  const log = JSON.parse(sarifReport(diagnostics, namesOnly)) as Log;
  expect(log.version).toBe('2.1.0');
  return log.runs[0]!;
}

describe('sarifReport', () => {
  test('lists each rule once, with the page that explains it', () => {
    expect(run(unknownField, twoAccountable, twoAccountable).tool.driver.rules).toEqual([
      {
        id: 'rasci/one-accountable',
        helpUri: 'https://riverside.example/checks/rasci/one-accountable/',
      },
      {
        id: 'schema/unknown-field',
        shortDescription: { text: 'A field has a name that is not known here' },
      },
    ]);
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
      JSON.parse(sarifReport([unknownField], { ...namesOnly, pathOf: () => path })) as Log
    ).runs;
    expect(sarif?.results[0]?.['locations']).toMatchObject([
      { physicalLocation: { artifactLocation: { uri } } },
    ]);
  });

  test('keeps a fingerprint that does not move with the lines', () => {
    const moved = { ...twoAccountable, range: unknownField.range };
    expect(run(moved).results[0]?.['partialFingerprints']).toEqual(
      run(twoAccountable).results[0]?.['partialFingerprints'],
    );
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
