import { describe, expect, test } from 'vitest';
import { dateWords } from '../../../src/english/date-words.ts';
import { topicFilters } from '../../../src/views/topics/topic-filters.ts';
import { hasWording } from '../../../src/views/topics/topic-wordings.ts';
import { topicView } from '../../../src/views/topics/topic-view.ts';
import { fourBoards } from '../compare/four-boards.ts';

describe('topicView', () => {
  const register = fourBoards();

  test('lists every constitution by state, then number, then name, with silence last', () => {
    const { answers, counts } = topicView('meeting-frequency', register);
    expect(counts).toBe('Stated by 3 of 4');
    expect(answers.map(({ key, phrase }) => [key, phrase])).toEqual([
      ['riverside/second', 'Twice a year'],
      ['riverside/board', '4 times a year'],
      ['riverside/third', 'Every month'],
      ['riverside/fourth', 'Not stated'],
    ]);
  });

  test('gives each answer its state in words, its quote and a link to the clause', () => {
    const [first] = topicView('meeting-frequency', register).answers;
    expect(first).toMatchObject({
      stateName: 'Stated',
      clauses: [{ quote: 'four times a year', href: '/partnerships/riverside/second/#cl-3.1' }],
      filters: { partnership: 'riverside', place: 'district', kind: 'partnership-board' },
    });
  });

  test('offers the values that some constitution has, with how many', () => {
    expect(topicFilters(register)).toEqual([
      {
        name: 'partnership',
        title: 'Partnership',
        values: [{ value: 'riverside', name: 'Riverside Partnership', count: 4 }],
      },
      {
        name: 'place',
        title: 'Kind of place',
        values: [{ value: 'district', name: 'District', count: 4 }],
      },
      {
        name: 'kind',
        title: 'Kind of body',
        values: [
          { value: 'forum', name: 'Forum', count: 1 },
          { value: 'partnership-board', name: 'Partnership board', count: 3 },
        ],
      },
    ]);
  });

  test('leads to the topics before and after', () => {
    const { previous, next } = topicView('notice-and-papers', register);
    expect([previous?.id, next?.id]).toEqual(['meeting-frequency', 'quorum']);
    expect(topicView('purpose', register).previous).toBeUndefined();
  });
});

describe('wordings to borrow', () => {
  const register = fourBoards();

  test('are the clauses in full, with the quoted words marked', () => {
    const [first] = topicView('purpose', register).wordings;
    expect(first!.clauses[0]!.lines).toEqual([
      {
        label: '1.1',
        kind: 'text',
        depth: 0,
        segments: [
          { text: 'The Board ' },
          { text: 'brings partners together to improve life in Riverside', mark: 'quoted' },
          { text: '.' },
        ],
      },
    ]);
  });

  test('carry document, version, clause, address and day in their citation, and their rights', () => {
    const [first] = topicView('purpose', register).wordings;
    expect(first!.citation).toBe(
      `Riverside Partnership Board (board), Riverside Partnership Board Terms of Reference (1.10, March 2025), Clause 1.1. ${register.site.name}, ${register.site.baseUrl}/partnerships/riverside/board/#cl-1.1 as published on ${dateWords(register.today)}.`,
    );
    expect(first!.rights).toBe('Rights not recorded.');
  });

  test('are as many as a page has room for, and the rest are counted', () => {
    const { answers, wordings, wordingsLeft } = topicView('purpose', register);
    expect(wordings.length + wordingsLeft).toBe(answers.filter(hasWording).length);
    expect(wordings.length).toBeLessThanOrEqual(24);
  });

  test('are there on every topic that a document states', () => {
    const bare = [...register.topics.keys()].filter((id) => {
      const { answers, wordings } = topicView(id, register);
      return answers.some(({ state }) => state === 'stated') && wordings.length === 0;
    });
    expect(bare).toEqual([]);
  });
});
