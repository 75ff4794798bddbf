import { expect, test } from 'vitest';
import { oncePer } from '../../src/register/once-per.ts';

test('an answer is worked out once for each subject, also where it is nothing', () => {
  const asked: object[] = [];
  const answer = oncePer((subject: object): string | undefined => {
    asked.push(subject);
    return undefined;
  });
  const [one, other] = [{}, {}];
  expect([answer(one), answer(one), answer(other)]).toEqual([undefined, undefined, undefined]);
  expect(asked).toEqual([one, other]);
});
