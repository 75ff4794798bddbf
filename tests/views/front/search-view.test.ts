import { describe, expect, test } from 'vitest';
import { clauseNumberWord } from '../../../src/english/clause-number.ts';
import type { SearchRecord } from '../../../src/views/front/search-view.ts';
import { searchRecords } from '../../../src/views/front/search-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const records = searchRecords(twoPartnerships());

function at(url: string): SearchRecord {
  return records.find((record) => record.url === url)!;
}

describe('searchRecords', () => {
  test('finds a clause with all its points, as one', () => {
    const { content, meta } = at('/partnerships/riverside/board/#cl-2.1');
    expect(content).toBe(
      'The members of the Board are: Chair of the Board Riverside Council (two seats) Riverside Hospitals Trust',
    );
    expect(meta).toMatchObject({ clause: 'Clause 2.1', heading: 'Membership' });
  });

  test('finds a clause under the topics that rest on it or on its points', () => {
    expect(at('/partnerships/hillside/panel/#cl-4').filters['topic']).toEqual([
      'membership',
      'voting-rights',
      'chair',
    ]);
    expect(at('/partnerships/riverside/board/#cl-who-does-what').filters['topic']).toEqual([]);
  });

  test('never holds a name that is held back, nor how it is marked', () => {
    const { content } = at('/partnerships/hillside/panel/#cl-12');
    expect(content).toContain('It was written by [name held back] as Clerk to the Panel.');
    expect(JSON.stringify(records)).not.toMatch(/withheld|Robin/i);
  });

  test('finds groups by their other names, organisations, terms and guides', () => {
    expect(at('/partnerships/hillside/panel/').content).toContain('HYP');
    expect(at('/organisations/hillside-council/').content).toBe('HC');
    expect(at('/organisations/youth-network/').content).toBe('Hillside Youth Network');
    expect(at('/guides/how-to-read/').filters['result']).toEqual(['Guide']);
  });

  test('reads the emphasis out of what a term means', () => {
    expect(at('/glossary/#panel').content).toContain(
      'A group that advises; it has no powers of its own.',
    );
  });

  test('finds a point by its number, and by nothing else', () => {
    const { filters, meta } = at('/partnerships/riverside/board/#cl-2.1-b');
    expect(filters['result']).toEqual(['Part']);
    expect(meta['number']).toBe(clauseNumberWord('2.1.b'));
    const section = at('/partnerships/riverside/board/#cl-2');
    expect(section.meta).toMatchObject({ number: clauseNumberWord('2'), heading: 'Membership' });
  });

  test('finds a clause by its number as well as by its words', () => {
    expect(at('/partnerships/riverside/board/#cl-2.1').meta['number']).toBe(
      clauseNumberWord('2.1'),
    );
  });

  test('holds the other forms of its words that the register has', () => {
    const { content, meta } = at('/partnerships/hillside/panel/#cl-4');
    expect(content).toMatch(/\bshared\b/);
    expect(meta['also']!.split(' ')).toContain('sharing');
  });

  test('has one record for each address', () => {
    const urls = records.map(({ url }) => url);
    expect(new Set(urls).size).toBe(urls.length);
  });
});
