import { expect, test } from 'vitest';
import { textTopics } from '../../../src/model/topics.ts';
import { wordingRules } from '../../../src/import/topics/wording-rules.ts';

test('each topic whose answer is its wording has one rule', () => {
  expect(wordingRules.map(({ topic }) => topic).sort()).toEqual(Object.keys(textTopics).sort());
});
