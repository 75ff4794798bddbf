import { describe, expect, test } from 'vitest';
import type { SiteRecord } from '../../../src/model/site-record.ts';
import type { HeldBack } from '../../../src/register/seats/why-held-back.ts';
import { whyHeldBack } from '../../../src/register/seats/why-held-back.ts';

interface Given {
  readonly confirmed: string;
  readonly months?: number;
  readonly from?: string;
  readonly to?: string;
}

function on(today: string, { confirmed, months = 24, ...time }: Given): HeldBack | undefined {
  const basis = { kind: 'consent', source: 'A letter', confirmed } as const;
  const site = { nameRetentionMonths: months } as SiteRecord;
  return whyHeldBack({ name: 'Jo Bloggs', basis, ...time }, { site, today });
}

describe('a name', () => {
  test('is held back without a basis', () => {
    const site = { nameRetentionMonths: 24 } as SiteRecord;
    expect(whyHeldBack({ name: 'Jo Bloggs' }, { site, today: '2025-06-01' })).toBe('no-basis');
  });

  test.each([
    ['2024-01-31', 1, '2024-02-29', '2024-03-01'],
    ['2023-01-31', 1, '2023-02-28', '2023-03-01'],
    ['2023-08-31', 6, '2024-02-29', '2024-03-01'],
    ['2024-02-29', 24, '2026-02-28', '2026-03-01'],
    ['2024-05-14', 24, '2026-05-14', '2026-05-15'],
    ['2024-11', 3, '2025-02-28', '2025-03-01'],
    ['2024-05', 24, '2026-05-31', '2026-06-01'],
    ['2024', 24, '2026-12-31', '2027-01-01'],
  ])(
    'confirmed in %s is shown for %d months, to %s, and held back on %s',
    (confirmed, months, last, after) => {
      expect(on(last, { confirmed, months })).toBeUndefined();
      expect(on(after, { confirmed, months })).toBe('past-retention');
    },
  );

  test('is shown while the person holds the seat, and no longer', () => {
    const given = { confirmed: '2025-05', from: '2025-04', to: '2025-10' };
    expect(on('2025-03-31', given)).toBe('not-in-seat');
    expect(on('2025-04-01', given)).toBeUndefined();
    expect(on('2025-10-31', given)).toBeUndefined();
    expect(on('2025-11-01', given)).toBe('not-in-seat');
  });
});
