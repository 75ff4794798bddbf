import { describe, expect, test } from 'vitest';
import {
  beginsWithGroup,
  isOfAnotherGroup,
  isOfPublicLife,
} from '../../../src/import/reading/of-others.ts';
import { readableText } from '../../../src/import/reading/readable-text.ts';
import type { Sentence } from '../../../src/import/reading/sentences.ts';
import { sentencesOf } from '../../../src/import/reading/sentences.ts';

const text = readableText(
  [
    { kind: 'title', text: 'Northshire Executive Group: terms of reference' },
    {
      kind: 'clause',
      text: 'The Executive Group meets monthly. The Delivery Group meets weekly. The Board meets.',
    },
    {
      kind: 'section',
      heading: 'Nolan principles',
      content: [{ kind: 'clause', text: 'Be open.' }],
    },
    { kind: 'clause', text: 'Openness: be open.' },
    {
      kind: 'section',
      heading: 'Accountability',
      content: [{ kind: 'clause', text: 'We answer to the Cabinet.' }],
    },
  ],
  { isWhole: true },
);
const sentence = (words: string): Sentence => sentencesOf(text).find((one) => one.words === words)!;

test('a group of a kind that the title does not name is another', () => {
  expect(isOfAnotherGroup(sentence('The Delivery Group meets weekly.'), text)).toBe(true);
  expect(isOfAnotherGroup(sentence('The Executive Group meets monthly.'), text)).toBe(false);
  expect(isOfAnotherGroup(sentence('The Board meets.'), text)).toBe(false);
});

test('a sentence may begin with the kind of group that the title names', () => {
  expect(beginsWithGroup(sentence('The Executive Group meets monthly.'), text)).toBe(true);
  expect(beginsWithGroup(sentence('The Board meets.'), text)).toBe(false);
});

test('the group that runs a body speaks for it', () => {
  const [title, run, meets] = [
    'The Vale Compact',
    'It is run by a Steering Group.',
    'The Steering Group meets.',
  ];
  const of = (lines: readonly string[]) =>
    readableText(
      [
        { kind: 'title' as const, text: title },
        ...lines.map((line) => ({ kind: 'clause' as const, text: line })),
      ],
      { isWhole: true },
    );
  const [whole, part] = [of([run, meets]), of([meets])];
  expect(isOfAnotherGroup(sentencesOf(whole).at(-1)!, whole)).toBe(false);
  expect(isOfAnotherGroup(sentencesOf(part).at(-1)!, part)).toBe(true);
});

test('without a title nobody can tell', () => {
  const untitled = readableText([{ kind: 'clause', text: 'The Delivery Group meets.' }], {
    isWhole: true,
  });
  expect(isOfAnotherGroup(sentencesOf(untitled)[0]!, untitled)).toBe(false);
});

describe('isOfPublicLife', () => {
  test('knows the seven principles by their heading and their names', () => {
    expect(isOfPublicLife(sentence('Be open.'))).toBe(true);
    expect(isOfPublicLife(sentence('Openness: be open.'))).toBe(true);
  });

  test('leaves accountability that has a heading of its own', () => {
    expect(isOfPublicLife(sentence('We answer to the Cabinet.'))).toBe(false);
  });
});
