import { describe, expect, test } from 'vitest';
import { markedLines } from '../../../src/documents/plain/marked-lines.ts';

describe('markedLines', () => {
  test('points of a list that became tags stand on lines of their own', () => {
    const { lines } = markedLines(
      'Members\t<ul> <li>Chair</li> <li>All: <ul><li>Two</li></ul></li></ul>',
    );
    expect(lines.filter(({ text }) => text !== '')).toEqual([
      { text: 'Members\t', indent: 0 },
      { text: 'Chair', indent: 0, point: { level: 0, isNumbered: false } },
      { text: 'All:', indent: 0, point: { level: 0, isNumbered: false } },
      { text: 'Two', indent: 0, point: { level: 1, isNumbered: false } },
    ]);
  });

  test('bookmarks, inline tags and references are no words', () => {
    const { lines, remarks } = markedLines(
      '1. [bookmark: _Hlk1]Purpose &amp; <b>aims</b>&nbsp;&#8211;',
    );
    expect(lines[0]!.text.split(/\s+/u)).toEqual(['1.', 'Purpose', '&', 'aims', '–']);
    expect(remarks).toMatchObject([{ kind: 'changed' }]);
  });

  test('a place to fill in is kept, and so is a reference to nothing', () => {
    expect(markedLines('<insert date> &nothing;').lines[0]!.text).toBe('<insert date> &nothing;');
  });

  test('numbers that a conversion lost are said, and none is made up', () => {
    const { lines, remarks } = markedLines('<ol><li>Chair</li></ol>');
    expect(lines[0]?.point).toEqual({ level: 0, isNumbered: true });
    expect(remarks.map((remark) => remark.kind)).toEqual(['changed', 'doubtful']);
  });

  test('marks of headings give their rank', () => {
    const ranks = markedLines('# Terms\n### Quorum ###\n#tag\n<h2>Aims</h2>').lines;
    expect(ranks.map(({ text, heading }) => [text, heading])).toEqual([
      ['Terms', 1],
      ['Quorum', 3],
      ['#tag', undefined],
      ['Aims', 2],
      ['', undefined],
    ]);
  });

  test('a page begins at each form feed', () => {
    expect(markedLines('a\n\fb\fc').lines.map(({ text, page }) => [text, page])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
  });
});
