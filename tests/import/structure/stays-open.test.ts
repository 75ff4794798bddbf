import { expect, test } from 'vitest';
import type { Line } from '../../../src/import/structure/line.ts';
import { linesOf } from '../../../src/import/structure/line.ts';
import type { OpenPart } from '../../../src/import/structure/open-part.ts';
import { printedLabel } from '../../../src/import/structure/printed-label.ts';
import { staysOpen } from '../../../src/import/structure/stays-open.ts';

const part = (kind: OpenPart['kind'], label: string, words = 'Words.'): OpenPart => ({
  node: {},
  kind,
  label: label === '' ? undefined : printedLabel(label),
  rank: 1,
  words,
  isBullet: label === '•',
  level: undefined,
});
const standsIn = (open: readonly OpenPart[], label: string, text = 'Five members.'): number => {
  const isBullet = label === '•';
  const [line] = linesOf([
    { kind: 'paragraph', text, ...(label === '' ? {} : { label, isBullet }) },
  ]) as [Line];
  return staysOpen(open, line, label === '' ? undefined : printedLabel(label)).length;
};
const section = part('section', '2.');

test('a number stands under the one that it begins with', () => {
  expect(standsIn([section, part('clause', '2.1')], '2.1.1')).toBe(2);
  expect(standsIn([section, part('clause', '2.1')], '2.2')).toBe(1);
});

test('the next number of a heading’s own series is no part of it', () => {
  expect(standsIn([section], '3.')).toBe(0);
});

test('a letter that begins a list stands in the clause before it, and the next beside the first', () => {
  expect(standsIn([section, part('clause', '2.1')], '(a)')).toBe(2);
  expect(standsIn([section, part('clause', '2.1'), part('item', '(a)')], '(b)')).toBe(2);
});

test('words without a number end a list', () => {
  expect(standsIn([section, part('clause', '', 'It needs:'), part('item', '•')], '')).toBe(1);
});

test('a bullet stands in the clause that leads to it, and beside the bullet before it', () => {
  expect(standsIn([section, part('clause', '', 'It needs:')], '•')).toBe(2);
  expect(standsIn([section, part('clause', '', 'It needs:'), part('item', '•')], '•')).toBe(2);
  expect(standsIn([section, part('clause', '')], '•')).toBe(1);
});
