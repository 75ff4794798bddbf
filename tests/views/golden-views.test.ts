import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { goldenViews } from './golden-views.ts';

// Where a page is meant to change: `node tests/views/refresh-expected.ts`, then read what has changed.
const folder = new URL('expected/', import.meta.url);
const views = goldenViews();

describe('what each type of page shows of the sample partnerships', () => {
  test.each([...views.keys()])('%s is as it was read', (name) => {
    expect(views.get(name)).toBe(readFileSync(new URL(name, folder), 'utf8'));
  });

  test('no page type has gone that was read', () => {
    expect(readdirSync(folder).sort()).toEqual([...views.keys()].sort());
  });
});
