import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import type { ShownFiles } from '../../src/diagnostics/shown-files.ts';
import { namesOnly } from '../../src/diagnostics/shown-files.ts';
import { textReport } from '../../src/diagnostics/text-report.ts';

const unknownField: Diagnostic = {
  check: 'schema/unknown-field',
  severity: 'error',
  message: 'Unknown field `titel`. Did you mean `title`?',
  file: 'content/site.yaml',
  range: { start: { line: 2, column: 1 }, end: { line: 2, column: 6 } },
};

function withText(text: string): ShownFiles {
  return { ...namesOnly, textOf: () => text };
}

describe('textReport', () => {
  test('prints place, severity and check, then message and code frame', () => {
    expect(textReport([unknownField], withText('name: Riverside\ntitel: Register\n'))).toBe(
      [
        'content/site.yaml:2:1 error schema/unknown-field',
        '  Unknown field `titel`. Did you mean `title`?',
        '    1 | name: Riverside',
        '  > 2 | titel: Register',
        '      | ^^^^^',
        '    3 |',
        '',
        '1 error in 1 file. The site cannot be published until each error is mended.',
      ].join('\n'),
    );
  });

  test('leaves the frame out for a file without text', () => {
    const [head, message, blank] = textReport([unknownField], namesOnly).split('\n');
    expect([head, message, blank]).toEqual([
      'content/site.yaml:2:1 error schema/unknown-field',
      '  Unknown field `titel`. Did you mean `title`?',
      '',
    ]);
  });

  test('shows no words of a place that is about a person', () => {
    const isPrivate = { ...unknownField, isPrivate: true };
    expect(textReport([isPrivate], withText('name: x\ntitel: Jo Bloggs\n'))).not.toContain('Jo');
  });

  test('prints related places after the frame', () => {
    const related = [
      {
        message: '`title` is first given here.',
        file: 'content/site.yaml',
        range: unknownField.range,
      },
    ];
    const report = textReport([{ ...unknownField, related }], namesOnly);
    expect(report.split('\n')[2]).toBe('  content/site.yaml:2:1 `title` is first given here.');
  });

  test('ends with how many there are of each kind, and whether they stop publication', () => {
    const last = (...diagnostics: Diagnostic[]): string | undefined =>
      textReport(diagnostics, namesOnly).split('\n').at(-1);
    const warning: Diagnostic = {
      ...unknownField,
      severity: 'warning',
      file: 'content/other.yaml',
    };
    const info: Diagnostic = { ...warning, severity: 'info' };
    const acknowledged = { reason: 'Agreed.', by: 'the Board', on: '2026-01-14' };
    expect(last(unknownField, unknownField, warning)).toBe(
      '2 errors and 1 warning in 2 files. The site cannot be published until each error is mended.',
    );
    expect(last(warning, info, info, { ...warning, acknowledged })).toBe(
      '1 warning, 2 for information and 1 accepted in 1 file. None of them stops publication.',
    );
    expect(last()).toBe('No problems found.');
  });

  test('ends a diagnostic with why it matters and how to accept it', () => {
    const diagnostic: Diagnostic = {
      ...unknownField,
      severity: 'warning',
      about: 'set-the-budget',
      help: 'https://riverside.example/checks/rasci/one-accountable/',
    };
    expect(textReport([diagnostic], namesOnly).split('\n').slice(2, 4)).toEqual([
      '  Why, and how to mend it: https://riverside.example/checks/rasci/one-accountable/',
      '  To accept it with a reason, acknowledge it about `set-the-budget`.',
    ]);
  });

  test('says that a diagnostic is accepted, by whom and why, and no more how to accept it', () => {
    const acknowledged = { reason: 'The Act names both.', by: 'the Board', on: '2025-03' };
    const diagnostic: Diagnostic = { ...unknownField, about: 'set-the-budget', acknowledged };
    expect(textReport([diagnostic], namesOnly).split('\n').slice(2, 4)).toEqual([
      '  Acknowledged by the Board on 2025-03: The Act names both.',
      '',
    ]);
  });

  test('says that a check is new to the owner of the register', () => {
    const report = textReport([{ ...unknownField, isNew: true }], namesOnly);
    expect(report.split('\n')[2]).toBe(
      '  New check: it came with a release after the last one you went through.',
    );
  });

  test('never prints a control or direction character of a file name, message or related place', () => {
    const hostile = 'a\u001B[2J\u009Bb\u202Ec\u2066d\u0007e\rf';
    const diagnostic: Diagnostic = {
      ...unknownField,
      file: `content/${hostile}.yaml`,
      message: `Unknown field \`${hostile}\`.`,
      related: [{ message: hostile, file: hostile, range: unknownField.range }],
    };
    const report = textReport([diagnostic], withText(`x: ${hostile}\n`));
    expect(report).toContain('content/a·[2J·b·c·d·e·f.yaml:2:1 error');
    expect(report.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
  });
});
