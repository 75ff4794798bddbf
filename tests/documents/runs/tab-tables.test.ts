import { describe, expect, test } from 'vitest';
import { withTabs, withTabTables } from '../../../src/documents/runs/tab-tables.ts';

const line = (words: string, more: object = {}) =>
  withTabs({ kind: 'paragraph', text: words.replaceAll('\t', ' '), ...more }, words);
const read = (...lines: readonly string[]) =>
  withTabTables(lines.map((words) => line(words))).map((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.map(({ text }) => text)) : block.text,
  );

describe('paragraphs whose words tabs part', () => {
  test('in the same way are a table', () => {
    expect(read('Members', 'Chair\tA\tCouncil', 'Deputy\t\tB\tTrust', 'After')).toEqual([
      'Members',
      [
        ['Chair', 'A', 'Council'],
        ['Deputy', 'B', 'Trust'],
      ],
      'After',
    ]);
  });

  test('into two are a table from three on', () => {
    expect(read('Version:\t1.0', 'Date:\tMay 2025')).toEqual(['Version: 1.0', 'Date: May 2025']);
    expect(read('Version:\t1.0', 'Date:\tMay', 'Owner:\tBoard')).toHaveLength(1);
    expect(read('Version:\t1.0\nDate:\tMay\nOwner:\tBoard')).toHaveLength(1);
  });

  test('in different ways are paragraphs', () => {
    expect(read('a\tb\tc', 'd\te', 'f\tg\th')).toEqual(['a b c', 'd e', 'f g h']);
  });

  test('from the numbers of pages list the contents, and stay paragraphs', () => {
    expect(read('Purpose\t1', 'Quorum\t2', 'Review\t3')).toEqual([
      'Purpose 1',
      'Quorum 2',
      'Review 3',
    ]);
  });

  test('stay paragraphs where they are long, or are more than words', () => {
    const long = `Quorum\t${'five members '.repeat(10)}`;
    expect(read(long, long, long)).toHaveLength(3);
    const heading = line('a\tb\tc', { heading: 1 });
    expect(withTabTables([heading, heading])).toEqual([heading, heading]);
  });
});
