import { describe, expect, test } from 'vitest';
import { firstMergeMark } from '../../src/files/merge-marks.ts';
import { inOneLine } from '../fixtures/in-one-line.ts';
import { openSample } from '../fixtures/open-sample.ts';

const said =
  'error file/merge-marks: Two versions of this file were joined and not finished. Keep one, and delete the lines of `<<<<<<<`, `=======` and `>>>>>>>`.';
const between = (ours: string, theirs: string): string =>
  `<<<<<<< HEAD\n${ours}||||||| merged common ancestors\n=======\n${theirs}>>>>>>> branch\n`;

describe('the marks of a merge that was not finished', () => {
  test.each(['\n', '\r\n'])('are one mistake, at the first of them (%j)', (lineEnd) => {
    const { diagnostics } = openSample({
      'content/places/riverside.yaml': (text) =>
        `${text}${between('note: a\n', 'note: b\n')}`.replaceAll('\n', lineEnd),
      'content/knowledge/topics/quorum.mdx': (text) => text + between('One.\n', 'Two.\n'),
      'content/knowledge/topics/risk.mdx': (text) =>
        text.replace('why:', between('why: a\n', 'why: b\n')),
    });
    expect(diagnostics.map(inOneLine)).toEqual([
      `content/knowledge/topics/quorum.mdx:12:1 ${said}`,
      `content/knowledge/topics/risk.mdx:6:1 ${said}`,
      `content/places/riverside.yaml:6:1 ${said}`,
    ]);
  });

  test.each([
    '<<<<<<<',
    '=======',
    '>>>>>>>',
    '|||||||',
    '<<<<<<< HEAD',
    '>>>>>>> 7b22d31 (Subject)',
  ])('are found alone: %s', (mark) => {
    expect(firstMergeMark(`a: b\n${mark}\nc: d\n`, false)).toEqual({
      start: 5,
      end: 5 + mark.length,
    });
  });

  test.each(['<<<<<<<< eight', '<<<<<< six', '  <<<<<<< set in', '=======x', 'a: <<<<<<< b'])(
    'are none: %s',
    (line) => {
      expect(firstMergeMark(`a: b\n${line}\n`, false)).toBeUndefined();
    },
  );

  test('seven equals signs underline a heading in a page', () => {
    expect(firstMergeMark('Heading\n=======\n', true)).toBeUndefined();
  });
});
