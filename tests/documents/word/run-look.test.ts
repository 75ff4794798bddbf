import { describe, expect, test } from 'vitest';
import { points } from '../../../src/documents/word/paragraph-look.ts';
import { inList, listOf, one, p, r, styled, styleOf, useOf } from '../../fixtures/word-pieces.ts';
import { wordRead } from './word-read.ts';

const boldStyle = styleOf('Strong', '').replace(
  '</w:style>',
  '<w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>',
);
const emphasis =
  '<w:style w:type="character" w:styleId="E"><w:name w:val="E"/><w:rPr><w:b/><w:i/></w:rPr></w:style>';
const lookOf = (content: string, settings = '', styles = boldStyle + emphasis) =>
  wordRead({ body: p(content, settings), styles }).blocks[0];

describe('the look of a paragraph', () => {
  test.each([
    [
      'is bold where all its words are',
      r('Quorum', '<w:b/>') + r(': ') + r('five', '<w:b/>'),
      '',
      { isBold: true },
    ],
    [
      'is bold by its style, with the size of it',
      r('Quorum'),
      styled('Strong'),
      { isBold: true, size: 14 },
    ],
    [
      'is not bold where the words say so',
      r('Quorum', one('b', 0)),
      styled('Strong'),
      { isBold: undefined },
    ],
    [
      'is not bold where two styles turn it on',
      r('Quorum', one('rStyle', 'E')),
      styled('Strong'),
      { isBold: undefined, isItalic: true },
    ],
    ['is underlined', r('Quorum', one('u', 'single')), '', { isUnderlined: true }],
    ['is not underlined by none', r('Quorum', one('u', 'none')), '', { isUnderlined: undefined }],
    ['is centred', r('Terms'), one('jc', 'center'), { isCentred: true }],
    ['stands in from the edge', r('Words'), '<w:ind w:left="720"/>', { indent: 36 }],
    [
      'stands in by its first line',
      r('Words'),
      '<w:ind w:left="1440" w:hanging="720"/>',
      { indent: 36 },
    ],
    [
      'has no size where it has several',
      r('One', one('sz', 20)) + r('two', one('sz', 24)),
      '',
      { size: undefined },
    ],
  ])('%s', (_, content, settings, look) => {
    expect(lookOf(content, settings)).toMatchObject({ look });
  });

  test('stands in by its level in a list', () => {
    const numbering =
      listOf(0, [['decimal', '%1.', '<w:pPr><w:ind w:left="1440" w:hanging="360"/></w:pPr>']]) +
      useOf(1, 0);
    expect(wordRead({ body: p('Words', inList(1, 0)), numbering }).blocks).toMatchObject([
      { look: { indent: 54 } },
    ]);
  });
});

test.each([
  ['bold words before others lead it', r('Quorum.', '<w:b/>') + r(' Five members.'), 'Quorum.'],
  [
    'marks between bold words do not end them',
    r('Quorum', '<w:b/>') + r(' – ') + r('voting', '<w:b/>') + r(' is by hand'),
    'Quorum – voting',
  ],
  [
    'bold words inside do not lead it',
    r('The ') + r('quorum', '<w:b/>') + r(' is five'),
    undefined,
  ],
  ['words that are all bold lead nothing', r('Quorum', '<w:b/>'), undefined],
])('%s', (_, content, leadsWith) => {
  expect(lookOf(content)).toMatchObject({ leadsWith });
});

test('hidden words stand beside the text', () => {
  expect(wordRead(p(r('Seen ') + r('hidden', '<w:vanish/>') + r('words'))).blocks).toMatchObject([
    { text: 'Seen words' },
    { text: 'hidden', aside: 'hidden-text' },
  ]);
});

test('words in another language say so', () => {
  const welsh = r('Cworwm', '<w:lang w:val="cy-GB"/>');
  expect(
    wordRead(p(welsh) + p(welsh + r('Quorum', '<w:lang w:val="en-GB"/>'))).blocks,
  ).toMatchObject([{ language: 'cy' }, { language: undefined }]);
});

test.each([
  ['720', 36],
  ['36pt', 36],
  ['0.5in', 36],
  ['-720', -36],
  ['2.54cm', 72],
  ['wide', undefined],
])('the measure %s is %s points', (measure, expected) => {
  expect(points(measure)).toEqual(expected);
});

test('a file is in the language of its plain paragraphs', () => {
  const plain = styleOf('Normal', '', undefined, ' w:default="1"').replace(
    '</w:style>',
    '<w:rPr><w:lang w:val="cy-GB"/></w:rPr></w:style>',
  );
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>';
  expect(wordRead({ body: p('Terms'), styles: defaults + plain }).language).toBe('cy');
  expect(wordRead({ body: p('Terms'), styles: defaults }).language).toBe('en');
});
