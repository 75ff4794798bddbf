import { expect, test } from 'vitest';
import { risk } from '../../../../src/import/topics/accountability/risk.ts';
import { readWords } from '../read-words.ts';

test.each([
  '# Risk\nThe Board looks at each risk to its plan.',
  'The Board keeps a risk register.',
  'To identify and manage risks to delivery.',
  'Members highlight risks and issues to the Chair.',
  'A risk assessment is made each year.',
])('%j is read by its own words', (words) => {
  expect(readWords(risk, words)?.state).toBe('stated');
});

test.each([
  'The Board protects adults at risk of abuse.',
  'It tackles health risk factors.',
  'High risk offenders are its first concern.',
  'The Board meets monthly.',
])('%j is a risk to people, and says nothing of it', (words) => {
  expect(readWords(risk, words)).toBeUndefined();
});

test('a heading that names risk over words that do not leaves it open', () => {
  expect(
    readWords(risk, '# Resources and risk\nResources go where need is greatest.'),
  ).toMatchObject({
    state: 'unclear',
    evidence: [{ quote: 'Resources and risk' }],
  });
});
