import { expect, test } from 'vitest';
import { answeredText, typedAt } from '../../../src/import/confirming/answer-edits.ts';

const confirmed = { by: 'governance officer', on: '2025-06-01' };
const facts = `# Read in May.
risk:
  state: stated
  answer: { summary: Risks are watched. }
  evidence:
    - { clause: 1, quote: Purpose }
  proposed: { reason: A heading says so., confidence: high }
agenda: { state: not-stated }
`;

test('an accepted reading loses its proposal, and says who confirmed it', () => {
  expect(answeredText({ path: ['risk'] }, { is: 'accept' }, { text: facts, confirmed })).toBe(
    facts.replace(
      'proposed: { reason: A heading says so., confidence: high }',
      'confirmed: { by: governance officer, on: 2025-06-01 }',
    ),
  );
});

test('a reading takes the place of another, and of none', () => {
  const silent = { is: 'reading', reading: { state: 'not-stated' } } as const;
  const said = 'state: not-stated\n  confirmed: { by: governance officer, on: 2025-06-01 }\n';
  expect(answeredText({ path: ['risk'] }, silent, { text: facts, confirmed })).toBe(
    `# Read in May.\nrisk:\n  ${said}agenda: { state: not-stated }\n`,
  );
  expect(answeredText({ path: ['chair'] }, silent, { text: undefined, confirmed })).toBe(
    'chair: { state: not-stated, confirmed: { by: governance officer, on: 2025-06-01 } }\n',
  );
});

test('what is wrong is taken out', () => {
  const text = 'relations:\n  - { kind: part-of }\n  - { kind: advises }\n';
  expect(answeredText({ path: ['relations', 0] }, { is: 'wrong' }, { text, confirmed })).toBe(
    'relations:\n  - { kind: advises }\n',
  );
});

test('what is typed at a place is read as typed', () => {
  expect(typedAt(facts, ['agenda'])).toEqual({ state: 'not-stated' });
  expect(typedAt(facts, ['chair'])).toEqual({});
  expect(typedAt('', ['chair'])).toEqual({});
});
