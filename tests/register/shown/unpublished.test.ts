import { describe, expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { rawFiles } from '../../../src/register/shown/raw-files.ts';
import { commentersIn, sourceWords } from '../../../src/register/shown/unpublished.ts';

const text = 'content/partnerships/riverside/board/text.yaml';
const files = (seed: string, yaml: string) =>
  rawFiles(
    memoryFolders(
      new Map([
        ['seeds/rules.txt', seed],
        [
          'content/sources/rules.yaml',
          'file: rules.txt\nparts:\n  - constitution: riverside/board',
        ],
        [text, yaml],
      ]),
    ),
  );

describe('sourceWords', () => {
  const seed = 'The Board brings partners together. Chair: Zoe Quill leads the Board of Riverside.';
  const yaml =
    'content:\n  - text: The Board brings partners together. Chair: {withheld:2} leads the Board of Riverside.';

  test('tells the words that are published from those under a mark', () => {
    const { published, unpublished, names } = sourceWords(files(seed, yaml));
    expect(published).toContain('partners');
    expect([...unpublished]).toEqual(['zoe', 'quill']);
    expect(names).toEqual(['Zoe Quill']);
  });

  test('does so where the file is no YAML any more', () => {
    const { names } = sourceWords(files(seed, `${yaml}\n\t"{[`));
    expect(names).toEqual(['Zoe Quill']);
  });

  test('holds back every word of a source of which nothing is published', () => {
    const { published, unpublished } = sourceWords(files(seed, 'content: []'));
    expect(published.size).toBe(0);
    expect(unpublished).toContain('quill');
  });
});

describe('commentersIn', () => {
  test.each([
    ['Comment by Ada Bell: why so few?', ['Ada Bell']],
    ['[Ada Bell: why so few?]', ['Ada Bell']],
    ['Riverside Council serves all', []],
  ])('reads “%s”', (stretch, names) => {
    expect(commentersIn(stretch)).toEqual(names);
  });
});

describe('rawFiles', () => {
  test('reads files that no record can be read from, without a mark at their start', () => {
    const { content, seeds } = files('\uFEFFThe Board', '\t{');
    expect(content.get(text.replace('content/', ''))).toBe('\t{');
    expect(seeds.get('rules.txt')).toBe('The Board');
  });
});
