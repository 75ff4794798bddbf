import { expect, test } from 'vitest';
import { blocksOf, linesOfBlocks } from './page-of.ts';
import { StyleCounters } from '../../../src/documents/html/counted-in-styles.ts';

const before = new Map([
  ['lst-kix_a-0', '"" counter(lst-ctn-kix_a-0,decimal) ". "'],
  [
    'lst-kix_a-1',
    '"" counter(lst-ctn-kix_a-0,decimal) "." counter(lst-ctn-kix_a-1,lower-latin) ") "',
  ],
  ['lst-kix_b-0', '"\\0025cf  "'],
]);

test('a level prints the numbers above it', () => {
  const counters = new StyleCounters(before);
  expect(counters.classOf('c1 lst-kix_a-0 start')).toBe('lst-kix_a-0');
  expect(counters.next('lst-kix_a-0')).toEqual({ label: '1.', isBullet: false });
  expect(counters.next('lst-kix_a-1')?.label).toBe('1.a)');
  expect(counters.next('lst-kix_a-1')?.label).toBe('1.b)');
  expect(counters.next('lst-kix_a-0')?.label).toBe('2.');
  counters.restart('lst-kix_a-1', 3);
  expect(counters.next('lst-kix_a-1')?.label).toBe('2.c)');
  expect(counters.next('lst-kix_b-0')).toEqual({ label: '●', isBullet: true });
});

test('a page saved by Google Docs has the numbers that its style sheet prints', () => {
  const style = [...before]
    .map(([name, content]) => `.${name}>li:before{content:${content}}`)
    .join('');
  const body =
    '<ol class="lst-kix_a-0 start"><li>Purpose</li></ol><ol class="lst-kix_a-1 start"><li>To lead</li></ol>' +
    '<p>Text between</p><ol class="lst-kix_a-0" start=2><li>Members</li></ol>' +
    '<ol class="lst-kix_a-1 start"><li>Chair</li></ol><ul class="lst-kix_b-0"><li>Deputy</li></ul>';
  const blocks = blocksOf(body, `<style>${style}</style>`);
  expect(linesOfBlocks(blocks)).toEqual([
    '1. Purpose',
    '1.a) To lead',
    'Text between',
    '2. Members',
    '2.a) Chair',
    '● Deputy',
  ]);
  expect(blocks[1]).toMatchObject({ level: 1 });
});
