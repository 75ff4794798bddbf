import { expect, test } from 'vitest';
import { plainQuestion } from '../../src/english/plain-question.ts';

test.each([
  ['Who has to be there?', 'who must be present'],
  ['what if they don’t turn up', 'what if they not attend'],
  ['when’s the ToR being looked at again', 'when is the rules being reviewed'],
  ['can someone go in my place', 'can someone go instead'],
])('“%s” is asked plainly as “%s”', (typed, plain) => {
  expect(plainQuestion(typed)).toBe(plain);
});
