import { describe, expect, test } from 'vitest';
import type { SeatCount } from '../../../src/model/seat-count.ts';
import { limits } from '../../../src/register/seats/seat-totals.ts';
import { countWords, totalSentence, totalWords } from '../../../src/views/phrases/seats.ts';

describe('totalSentence', () => {
  test('says a range', () => {
    expect(totalSentence({ minimum: 10, maximum: 12, because: [] }, 'seat')).toBe(
      '10 to 12 seats in all.',
    );
  });

  test('cuts a long name at the end of a word', () => {
    const because = ['Sponsors for the health inequalities and prevention priorities'];
    expect(totalSentence({ minimum: 0, maximum: undefined, because }, 'seat')).toBe(
      'The document gives no number of seats for “Sponsors for the health inequalities and prevention…”.',
    );
  });
});

describe('totalWords', () => {
  test('says that nothing is stated where nothing is', () => {
    const because = ['Member'];
    expect(totalWords({ minimum: 0, maximum: undefined, because })).toBe('Not stated');
    expect(totalWords({ minimum: 2, maximum: undefined, because })).toBe('2 or more');
    expect(totalWords({ minimum: 0, maximum: 2, because: [] })).toBe('Up to 2');
  });

  const counts: SeatCount[] = [
    { kind: 'exactly', number: 3 },
    { kind: 'range', minimum: 2, maximum: 4 },
    { kind: 'range', minimum: 3 },
    { kind: 'range', maximum: 4 },
  ];

  test.each(counts)('reads for one line as the line itself does: %o', (count) => {
    const [minimum, maximum] = limits({ count });
    expect(totalWords({ minimum, maximum, because: [] }).toLowerCase()).toBe(countWords(count));
  });
});
