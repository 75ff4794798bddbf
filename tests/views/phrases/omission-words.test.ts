import { expect, test } from 'vitest';
import { OmissionReason } from '../../../src/model/source-record.ts';
import { omissionWords } from '../../../src/views/phrases/omission-words.ts';

test('what is left out is named by its note, or else by its reason', () => {
  expect(omissionWords({ reason: 'page-number' })).toBe('page numbers');
  expect(omissionWords({ reason: 'page-number', note: 'The number of page 2.' })).toBe(
    'The number of page 2.',
  );
  const all = OmissionReason.options.map((reason) => omissionWords({ reason }));
  expect(new Set(all).size).toBe(OmissionReason.options.length);
});
