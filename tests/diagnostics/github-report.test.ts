import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { namesOnly } from '../../src/diagnostics/shown-files.ts';
import { githubReport } from '../../src/diagnostics/github-report.ts';

const overdue: Diagnostic = {
  check: 'review/overdue',
  severity: 'warning',
  message: 'The review was due: 100 % late.\nHold it.',
  file: 'content/a,b:c.yaml',
  range: { start: { line: 3, column: 5 }, end: { line: 4, column: 2 } },
};

describe('githubReport', () => {
  test('gives one command for each diagnostic, with everything escaped', () => {
    expect(
      githubReport([overdue, { ...overdue, severity: 'info', message: 'Seen.' }], namesOnly),
    ).toBe(
      [
        '::warning file=content/a%2Cb%3Ac.yaml,line=3,endLine=4,title=review/overdue::The review was due: 100 %25 late.%0AHold it.',
        '::notice file=content/a%2Cb%3Ac.yaml,line=3,endLine=4,title=review/overdue::Seen.',
      ].join('\n'),
    );
  });

  test('only notices what has been acknowledged, with the reason', () => {
    const acknowledged = { reason: 'Planned for May.', by: 'the Board', on: '2026-01-14' };
    expect(githubReport([{ ...overdue, message: 'Late.', acknowledged }], namesOnly)).toMatch(
      /^::notice .*::Late\. Acknowledged by the Board on 2026-01-14: Planned for May\.$/,
    );
  });
});
