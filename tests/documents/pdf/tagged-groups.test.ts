import { expect, test } from 'vitest';
import { taggedGroups } from '../../../src/documents/pdf/tagged-groups.ts';
import type { Tag } from '../../../src/documents/printed/page.ts';

function tag(role: string, ...parts: (Tag | string)[]): Tag {
  return { role, parts };
}

test('words within a paragraph are part of it, whatever marks them', () => {
  const tags = tag(
    'Document',
    tag('P', 'a', tag('Span', 'b', tag('Link', 'c')), 'd'),
    tag('H2', 'e'),
  );
  expect(taggedGroups(tags, 1)).toEqual([
    { kind: 'text', marks: ['a', 'b', 'c', 'd'] },
    { kind: 'text', marks: ['e'], heading: 2 },
  ]);
});

test('a point has its number, its depth and its list', () => {
  const inner = tag('L', tag('LI', tag('Lbl', 'c'), tag('LBody', tag('P', 'd'))));
  const tags = tag('L', tag('LI', tag('Lbl', 'a'), tag('LBody', tag('P', 'b'), inner)));
  expect(taggedGroups(tags, 3)).toEqual([
    { kind: 'text', marks: ['b'], labelMarks: ['a'], level: 0, list: '3-1' },
    { kind: 'text', marks: ['d'], labelMarks: ['c'], level: 1, list: '3-1' },
  ]);
});

test('a point whose number stands on the page before goes on, and the point below it does not', () => {
  const inner = tag('L', tag('LI', tag('Lbl', 'b'), tag('LBody', 'c')));
  const [first, second] = taggedGroups(
    tag('L', tag('LI', tag('Lbl'), tag('LBody', tag('P', 'a'), inner))),
    2,
  );
  expect([first, second]).toMatchObject([{ isContinued: true }, { labelMarks: ['b'] }]);
  expect(second).not.toHaveProperty('isContinued');
  expect(
    taggedGroups(tag('L', tag('LI', tag('Lbl'), tag('LBody', inner))), 2)[0],
  ).not.toHaveProperty('isContinued');
});

test('a list of contents, a note and a caption are told', () => {
  const tags = tag(
    'Sect',
    tag('TOC', tag('TOCI', tag('Reference', 'a'))),
    tag('Note', tag('P', 'b')),
    tag('Caption', 'c'),
  );
  expect(taggedGroups(tags, 1)).toMatchObject([
    { marks: ['a'], aside: 'contents-list' },
    { marks: ['b'], role: 'note' },
    { marks: ['c'], role: 'caption' },
  ]);
});

test('rows of a table are found in its head and its body', () => {
  const head = tag('THead', tag('TR', tag('TH', tag('P', 'a')), tag('TH', 'b')));
  const body = tag('TBody', tag('TR', tag('TD', tag('P', 'c'), tag('P', 'd')), tag('TD')));
  expect(taggedGroups(tag('Table', head, body), 1)).toEqual([
    {
      kind: 'table',
      rows: [
        [
          { marks: ['a'], isHeading: true },
          { marks: ['b'], isHeading: true },
        ],
        [
          { marks: ['c', 'd'], isHeading: false },
          { marks: [], isHeading: false },
        ],
      ],
    },
  ]);
});
