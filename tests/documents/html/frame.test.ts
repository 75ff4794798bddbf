import { expect, test } from 'vitest';
import { frameInside, outerFrame } from '../../../src/documents/html/frame.ts';
import { StyleCounters } from '../../../src/documents/html/counted-in-styles.ts';
import type { WebPage } from '../../../src/documents/html/page.ts';
import { StyleSheet } from '../../../src/documents/html/style-sheet.ts';
import { Tally } from '../../../src/documents/runs/tally.ts';
import { elementIn } from './page-of.ts';

const inside = (html: string, name: string): ReturnType<typeof frameInside> => {
  const element = elementIn(html, name);
  const page: WebPage = {
    sheet: new StyleSheet(),
    counters: new StyleCounters(new Map()),
    letters: new Map(),
    links: new Map(),
    main: element,
    aroundMain: new Set([element]),
    language: undefined,
    tally: new Tally(),
  };
  return frameInside(element, outerFrame, page);
};

test('an element says how its words look', () => {
  expect(
    inside('<strong lang="cy-GB" style="font-size:16pt;font-style:italic">', 'strong').look,
  ).toEqual({
    isBold: true,
    isItalic: true,
    size: 16,
    language: 'cy',
  });
  expect(inside('<b style="font-weight:normal">', 'b').look.isBold).toBe(false);
  expect(inside('<p style="text-align:center;margin-left:36pt">', 'p')).toMatchObject({
    isCentred: true,
    indent: 36,
  });
});

test.each(['hidden', 'aria-hidden=true', 'style="display:none"', 'class="sr-only"'])(
  'words in an element with %s are hidden',
  (attribute) => {
    expect(inside(`<p ${attribute}>`, 'p').look.isHidden).toBe(true);
  },
);

test('headings have their rank', () => {
  expect(inside('<h3>', 'h3').heading).toBe(3);
  expect(inside('<div role=heading aria-level=4>', 'div').heading).toBe(4);
});
