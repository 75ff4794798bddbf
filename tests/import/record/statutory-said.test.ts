import { expect, test } from 'vitest';
import { statutorySaid } from '../../../src/import/record/statutory-said.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const said = (words: string) =>
  statutorySaid(recordInputOf({ clauses: [words] }), {
    name: 'Vale Safeguarding Board',
    aliases: [],
  });

test.each([
  ['The Board is a statutory body under section 43 of the Care Act 2014.', 'yes'],
  ['The Vale Safeguarding Board is the statutory partnership for the area.', 'yes'],
  ['The Board is a non-statutory partnership.', 'no'],
  ['The Board is not a statutory body.', 'no'],
  ['The Board has no statutory powers.', 'no'],
])('%j says %j', (words, value) => {
  expect(said(words)).toMatchObject({ value, evidence: [{ quote: words }] });
});

test.each([
  'The Council is a statutory body.',
  'The Board is made up of statutory and voluntary partners.',
  'Statutory partners have one vote each.',
  'The Board delivers statutory duties.',
])('%j says nothing of it', (words) => {
  expect(said(words)).toBeUndefined();
});
