import { describe, expect, test } from 'vitest';
import { takeSideHeading } from '../../../src/documents/plain/side-headings.ts';
import { linesOf } from './lines-of.ts';

const lines = linesOf(
  'Purpose\t1.\tTo lead the work of the partners.',
  '\t2.\tTo plan the work of the partners.',
  'Quorum\t3. Five members are a quorum.',
  '\t4.\tThe Chair has the casting vote.',
);

describe('takeSideHeading', () => {
  test('a heading beside its first clause comes before it', () => {
    expect(takeSideHeading(lines, 0, 3)).toEqual({
      blocks: [
        { kind: 'paragraph', heading: 3, text: 'Purpose' },
        { kind: 'paragraph', label: '1.', text: 'To lead the work of the partners.' },
      ],
      next: 1,
    });
    expect(takeSideHeading(lines, 1, 3)?.blocks).toHaveLength(1);
  });

  test('columns of a table are none', () => {
    const table = linesOf('Seat\t1', 'Chair\t2', 'Vice\t3', 'Rest\t4');
    expect(takeSideHeading(table, 0, 1)).toBeUndefined();
  });
});
