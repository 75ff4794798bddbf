import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { compareDiagnostics } from '../../src/diagnostics/diagnostic.ts';
import { firstDiagnostics } from '../../src/diagnostics/first-diagnostics.ts';
import { namesOnly } from '../../src/diagnostics/shown-files.ts';
import { jsonReport } from '../../src/diagnostics/json-report.ts';

const diagnostic = (
  file: string,
  line: number,
  column: number,
  check: Diagnostic['check'],
  message: string,
): Diagnostic => ({
  check,
  severity: 'error',
  message,
  file,
  range: { start: { line, column }, end: { line, column: column + 1 } },
});

describe('compareDiagnostics', () => {
  test('orders by file, line, column, check and message', () => {
    const sorted = [
      diagnostic('a.yaml', 2, 9, 'text/z', 'z'),
      diagnostic('a.yaml', 10, 1, 'text/a', 'a'),
      diagnostic('a.yaml', 10, 3, 'text/a', 'b'),
      diagnostic('a.yaml', 10, 3, 'text/b', 'a'),
      diagnostic('a.yaml', 10, 3, 'text/b', 'b'),
      diagnostic('b.yaml', 1, 1, 'text/a', 'a'),
    ];
    expect([...sorted].reverse().sort(compareDiagnostics)).toEqual(sorted);
  });

  test('orders names by code point, as every machine does', () => {
    const files = ['Z.yaml', 'a.yaml', 'z.yaml', 'é.yaml'];
    const found = files.map((file) => diagnostic(file, 1, 1, 'text/a', 'a')).reverse();
    expect(found.sort(compareDiagnostics).map(({ file }) => file)).toEqual(files);
  });
});

describe('firstDiagnostics', () => {
  const toDiagnostic = (line: number) =>
    diagnostic('content/site.yaml', line, 3, 'schema/unknown-field', `Line ${line}`);

  test('makes a diagnostic for each of a hundred problems', () => {
    const lines = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(firstDiagnostics(lines, toDiagnostic)).toEqual(lines.map(toDiagnostic));
  });

  test('counts the problems after the hundredth in one diagnostic at its place', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const found = firstDiagnostics(lines, toDiagnostic);
    expect(found).toHaveLength(101);
    expect(found[100]).toEqual({
      ...diagnostic('content/site.yaml', 100, 3, 'content/too-many-problems', ''),
      message: 'This file has 19,900 more problems. Mend the first 100, then check again.',
    });
  });
});

describe('jsonReport', () => {
  test('gives every field of every diagnostic', () => {
    const found = diagnostic(
      'content/site.yaml',
      2,
      1,
      'schema/unknown-field',
      'Unknown field `titel`.',
    );
    expect(JSON.parse(jsonReport([found], namesOnly))).toEqual({
      findings: [
        {
          check: 'schema/unknown-field',
          severity: 'error',
          message: 'Unknown field `titel`.',
          file: 'content/site.yaml',
          range: { start: { line: 2, column: 1 }, end: { line: 2, column: 2 } },
        },
      ],
    });
  });
});
