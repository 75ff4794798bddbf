import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/label-role-word';

describe('an activity called by a role', () => {
  test('is reported at the role', () => {
    expect(found(check, matrix(['Council'], { 'Accountable for performance': 'A' }))).toMatchObject(
      [
        {
          severity: 'info',
          words: 'Accountable for',
          range: { start: { line: 6, column: 12 }, end: { line: 6, column: 27 } },
          message:
            '“Accountable for performance” begins with a role. Name the work, and let the letters say who answers for it.',
        },
      ],
    );
  });

  test.each([
    'Support carers',
    'Consult residents',
    'Inform the public',
    'Informing members',
    'Responsible tourism',
    'Accountability report',
    'Supported housing',
  ])('is not the work “%s”', (label) => {
    expect(found(check, matrix(['Council'], { [label]: 'A' }))).toEqual([]);
  });
});
