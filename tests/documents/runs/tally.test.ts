import { expect, test } from 'vitest';
import { Tally } from '../../../src/documents/runs/tally.ts';

test('what is counted is said in one sentence for each kind, in a fixed order', () => {
  const tally = new Tally();
  tally.unknown('w:b');
  tally.unknown('w:a');
  tally.add('deleted', 2);
  tally.add('inserted');
  tally.add('comment', 0);
  tally.say({ kind: 'partial', says: 'Cut off.' });
  tally.say({ kind: 'partial', says: 'Cut off.' });
  expect(tally.remarks().map(({ says }) => says)).toEqual([
    '1 tracked insertion was kept.',
    '2 tracked deletions were left out.',
    '`w:a`, found once, is not known here; its words were kept as text.',
    '`w:b`, found once, is not known here; its words were kept as text.',
    'Cut off.',
  ]);
});
