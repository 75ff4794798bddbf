import { join, resolve } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { askedFor, asPort, projectRoot, UsageError } from '../../src/cli/asked-for.ts';
import { clockDay, editorsDay } from '../../src/site/clock-day.ts';

afterEach(() => vi.unstubAllEnvs());

describe('the day that a command speaks of', () => {
  test('is the one that REMIT_TODAY names', () => {
    vi.stubEnv('REMIT_TODAY', '2026-11-21');
    expect(askedFor(undefined).today).toBe('2026-11-21');
  });

  test('is the one on the clock where nothing is named', () => {
    vi.stubEnv('REMIT_TODAY', undefined);
    expect(askedFor(undefined).today).toBe(clockDay());
  });

  test('is the one on the clock where the name is empty', () => {
    vi.stubEnv('REMIT_TODAY', '');
    expect(askedFor(undefined).today).toBe(clockDay());
  });

  test('leaves alone what day it is', () => {
    vi.stubEnv('REMIT_TODAY', '2020-01-01');
    expect(askedFor(undefined).clock).toBe(editorsDay());
  });

  test.each(['2025-02-30', '2025-03', 'tomorrow'])('is not “%s”', (day) => {
    vi.stubEnv('REMIT_TODAY', day);
    expect(() => askedFor(undefined)).toThrow(UsageError);
  });
});

describe('the content folder', () => {
  test('is the one asked for, then REMIT_CONTENT, then that of the project', () => {
    vi.stubEnv('REMIT_CONTENT', 'elsewhere');
    expect(askedFor('here').contentFolder).toBe(resolve('here'));
    expect(askedFor(undefined).contentFolder).toBe(resolve('elsewhere'));
    vi.stubEnv('REMIT_CONTENT', undefined);
    expect(askedFor(undefined).contentFolder).toBe(join(projectRoot, 'content'));
  });
});

describe('a port', () => {
  test('is a number', () => {
    expect(asPort('4321')).toBe(4321);
    expect(asPort('0')).toBe(0);
  });

  test.each(['', 'http', '-1', '65536', '4321.5', '1e3'])('is not “%s”', (typed) => {
    expect(() => asPort(typed)).toThrow(UsageError);
  });
});
