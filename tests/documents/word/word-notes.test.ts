import { describe, expect, test } from 'vitest';
import { inList, listOf, p, r, useOf } from '../../fixtures/word-pieces.ts';
import { saidOf, wordRead } from './word-read.ts';

const refer = (kind: string, id: number, others = ''): string =>
  `<w:r><w:${kind}Reference w:id="${id}" ${others}/></w:r>`;
const note = (kind: string, id: number, content: string, type = ''): string =>
  `<w:${kind} w:id="${id}" ${type}>${content}</w:${kind}>`;
const ownMark = '<w:r><w:footnoteRef/></w:r>';
const separator = note('footnote', -1, p('<w:r><w:separator/></w:r>'), 'w:type="separator"');

describe('notes', () => {
  test('stand after the words, and their marks where they are referred to', () => {
    const footnotes = `<w:footnotes>${separator}${note('footnote', 5, p(ownMark + r(' As in law.')))}${note('footnote', 2, p('As agreed.'))}</w:footnotes>`;
    const body =
      p(r('Partner') + refer('footnote', 2) + r(' means')) + p(r('Council') + refer('footnote', 5));
    expect(wordRead({ body, parts: { footnotes } }).blocks).toMatchObject([
      { text: 'Partner¹ means' },
      { text: 'Council²' },
      { role: 'note', label: '¹', text: 'As agreed.' },
      { role: 'note', label: '²', text: 'As in law.' },
    ]);
  });

  test('at the end have small roman numerals, or what the file says', () => {
    const endnotes = `<w:endnotes>${note('endnote', 1, p('At the end.'))}</w:endnotes>`;
    const pieces = { body: p(r('Board') + refer('endnote', 1)), parts: { endnotes } };
    expect(wordRead(pieces).blocks).toMatchObject([{ text: 'Boardⁱ' }, { label: 'ⁱ' }]);
    const settings = '<w:endnotePr><w:numFmt w:val="chicago"/></w:endnotePr>';
    expect(wordRead({ ...pieces, settings }).blocks).toMatchObject([
      { text: 'Board*' },
      { label: '*' },
    ]);
  });

  test('with a mark that was typed have no other', () => {
    const footnotes = `<w:footnotes>${note('footnote', 1, p('† As agreed.'))}</w:footnotes>`;
    const body = p(r('Board') + refer('footnote', 1, 'w:customMarkFollows="1"') + r('†'));
    expect(wordRead({ body, parts: { footnotes } }).blocks).toMatchObject([
      { text: 'Board†' },
      { role: 'note', text: '† As agreed.' },
    ]);
  });

  test('count their lists apart from those of the text', () => {
    const numbering = listOf(0, [['decimal', '%1.']]) + useOf(1, 0);
    const numbered = (id: number): string => note('footnote', id, p('Words', inList(1, 0)));
    const footnotes = `<w:footnotes>${numbered(1)}${numbered(2)}</w:footnotes>`;
    const body =
      p(r('One') + refer('footnote', 1) + refer('footnote', 2), inList(1, 0)) +
      p('Two', inList(1, 0));
    expect(
      wordRead({ body, numbering, parts: { footnotes } }).blocks.map(
        (block) => 'label' in block && block.label,
      ),
    ).toEqual(['1.', '2.', '¹ 1.', '² 2.']);
  });

  test('that are missing are said to be', () => {
    expect(saidOf(p(r('Board') + refer('footnote', 9)))).toEqual([
      '1 note that the text refers to is missing.',
    ]);
  });
});
