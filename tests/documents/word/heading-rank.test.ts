import { expect, test } from 'vitest';
import { one, p, styled, styleOf } from '../../fixtures/word-pieces.ts';
import { wordRead } from './word-read.ts';

const named = (name: string, settings = '', basedOn?: string): string =>
  styleOf('S', settings, basedOn).replace('<w:name w:val="S"/>', `<w:name w:val="${name}"/>`);

test.each<[fact: string, styles: string, settings: string, rank: number | undefined]>([
  ['by the name of its style', named('heading 2'), styled('S'), 2],
  ['by the name of its style in another language', named('Überschrift 1'), styled('S'), 1],
  ['by the outline of its style', named('Clause heading', one('outlineLvl', 2)), styled('S'), 3],
  [
    'by what its style is based on',
    styleOf('H', one('outlineLvl', 0)) + named('Mine', '', 'H'),
    styled('S'),
    1,
  ],
  ['by its own outline', '', one('outlineLvl', 1), 2],
  ['as the title of the document', named('Title'), styled('S'), 0],
  [
    'not, where it says that it is none',
    named('heading 1'),
    styled('S') + one('outlineLvl', 9),
    undefined,
  ],
  ['not, where nothing says so', named('Body Text'), styled('S'), undefined],
])('a paragraph is ranked %s', (_, styles, settings, rank) => {
  const [block] = wordRead({ body: p('Quorum', settings), styles }).blocks;
  expect(block?.kind === 'paragraph' && block.heading).toBe(rank);
});
