import { describe, expect, test } from 'vitest';
import { p, r } from '../../fixtures/word-pieces.ts';
import { saidOf, wordsRead } from './word-read.ts';

const run = (content: string, settings = ''): string => `<w:r>${settings}${content}</w:r>`;
const around = (name: string, content: string, attributes = ''): string =>
  `<w:${name} ${attributes}>${content}</w:${name}>`;

describe('the words of a paragraph', () => {
  test.each([
    [
      'go through what stands around them',
      around('hyperlink', r('link')) +
        around('smartTag', r(' tag')) +
        around('customXml', r(' data')),
      'link tag data',
    ],
    [
      'go through marks of direction',
      around('bdo', r('one')) + around('dir', r(' two')),
      'one two',
    ],
    [
      'go through content controls',
      around('sdt', `${around('sdtPr', '<w:text/>')}${around('sdtContent', r('control'))}`),
      'control',
    ],
    [
      'go through tracked insertions',
      r('may ') + around('ins', r('not '), 'w:author="A. Person"') + r('vote'),
      'may not vote',
    ],
    [
      'leave tracked deletions out',
      r('may ') + around('del', run('<w:delText>not </w:delText>')) + r('vote'),
      'may vote',
    ],
    [
      'have a space for a tab and a line for a break',
      run('<w:t>one</w:t><w:tab/><w:t>two</w:t><w:br/><w:t>three</w:t><w:cr/><w:t>four</w:t>'),
      'one two\nthree\nfour',
    ],
    [
      'have plain hyphens',
      run(
        '<w:t>co</w:t><w:noBreakHyphen/><w:t>op</w:t><w:softHyphen/><w:t>er\u00ADate, up\u2011date</w:t>',
      ),
      'co-operate, up-date',
    ],
    ['have single spaces', r('one\u00A0 \u2009two '), 'one two'],
    [
      'have spaces at the edges of a run only where it says so',
      run('<w:t>one </w:t>') + run('<w:t xml:space="preserve"> two</w:t>'),
      'one two',
    ],
    [
      'have the signs of fonts of signs',
      run('<w:sym w:font="Wingdings" w:char="F0FC"/>') + r(' yes'),
      '✓ yes',
    ],
    [
      'have the letters of fonts of signs',
      run('<w:t>\uF0B3</w:t>', '<w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr>') + r(' five'),
      '≥ five',
    ],
    [
      'have the base of a reading beside a word',
      around('ruby', around('rt', r('above')) + around('rubyBase', r('base'))),
      'base',
    ],
    [
      'have the letters of a formula',
      '<m:oMath><m:r><m:t>a=</m:t></m:r><m:f><m:num><m:r><m:t>b</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>',
      'a=b/2',
    ],
    [
      'are read in one of two forms of the same',
      run(
        '<mc:AlternateContent><mc:Choice Requires="w14"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>',
      ),
      'new',
    ],
    [
      'are read in the form that is known',
      run(
        '<mc:AlternateContent><mc:Choice Requires="x99"><w:t>new</w:t></mc:Choice><mc:Fallback><w:t>old</w:t></mc:Fallback></mc:AlternateContent>',
      ),
      'old',
    ],
    [
      'take no place for marks of the editor',
      `<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="1" w:name="a"/>${r(
        'words',
      )}<w:bookmarkEnd w:id="1"/>`,
      'words',
    ],
  ])('%s', (_, content, words) => {
    expect(wordsRead(p(content))).toEqual([words]);
  });

  test.each([
    ['an insertion', around('ins', r('new')), '1 tracked insertion was kept.'],
    [
      'a deletion',
      r('kept') + around('del', run('<w:delText>old</w:delText>')),
      '1 tracked deletion was left out.',
    ],
    [
      'a reading beside a word',
      around('ruby', around('rubyBase', r('base'))),
      '1 reading beside a word was left out.',
    ],
    [
      'words struck through',
      r('old', '<w:strike/>'),
      '1 paragraph has words struck through, which were kept.',
    ],
    [
      'a sign that is not known',
      run('<w:sym w:font="Wingdings" w:char="F001"/>') + r('x'),
      '1 sign of a font of signs is not known and was left out.',
    ],
    [
      'a part that is not known',
      around('nonsense', r('words')),
      '`w:nonsense`, found once, is not known here; its words were kept as text.',
    ],
  ])('are counted where there is %s', (_, content, says) => {
    expect(saidOf(p(content))).toEqual([says]);
  });
});

test('words whose paragraph was ended by a deleted mark go on in the next', () => {
  const deleted = '<w:rPr><w:del w:id="1" w:author="A. Person"/></w:rPr>';
  expect(wordsRead(p('The Chair ', deleted) + p('may vote.'))).toEqual(['The Chair may vote.']);
  expect(wordsRead(p('The last words.', deleted))).toEqual(['The last words.']);
});

test('a heading that runs into its words is one paragraph with them', () => {
  const runsIn = '<w:rPr><w:vanish/><w:specVanish/></w:rPr>';
  expect(wordsRead(p('Quorum.', runsIn) + p('Five members.'))).toEqual(['Quorum. Five members.']);
});

test('a large first letter belongs to the word after it', () => {
  expect(wordsRead(p('T', '<w:framePr w:dropCap="drop"/>') + p('he board leads.'))).toEqual([
    'The board leads.',
  ]);
});

test('paragraphs whose words tabs part in the same way are a table', () => {
  const tabbed = (...words: readonly string[]): string =>
    p(words.map((word) => r(word)).join(run('<w:tab/>')));
  const body = tabbed('Chair', 'Council', 'Voting') + tabbed('Deputy', 'Trust', 'Voting');
  expect(wordsRead(body)).toEqual(['Chair / Council / Voting', 'Deputy / Trust / Voting']);
});
