import { describe, expect, test } from 'vitest';
import type { ConstitutionRecord } from '../../../src/model/constitution.ts';
import {
  versionInList,
  versionPhrase,
  writtenAbout,
} from '../../../src/views/phrases/version-phrase.ts';

function said(given: Partial<Pick<ConstitutionRecord, 'version' | 'dating'>>): string {
  return versionPhrase({ version: {}, ...given } as ConstitutionRecord);
}

describe('versionInList', () => {
  const record = (given: Partial<ConstitutionRecord>): ConstitutionRecord =>
    ({ version: {}, ...given }) as ConstitutionRecord;

  test('gives the years of a document that was dated from its words', () => {
    const about = (from?: string, to?: string): string =>
      versionInList(record({ dating: { from, to, reason: 'x' } }));
    expect(about('2010-07', '2012-11')).toBe('about 2010–12');
    expect(about('1998', '2004-01')).toBe('about 1998–2004');
    expect(about('2010-01', '2010-09')).toBe('about 2010');
    expect(about('2013')).toBe('after 2013');
    expect(about(undefined, '2022-06')).toBe('before 2022');
  });

  test('is what the document says of itself where it says something', () => {
    const dating = { from: '2010', to: '2012', reason: 'x' };
    expect(versionInList(record({ version: { label: 'v1' }, dating }))).toBe('v1');
    expect(writtenAbout(record({ version: { label: 'v1' }, dating }))).toBeUndefined();
    expect(versionInList(record({}))).toBe('Undated');
  });
});

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
