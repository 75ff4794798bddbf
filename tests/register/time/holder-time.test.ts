import { expect, test } from 'vitest';
import { holderTime } from '../../../src/register/time/holder-time.ts';

test.each([
  [{}, 'holds'],
  [{ to: '2025-05' }, 'former'],
  [{ to: '2025-06' }, 'holds'],
  [{ to: '2025-06-01' }, 'holds'],
  [{ from: '2025-06' }, 'holds'],
  [{ from: '2025-06-02' }, 'not-yet'],
  [{ from: '2025' }, 'holds'],
  [{ from: '2026', to: '2028' }, 'not-yet'],
])('with %j on 1 June 2025: %s', (given, time) => {
  expect(holderTime(given, '2025-06-01')).toBe(time);
});
