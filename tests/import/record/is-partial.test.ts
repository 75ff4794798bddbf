import { expect, test } from 'vitest';
import { isPartial } from '../../../src/import/record/is-partial.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const whole = ['The Board meets monthly.', 'Its quorum is five.'];
const missing = (content: object[], blocks: string[] = []) =>
  isPartial(
    recordInputOf({ content: content as never }).text,
    blocks.map((text) => ({ kind: 'paragraph', text })),
  )?.missing;
const clauses = (...texts: string[]) => texts.map((text) => ({ kind: 'clause', text }));

test('a whole text is no part', () => {
  expect(missing(clauses(...whole))).toBeUndefined();
  expect(missing(clauses(...whole, 'List of members'))).toBeUndefined();
  expect(missing(clauses(...whole, 'See Schedule 3 to the Act.'))).toBeUndefined();
});

test('a text that stops in mid-sentence lacks its end', () => {
  expect(missing(clauses(...whole, 'The Chair shall be elected by the members of the'))).toBe(
    'the end',
  );
});

test('a text that starts with its fifth section lacks those before', () => {
  const sections = ['5', '6', '7'].map((label) => ({
    kind: 'section',
    label,
    heading: 'Meetings',
    content: clauses('We meet.'),
  }));
  expect(missing(sections)).toBe('the sections before 5');
});

test('page numbers that end early show missing pages', () => {
  expect(missing(clauses(...whole), ['Page 1 of 12', 'Page 2 of 12'])).toBe(
    'the pages after page 2 of 12',
  );
  expect(missing(clauses(...whole), ['Page 1 of 2', 'Page 2 of 2'])).toBeUndefined();
});

test('an appendix that is spoken of and is not there is missing', () => {
  const speaks = 'The members are listed in Appendix 3.';
  expect(missing(clauses(...whole, speaks))).toBe('the appendices it speaks of');
  expect(
    missing([
      ...clauses(...whole, speaks),
      { kind: 'section', heading: 'Appendix 3: members', content: clauses('One.') },
    ]),
  ).toBeUndefined();
});
