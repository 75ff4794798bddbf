import { describe, expect, test } from 'vitest';
import { FieldStack } from '../../../src/documents/word/field-stack.ts';
import { p, r, styled, styleOf } from '../../fixtures/word-pieces.ts';
import { saidOf, wordRead, wordsRead } from './word-read.ts';

const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruct = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const opened = (instruction: string): string =>
  mark('begin') + instruct(instruction) + mark('separate');
const field = (instruction: string, result: string): string =>
  opened(instruction) + r(result) + mark('end');

describe('a field', () => {
  test('shows what Word last showed, and not what it is told to do', () => {
    expect(wordsRead(p(r('see clause ') + field(' REF _Ref1 \\r ', '3.2')))).toEqual([
      'see clause 3.2',
    ]);
    expect(wordsRead(p(`<w:fldSimple w:instr=" SEQ a ">${r('Annex 4')}</w:fldSimple>`))).toEqual([
      'Annex 4',
    ]);
  });

  test('may stand in the instruction of another', () => {
    const inner = mark('begin') + instruct('IF ') + field(' PAGE ', '7') + mark('separate');
    expect(wordsRead(p(inner + r('shown') + mark('end')))).toEqual(['shown']);
  });

  test('that Word counts without showing it in the file is said', () => {
    expect(saidOf(p(mark('begin') + instruct(' LISTNUM ') + mark('end') + r('words')))).toEqual([
      '1 number that the word processor computes in the text is missing.',
    ]);
  });

  test('that lists the contents goes over several paragraphs, and is no part of the words', () => {
    const body =
      p(opened(' TOC \\o "1-3" ') + r('Purpose 1')) + p('Quorum 2') + p(mark('end')) + p('Purpose');
    expect(wordRead(body).blocks.map(({ aside }) => aside)).toEqual([
      'contents-list',
      'contents-list',
      undefined,
    ]);
  });
});

describe('a field of a form prints', () => {
  const form = (inside: string): string =>
    p(
      `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${inside}</w:ffData></w:fldChar></w:r>${instruct(
        ' FORM ',
      )}${mark('end')}${r(' Voting')}`,
    );
  test.each([
    ['a tick', '<w:checkBox><w:default w:val="0"/><w:checked/></w:checkBox>', '☒ Voting'],
    ['a box', '<w:checkBox><w:default w:val="0"/></w:checkBox>', '☐ Voting'],
    [
      'what was chosen',
      '<w:ddList><w:result w:val="1"/><w:listEntry w:val="No"/><w:listEntry w:val="Yes"/></w:ddList>',
      'Yes Voting',
    ],
    ['nothing where it holds words', '<w:textInput/>', 'Voting'],
  ])('%s', (_, inside, words) => {
    expect(wordsRead(form(inside))).toEqual([words]);
  });
});

describe('a list of contents', () => {
  test('without its end does not take in the document', () => {
    const body = p(opened(' TOC ') + r('Purpose 1')) + p('The board leads.');
    expect(wordRead(body).blocks.map(({ aside }) => aside)).toEqual([undefined, undefined]);
  });

  test('is known by its content control', () => {
    const gallery = '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>';
    const body = `<w:sdt><w:sdtPr>${gallery}</w:sdtPr><w:sdtContent>${p('Contents')}</w:sdtContent></w:sdt>${p('Words')}`;
    expect(wordRead(body).blocks.map(({ aside }) => aside)).toEqual(['contents-list', undefined]);
  });

  test('is known by its styles', () => {
    const styles = styleOf('TOC1', '').replace('name w:val="TOC1"', 'name w:val="toc 1"');
    const { blocks } = wordRead({ body: p('Quorum 2', styled('TOC1')), styles });
    expect(blocks).toMatchObject([{ aside: 'contents-list', text: 'Quorum 2' }]);
  });
});

test('a stack of fields tells what is open', () => {
  const fields = new FieldStack(undefined);
  fields.openSimple(' PAGE ');
  expect([fields.isPageNumber, fields.isContents, fields.isShown]).toEqual([true, false, true]);
  expect(fields.close()).toBe(false);
  expect(fields.isPageNumber).toBe(false);
});
