import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'record/same-name';
const listed = (name: string): string =>
  `bodies:\n  - { id: second, name: ${name}, kind: forum, status: described, summary: It meets., evidence: [{ in: board, clause: title-1, quote: Terms }] }\n`;

describe('two records of one name', () => {
  test('in one partnership are found at the name of the second, whatever its capitals', () => {
    expect(found(check, { partnership: listed('riverside board') })).toMatchObject([
      {
        in: 'partnership',
        words: 'riverside board',
        severity: 'info',
        about: 'second',
        message:
          'There are two bodies called “riverside board” in this partnership, `board` and `second`. If they are one, keep one record. If not, give each a name that tells it from the other.',
      },
    ]);
  });

  test('are none where the names differ', () => {
    expect(found(check, { partnership: listed('Riverside Forum') })).toEqual([]);
  });

  test('of partnerships are found at each', () => {
    const other = 'name: Riverside Partnership\nplace: riverside\nsummary: Another.\n';
    const messages = found(check, { 'partnerships/other/partnership': other }).map(
      ({ message }) => message,
    );
    expect(messages).toEqual([
      'There is another partnership called “Riverside Partnership”, `other`. If they are one, keep one record. If not, the pages add the place to each name.',
    ]);
  });
});
