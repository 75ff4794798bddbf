import { expect, test } from 'vitest';
import { tableOfTexts } from '../../../src/documents/plain/table-of-texts.ts';

test('each row has as many cells as the widest', () => {
  expect(tableOfTexts([['a ', 'b\n\nc  d'], ['e']], { page: 2 })).toEqual({
    kind: 'table',
    page: 2,
    rows: [
      [{ text: 'a' }, { text: 'b\nc d' }],
      [{ text: 'e' }, { text: '' }],
    ],
  });
});
