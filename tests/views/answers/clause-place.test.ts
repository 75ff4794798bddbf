import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import { clauseFullName, clausePlace, namedPart } from '../../../src/views/answers/clause-place.ts';

const words: TextNode[] = [
  { kind: 'title', text: 'Terms of reference' },
  {
    kind: 'section',
    heading: 'Membership',
    content: [
      {
        kind: 'clause',
        text: 'The members are these.',
        content: [{ kind: 'item', text: 'A chair' }],
      },
      { kind: 'clause', label: '2', text: 'They serve for a year.' },
    ],
  },
  { kind: 'section', heading: 'Review', content: [] },
];
const text = indexText(words);
const [title, membership] = text.top;
const [members, second] = membership!.children;
const point = members!.children[0]!;

describe('clausePlace', () => {
  test('tells apart what goes by one heading', () => {
    expect(clauseFullName(members!, text)).toBe('Membership, part 1');
    expect(clauseFullName(point, text)).toBe('Membership, part 2');
  });

  test('is nothing for a part that bears its name, or is alone with it', () => {
    expect(clausePlace(membership!, text)).toBeUndefined();
    expect(namedPart(second!, text)).toEqual({ name: 'Clause 2' });
    expect(namedPart(title!, text)).toEqual({ name: 'Title' });
  });

  test('counts headings that say the same', () => {
    const twice = indexText([words[2]!, words[2]!]);
    expect(twice.top.map((entry) => clauseFullName(entry, twice))).toEqual([
      'Review, part 1',
      'Review, part 2',
    ]);
  });
});
