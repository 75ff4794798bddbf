import { describe, expect, test } from 'vitest';
import { allChecks } from '../../../src/checks/all-checks.ts';
import type { Check, Remark, Yielding } from '../../../src/checks/check.ts';
import { withoutYielded } from '../../../src/checks/running/without-yielded.ts';
import { circlesIn } from '../../../src/register/circles-in.ts';

type Said = Parameters<typeof withoutYielded>[0][number];

const check = (id: Check['id'], yieldsTo?: Yielding): Check => ({
  id,
  since: '1.0',
  severity: 'warning',
  concern: 'provision',
  ...(yieldsTo === undefined ? {} : { yieldsTo }),
});

const said = (by: Check, remark: Partial<Remark> = {}): Said => ({
  check: by,
  remark: { document: 'text', path: ['content', 0, 'text'], about: 'a', message: 'x', ...remark },
});

function reported(...all: Said[]): string[] {
  return withoutYielded(all).map(({ check: { id } }) => id);
}

const nearer = check('quorum/nearer');

describe('a check that yields on a topic', () => {
  const farther = check('coverage/farther', { checks: ['quorum/nearer'], sharing: 'topic' });

  test('keeps silent where the other misses the same topic', () => {
    expect(reported(said(farther, { topic: 'quorum' }), said(nearer, { topic: 'quorum' }))).toEqual(
      ['quorum/nearer'],
    );
  });

  test('speaks where the other misses another topic, or none, and where it is not named', () => {
    const own = said(farther, { topic: 'quorum' });
    expect(reported(own, said(nearer, { topic: 'chair' }))).toHaveLength(2);
    expect(reported(said(farther), said(nearer))).toHaveLength(2);
    expect(reported(own, said(check('quorum/other'), { topic: 'quorum' }))).toHaveLength(2);
  });

  test('speaks where the other keeps silent itself about that', () => {
    const silent = check('quorum/nearer', { checks: ['review/nearest'], sharing: 'entry' });
    const nearest = said(check('review/nearest'), { entry: 'forum' });
    const all = [
      said(farther, { topic: 'quorum' }),
      said(silent, { topic: 'quorum', entry: 'forum' }),
      nearest,
    ];
    expect(reported(...all)).toEqual(['coverage/farther', 'review/nearest']);
  });
});

describe('a check that yields on what ended, at one place', () => {
  const farther = check('membership/farther', {
    checks: ['quorum/nearer'],
    sharing: 'entry at one place',
  });
  const own = said(farther, { entry: 'forum', at: { start: 4, end: 20 } });
  const elsewhere = { document: 'text', path: ['content', 1, 'text'], message: 'Also' } as const;

  test.each<[string, Partial<Remark>]>([
    ['the same words', { entry: 'forum', at: { start: 10, end: 15 } }],
    ['all of their value', { entry: 'forum' }],
    [
      'other words first',
      { ...elsewhere, entry: 'forum', related: [{ ...elsewhere, path: ['content', 0, 'text'] }] },
    ],
  ])('keeps silent where the other stands on %s', (_, other) => {
    expect(reported(own, said(nearer, other))).toEqual(['quorum/nearer']);
  });

  test.each<[string, Partial<Remark>]>([
    ['is about something else', { entry: 'council', at: { start: 10, end: 15 } }],
    ['stands on other words', { entry: 'forum', at: { start: 20, end: 25 } }],
    ['stands in another part', { ...elsewhere, entry: 'forum' }],
    ['stands in another file', { entry: 'forum', document: 'facts' }],
  ])('speaks where the other %s', (_, other) => {
    expect(reported(own, said(nearer, other))).toHaveLength(2);
  });
});

describe('the checks', () => {
  const ids = new Set(allChecks.map(({ id }) => id));
  const yielded = allChecks.flatMap(({ id, yieldsTo }) =>
    yieldsTo === undefined || yieldsTo.checks === 'all' ? [] : [[id, yieldsTo.checks] as const],
  );

  test('yield only to checks that exist', () => {
    expect(yielded.length).toBeGreaterThan(0);
    expect(yielded.flatMap(([, to]) => to).filter((to) => !ids.has(to))).toEqual([]);
  });

  test('yield to each other in no circle', () => {
    const steps = yielded.map(([from, all]) => [from, all.map((to) => ({ from, to }))] as const);
    expect(circlesIn(new Map(steps))).toEqual([]);
  });
});
