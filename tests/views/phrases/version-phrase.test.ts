import { describe, expect, test } from 'vitest';
import type { ConstitutionRecord } from '../../../src/model/constitution.ts';
import { versionPhrase } from '../../../src/views/phrases/version-phrase.ts';

function said(given: Partial<Pick<ConstitutionRecord, 'version' | 'dating'>>): string {
  return versionPhrase({ version: {}, ...given } as ConstitutionRecord);
}

describe('versionPhrase', () => {
  test('says what the document gives itself, in that order', () => {
    expect(said({ version: undefined })).toBe('Date not read yet');
    expect(said({ version: { label: 'v0.7', date: '2023-10' } })).toBe('v0.7, October 2023');
    expect(said({ version: { period: '2024/25' } })).toBe('2024/25');
  });

  test('gives our dating only where the document has no date at all', () => {
    const dating = { from: '2013-04', to: '2022-06', reason: 'x' };
    expect(said({ dating })).toBe('Undated; written between April 2013 and June 2022');
    expect(said({ dating, version: { label: 'v1' } })).toBe('v1');
    expect(said({ dating: { from: '2013', reason: 'x' } })).toBe('Undated; written after 2013');
    expect(said({ dating: { to: '2022-06', reason: 'x' } })).toBe(
      'Undated; written before June 2022',
    );
    expect(said({})).toBe('Undated');
  });
});
