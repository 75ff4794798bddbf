import { describe, expect, test } from 'vitest';
import { withoutEntry } from '../../src/files/without-entry.ts';

const seats = `state: stated
seats:
  - id: chair
    count: { kind: exactly }

    note: >-
      The words
      of a note.
  - id: members
    each:
      - { organisation: council }
      - { organisation: trust }
    votes: no
`;

/** The lines that are left out, by number. */
function gone(text: string, line: number): number[] {
  const before = text.split('\n');
  const after = withoutEntry(text, line).split('\n');
  expect(after).toHaveLength(before.length);
  return before.flatMap((one, index) => (one === after[index] ? [] : [index + 1]));
}

describe('withoutEntry', () => {
  test('takes out the entry of the list that a line is in', () => {
    expect(gone(seats, 4)).toEqual([3, 4, 6, 7, 8]);
    expect(gone(seats, 8)).toEqual([3, 4, 6, 7, 8]);
    expect(gone(seats, 11)).toEqual([11]);
    expect(gone(seats, 13)).toEqual([9, 10, 11, 12, 13]);
  });

  test('takes out a field at the top where no list is around it', () => {
    expect(gone(seats, 1)).toEqual([1]);
    expect(gone(seats, 2)).toEqual([2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(gone('quorum:\n  state: x\nchair: { state: y }\n', 2)).toEqual([1, 2]);
  });

  test('takes out the paragraph of a page below its fields, and never the end of the fields', () => {
    const page = '---\ntitle: A\nlist:\n  - b\n---\nOne {x}\ntwo.\n\nThree.\n';
    expect(gone(page, 6)).toEqual([6, 7]);
    expect(gone(page, 9)).toEqual([9]);
    expect(gone(page, 3)).toEqual([3, 4]);
  });

  test('takes out an entry that cannot be read as any', () => {
    expect(gone('a: 1\noops: [\nb: 2\n', 2)).toEqual([2]);
    expect(gone('a: 1\noops: [\n', 3)).toEqual([2]);
    expect(gone('', 1)).toEqual([]);
  });
});
