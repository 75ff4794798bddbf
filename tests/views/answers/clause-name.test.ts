import { describe, expect, test } from 'vitest';
import type { TextNode } from '../../../src/model/text.ts';
import { indexText } from '../../../src/register/text/text-index.ts';
import {
  clauseName,
  headingOf,
  isNamedItself,
  isNumbered,
  numbersOf,
} from '../../../src/views/answers/clause-name.ts';

function nameIn(content: TextNode[], id: string): string {
  return clauseName(indexText(content).byId.get(id)!);
}

describe('clauseName', () => {
  test('uses the printed number', () => {
    const text: TextNode[] = [
      {
        kind: 'section',
        heading: 'Meetings',
        content: [{ kind: 'clause', label: '15.', text: 'x' }],
      },
    ];
    expect(nameIn(text, '15')).toBe('Clause 15');
  });

  test('adds the clause that a lettered point stands in', () => {
    const text: TextNode[] = [
      {
        kind: 'clause',
        label: '2.',
        text: 'x',
        content: [{ kind: 'item', label: 'a)', text: 'y' }],
      },
    ];
    expect(nameIn(text, '2-a')).toBe('Clause 2 a');
  });

  test('names the heading where nothing is printed', () => {
    const text: TextNode[] = [
      {
        kind: 'section',
        heading: 'Frequency of Meetings',
        content: [{ kind: 'item', id: 'papers', text: 'x' }],
      },
    ];
    expect(nameIn(text, 'papers')).toBe('Frequency of Meetings');
  });

  test('says where a heading has a name held back', () => {
    const text: TextNode[] = [
      { kind: 'section', heading: 'Message from {withheld:2}:', content: [] },
    ];
    expect(nameIn(text, 'message-from-withheld-2')).toBe('Message from [name held back]');
  });

  test('names the section where numbers start again', () => {
    const text: TextNode[] = [
      {
        kind: 'section',
        heading: 'Operating Procedures',
        numbering: 'restarts',
        content: [{ kind: 'clause', label: '5.', text: 'x' }],
      },
    ];
    expect(nameIn(text, 'operating-procedures-5')).toBe('Operating Procedures, 5');
  });
});

describe('headingOf', () => {
  test('is the nearest heading above a part, without its colon, and none where there is none', () => {
    const { byId } = indexText([
      {
        kind: 'section',
        heading: 'Meetings:',
        content: [
          {
            kind: 'clause',
            label: '1.',
            text: 'x',
            content: [{ kind: 'item', label: 'a)', text: 'y' }],
          },
        ],
      },
      { kind: 'clause', label: '2.', text: 'z' },
    ]);
    expect(['1', '1-a', '2'].map((id) => headingOf(byId.get(id)!))).toEqual([
      'Meetings',
      'Meetings',
      undefined,
    ]);
  });
});

describe('isNamedItself', () => {
  test('is so for a heading or a number, and not for what goes by the name above it', () => {
    const { byId } = indexText([
      {
        kind: 'section',
        id: 'top',
        heading: 'Meetings',
        content: [
          { kind: 'clause', id: 'numbered', label: '1.', text: 'x' },
          { kind: 'clause', id: 'plain', text: 'y' },
        ],
      },
      { kind: 'title', id: 'title', text: 'z' },
    ]);
    const named = [...byId.values()].filter(isNamedItself).map(({ id }) => id);
    expect(named).toEqual(['top', 'numbered']);
  });
});

describe('numbersOf', () => {
  const text: TextNode[] = [
    {
      kind: 'section',
      label: '2.',
      heading: 'Members',
      content: [
        {
          kind: 'clause',
          label: '2.1',
          text: 'x',
          content: [
            { kind: 'item', label: '(a)', text: 'y' },
            { kind: 'item', label: '2.1.1', text: 'z' },
          ],
        },
        { kind: 'clause', label: '3', text: 'x' },
        { kind: 'clause', text: 'x' },
      ],
    },
    { kind: 'item', label: 'a)', text: 'y' },
  ];
  const { byId } = indexText(text);
  const numbers = [...byId.values()].map(numbersOf);

  test('are as printed, then with what they stand under', () => {
    expect(numbers).toEqual([['2'], ['2.1'], ['2.1.a'], ['2.1.1'], ['3', '2.3'], [], []]);
  });

  test('are what makes a part numbered', () => {
    expect([...byId.values()].map(isNumbered)).toEqual(numbers.map(({ length }) => length > 0));
  });
});
