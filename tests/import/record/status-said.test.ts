import { expect, test } from 'vitest';
import { statusSaid } from '../../../src/import/record/status-said.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

test('a title with the word is a draft, or final', () => {
  expect(statusSaid(recordInputOf({ titles: ['DRAFT Terms of Reference'] }))?.value).toBe('draft');
  expect(statusSaid(recordInputOf({ titles: ['Terms of Reference (Final)'] }))?.value).toBe(
    'final',
  );
});

test('a line of control or a running head says it', () => {
  expect(statusSaid(recordInputOf({ clauses: ['Status: Final version'] }))?.value).toBe('final');
  expect(
    statusSaid(recordInputOf({ titles: ['Terms'] }, { asides: ['Draft 3 – not for circulation'] })),
  ).toMatchObject({ value: 'draft', evidence: [] });
});

test('a note in the margin that speaks of a final version is no label', () => {
  const asides = ['For discussion, to be removed from the final version'];
  expect(statusSaid(recordInputOf({ titles: ['Terms'] }, { asides }))).toBeUndefined();
});

test.each([
  'Draft minutes are sent within a week.',
  'The Board gives final approval.',
  'Version 0.4',
])('%j says nothing of the document', (words) => {
  expect(statusSaid(recordInputOf({ titles: ['Terms'], clauses: [words] }))).toBeUndefined();
});
