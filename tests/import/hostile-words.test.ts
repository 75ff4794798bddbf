import { describe, expect, test } from 'vitest';
import { readMatrices } from '../../src/import/matrices/read-matrices.ts';
import { withholdPeople } from '../../src/import/people/withhold-people.ts';
import { readableText } from '../../src/import/reading/readable-text.ts';
import { readRecord } from '../../src/import/record/read-record.ts';
import { readSeats } from '../../src/import/seats/read-seats.ts';
import { structureOf } from '../../src/import/structure/structure-of.ts';
import { allRules } from '../../src/import/topics/all-rules.ts';
import type { TextNode } from '../../src/model/text.ts';
import { processorTime } from '../fixtures/processor-time.ts';

// A pattern that can match the same words in many ways takes for ever on one of these.
const pieces = [
  'the ',
  'a, ',
  'Board of the ',
  'members ',
  'The quorum is ',
  'The Board will meet and will ',
  'John Smith ',
  'one; ',
  'a - ',
  '1 ',
  '“the ',
  '(',
  'a          ',
  'A',
  'x',
  'and of for the ',
  'Chair, Vice-Chair and ',
  '5 working days ',
];
const most = 3000;

describe.each(pieces)('a clause that says %j twenty thousand letters long', (piece) => {
  const words = piece
    .repeat(Math.ceil(20_000 / piece.length))
    .slice(0, 20_000)
    .trim();
  const content: TextNode[] = [
    { kind: 'section', heading: 'Membership', content: [{ kind: 'clause', text: words }] },
  ];
  const text = readableText(content, { isWhole: true });

  test('is read by every rule', () => {
    const { milliseconds } = processorTime(() => allRules.map(({ read }) => read(text)), most);
    expect(milliseconds).toBeLessThan(most);
  });

  test('is read for the record, the seats, the matrix, people and structure', () => {
    const known = { bodies: [], organisations: [] };
    const { milliseconds } = processorTime(
      () => [
        readRecord({ text, content, asides: [], ...known }),
        readSeats(text, known),
        readMatrices(text, known),
        withholdPeople(content),
        structureOf([{ kind: 'paragraph', text: words }]),
      ],
      most,
    );
    expect(milliseconds).toBeLessThan(most);
  });
});
