import { describe, expect, test } from 'vitest';
import { prepareNames } from '../../../src/views/search/find-names.ts';
import type { NamesIndex } from '../../../src/views/search/names-index.ts';
import { asGroup, readTyped } from '../../../src/views/search/read-typed.ts';
import { suggest } from '../../../src/views/search/suggest.ts';

const topic = (id: string, question: string, ...asked: string[]) => ({
  id,
  title: id,
  question,
  href: `/topics/${id}/`,
  says: '3 of 7 answer this',
  asked,
  headings: [],
});
const index: NamesIndex = {
  topics: [
    topic('chair', 'Who leads the meetings?', 'who chairs', 'chair'),
    topic('quorum', 'How many must be present?', 'quorum', 'enough people'),
    topic('purpose', 'Why does the group exist?', 'what is the group for'),
  ],
  pages: [{ name: 'Reviews', href: '/reviews/', asked: ['overdue reviews'] }],
  names: [
    { name: 'Riverside', href: '/partnerships/riverside/', kind: 'Partnership', documents: [0, 1] },
    { name: 'Health Equity Partnership Group', href: '/heg/', kind: 'Group', documents: [1] },
    { name: 'Old Health Board', href: '/old/', kind: 'Group', documents: [2], isHistoric: true },
    { name: 'Police', href: '/sectors/police/', kind: 'Sector' },
    { name: 'Riverside Police', href: '/organisations/police/', kind: 'Organisation' },
    { name: 'ICB', href: '/glossary/#icb', kind: 'Term', also: ['Integrated Care Board'] },
  ],
};
const find = prepareNames(index);

describe('prepareNames', () => {
  test.each([
    ['who is the chair', 'topic', 'chair'],
    ['what is this board for', 'topic', 'purpose'],
    ['quorm', 'topic', 'quorum'],
  ])('answers “%s” by a %s', (typed, first, id) => {
    expect(find(typed)).toMatchObject({ first, topics: [{ id }] });
  });

  test('knows which body a question is asked of', () => {
    const { about, topics, first } = find('who chairs the health equity group');
    expect(about).toMatchObject({ documents: [1], rest: 'who chairs the' });
    expect([first, topics[0]!.id]).toEqual(['topic', 'chair']);
    expect(find('riverside quorum').about!.documents).toEqual([0, 1]);
    expect(find('quorum').about).toBeUndefined();
  });

  test('puts the name that was said in full first, and what is over last', () => {
    expect(find('police').names.map(({ href }) => href)).toEqual([
      '/sectors/police/',
      '/organisations/police/',
    ]);
    expect(find('health').names.map(({ href }) => href)).toEqual(['/heg/', '/old/']);
    expect(find('police').first).toBe('name');
  });

  test('leads to pages and terms by how they are asked for', () => {
    expect(find('overdue reviews')).toMatchObject({
      first: 'page',
      pages: [{ href: '/reviews/' }],
    });
    expect(find('what does ICB stand for')).toMatchObject({ first: 'term' });
  });

  test('leaves to the documents what it knows nothing of', () => {
    expect(find('floodlights')).toMatchObject({ first: 'clause', topics: [], names: [] });
  });

  test('takes no word that stands in a document for a slip', () => {
    expect(find('quorm', { isWord: () => true }).topics).toEqual([]);
  });
});

describe('readTyped', () => {
  test('tells words that tell from words that ask', () => {
    const { telling, asking } = readTyped('Who chairs the sub-group?');
    expect(telling).toEqual(['chair', 'subgroup', 'sub', 'group']);
    expect([...asking]).toEqual(['who', 'the']);
  });

  test('takes a slip for the word that is written so, before one with a like stem', () => {
    const known = new Map([
      ['committe', 'committee'],
      ['commit', 'commitment'],
    ]);
    expect(readTyped('commitee', { known }).mended.get('commitee')).toBe('committee');
  });

  test('calls every body a group', () => {
    expect(['board', 'panel', 'chair'].map(asGroup)).toEqual(['group', 'group', 'chair']);
  });
});

describe('suggest', () => {
  test('suggests from the beginning of a word, questions first', () => {
    expect(suggest('quor', find)[0]).toEqual({
      name: 'How many must be present?',
      href: '/topics/quorum/',
      note: '3 of 7 answer this',
    });
    expect(suggest('poli', find).map(({ note }) => note)).toEqual(['Sector', 'Organisation']);
  });

  test('suggests nothing for one letter', () => {
    expect(suggest('q', find)).toEqual([]);
  });
});
