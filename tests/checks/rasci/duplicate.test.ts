import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { matrix } from './matrix.ts';

const check = 'rasci/duplicate';

describe('an activity or party that stands twice', () => {
  test('is reported where it stands again', () => {
    const files = matrix(['Council'], { 'Set the budget': 'A', 'Set the Budget,': 'R' });
    expect(found(check, files)).toMatchObject([
      {
        words: 'Set the Budget,',
        about: 'set-the-budget',
        message:
          '“Set the budget” is in the table twice, so its letters may disagree. Make them one, or say how they differ.',
      },
    ]);
  });

  test('can be a party', () => {
    const files = matrix(['Health & Care', 'health and care'], { Forum: 'R/A I' });
    expect(found(check, files)).toMatchObject([{ words: 'health and care', about: 'health-care' }]);
  });

  test('is another activity under another heading', () => {
    const rasci = [
      'parties: [{ id: council, label: Council }]',
      'activities:',
      '  - { id: a, label: Review, group: Adults, cells: { council: A } }',
      '  - { id: b, label: Review, group: Children, cells: { council: A } }',
    ].join('\n');
    expect(found(check, { rasci })).toEqual([]);
  });
});
