import { afterEach, describe, expect, test, vi } from 'vitest';
import { today, UsageError } from '../../src/cli/content-folder.ts';
import { clockDay } from '../../src/site/clock-day.ts';

afterEach(() => vi.unstubAllEnvs());

describe('today', () => {
  test('is the day that REMIT_TODAY names', () => {
    vi.stubEnv('REMIT_TODAY', '2026-11-21');
    expect(today()).toBe('2026-11-21');
  });

  test('is the day on the clock where nothing is named', () => {
    vi.stubEnv('REMIT_TODAY', undefined);
    expect(today()).toBe(clockDay());
  });

  test.each(['2025-02-30', '2025-03', 'tomorrow', ''])('refuses “%s”', (day) => {
    vi.stubEnv('REMIT_TODAY', day);
    expect(today).toThrow(UsageError);
  });
});
