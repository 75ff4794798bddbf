import { expect, test } from 'vitest';
import { countBySeverity } from '../../src/diagnostics/count-by-severity.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { fileStart } from '../../src/diagnostics/diagnostic.ts';

const found = (severity: Diagnostic['severity']): Diagnostic => ({
  check: 'rasci/legend',
  severity,
  message: 'Say what the letters mean.',
  file: 'content/a.yaml',
  range: fileStart,
});
const accepted = { reason: 'Agreed.', by: 'The Board', on: '2025-06-01' };

test('what weighs most comes first, and each weight agrees with its number', () => {
  expect(countBySeverity((['info', 'warning', 'error', 'warning'] as const).map(found))).toBe(
    '1 error, 2 warnings and 1 for information',
  );
});

test('what is accepted is counted apart', () => {
  expect(countBySeverity([found('info'), { ...found('warning'), acknowledged: accepted }])).toBe(
    '1 for information and 1 accepted',
  );
});

test('nothing is said of nothing', () => {
  expect(countBySeverity([])).toBe('');
});
