import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/diagnostics/finding.ts';
import { compareFindings } from '../../src/diagnostics/finding.ts';
import { firstFindings } from '../../src/diagnostics/first-findings.ts';
import { jsonReport } from '../../src/diagnostics/json-report.ts';

const finding = (
  file: string,
  line: number,
  column: number,
  check: string,
  message: string,
): Finding => ({
  check,
  severity: 'error',
  message,
  file,
  range: { start: { line, column }, end: { line, column: column + 1 } },
});

describe('compareFindings', () => {
  test('orders by file, line, column, check and message', () => {
    const sorted = [
      finding('a.yaml', 2, 9, 'z', 'z'),
      finding('a.yaml', 10, 1, 'a', 'a'),
      finding('a.yaml', 10, 3, 'a', 'b'),
      finding('a.yaml', 10, 3, 'b', 'a'),
      finding('a.yaml', 10, 3, 'b', 'b'),
      finding('b.yaml', 1, 1, 'a', 'a'),
    ];
    expect([...sorted].reverse().sort(compareFindings)).toEqual(sorted);
  });

  test('orders names by code point, as every machine does', () => {
    const files = ['Z.yaml', 'a.yaml', 'z.yaml', 'é.yaml'];
    const found = files.map((file) => finding(file, 1, 1, 'a', 'a')).reverse();
    expect(found.sort(compareFindings).map(({ file }) => file)).toEqual(files);
  });
});

describe('firstFindings', () => {
  const toFinding = (line: number) =>
    finding('content/site.yaml', line, 3, 'schema/unknown-field', `Line ${line}`);

  test('makes a finding for each of a hundred problems', () => {
    const lines = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(firstFindings(lines, toFinding)).toEqual(lines.map(toFinding));
  });

  test('counts the problems after the hundredth in one finding at its place', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => index + 1);
    const found = firstFindings(lines, toFinding);
    expect(found).toHaveLength(101);
    expect(found[100]).toEqual({
      ...finding('content/site.yaml', 100, 3, 'content/too-many-problems', ''),
      message: 'This file has 19900 more problems. Mend the first 100, then check again.',
    });
  });
});

describe('jsonReport', () => {
  test('gives every field of every finding', () => {
    const found = finding(
      'content/site.yaml',
      2,
      1,
      'schema/unknown-field',
      'Unknown field `titel`.',
    );
    expect(JSON.parse(jsonReport([found]))).toEqual({
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
