import { expect, test } from 'vitest';
import { p, r } from '../../fixtures/word-pieces.ts';
import { wordRead } from './word-read.ts';

const field = (instruction: string): string =>
  `<w:fldSimple w:instr=" ${instruction} ">${r('2')}</w:fldSimple>`;
const head = (words: string): string => `<w:hdr>${p(words)}</w:hdr>`;

test('running heads stand around the words, each once, and numbers of pages are told apart', () => {
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="first" r:id="header2"/><w:footerReference r:id="footer"/></w:sectPr>';
  const footer = `<w:ftr>${p(r('Page ') + field('PAGE') + r(' of ') + field('NUMPAGES'))}</w:ftr>`;
  const parts = { header1: head('Board terms'), header2: head('Board terms'), footer };
  expect(wordRead({ body: p('Words') + section, parts }).blocks).toMatchObject([
    { text: 'Board terms', aside: 'running-head' },
    { text: 'Words', aside: undefined },
    { text: 'Page 2 of 2', aside: 'page-number' },
  ]);
});

test('a running head that no page has is no part of the file', () => {
  expect(wordRead({ body: p('Words'), parts: { header: head('Unused') } }).blocks).toHaveLength(1);
});
