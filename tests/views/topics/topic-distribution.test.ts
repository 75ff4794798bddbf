import { describe, expect, test } from 'vitest';
import type { StateCounts } from '../../../src/register/readings/reading.ts';
import { readingStates } from '../../../src/register/readings/reading.ts';
import { stateBar } from '../../../src/views/topics/state-bar.ts';
import { distributionWords } from '../../../src/views/topics/topic-distribution.ts';
import {
  compareSaid,
  isSaid,
  keepSaid,
  withoutAnswer,
} from '../../../src/views/topics/topic-said.ts';
import { topicView } from '../../../src/views/topics/topic-view.ts';
import { fourBoards } from '../compare/four-boards.ts';

function counts(some: Partial<StateCounts>): StateCounts {
  const none = Object.fromEntries(readingStates.map((state) => [state, 0]));
  return { ...none, ...some } as StateCounts;
}

describe('distributionWords', () => {
  test.each([
    ['3 of 5 say; 2 are silent.', { stated: 3, 'not-stated': 2 }, {}],
    [
      '3 of 5 say; 1 is unclear and 1 is silent. Of the 2 not in force, none says.',
      { stated: 3, unclear: 1, 'not-stated': 1 },
      { 'not-stated': 2 },
    ],
    ['The one that was read says; 2 are not read yet.', { stated: 1, unread: 2 }, {}],
    ['2 are not read yet.', { unread: 2 }, {}],
    ['All 5 are silent. Both not in force say.', { 'not-stated': 5 }, { stated: 2 }],
    ['None of 2 says; 1 is unclear and 1 is silent.', { unclear: 1, 'not-stated': 1 }, {}],
    ['All 7 say.', { stated: 7 }, {}],
    ['1 of 2 says; 1 is silent.', { stated: 1, 'not-stated': 1 }, {}],
    ['The one that is not in force says.', {}, { stated: 1 }],
    ['Both say. Of the 3 not in force, 1 says.', { stated: 2 }, { stated: 1, 'not-stated': 2 }],
  ])('%s', (words, now, past) => {
    expect(distributionWords(counts(now), counts(past))).toBe(words);
  });
});

describe('stateBar', () => {
  test('has a mark for each of a few documents, answers first', () => {
    const { width, paths } = stateBar(counts({ stated: 2, 'not-stated': 1, unread: 1 }));
    expect(width).toBe(30);
    expect(paths.map(({ mark }) => mark)).toEqual(['says', 'silent', 'unread']);
  });

  test('is no wider for a thousand, and shows the one that differs', () => {
    const few = stateBar(counts({ stated: 12 }));
    const many = stateBar(counts({ stated: 999, unclear: 1 }));
    expect(many.width).toBe(few.width);
    expect(many.paths.map(({ mark }) => mark)).toEqual(['says', 'half']);
  });

  test('draws nothing of nothing', () => {
    expect(stateBar(counts({}))).toMatchObject({ width: 0, paths: [] });
  });
});

describe('what is said on a topic', () => {
  const { picture, said, without, compare, keep, group, answers, explanation } = topicView(
    'meeting-frequency',
    fourBoards(),
  );

  test('stands apart from silence, and nobody is left out', () => {
    expect(said.every(({ state }) => isSaid(state))).toBe(true);
    expect(without).toEqual(withoutAnswer(answers));
    expect(without.map(({ name }) => name)).toEqual(['Not stated']);
    const told = picture.flatMap(({ rows }) => rows.flatMap(({ answer }) => answer ?? []));
    const silent = without.flatMap((state) => state.answers);
    expect([...told, ...said, ...silent]).toEqual(answers);
  });

  test('can be compared and kept all at once', () => {
    expect(compare!.name).toBe('Compare these 3');
    expect(compare!.href).toMatch(/^\/compare\/\?body=.*#compare-meeting-frequency$/u);
    expect(keep!.name).toBe('Keep all 3 answers');
    expect(keep!.refs.split(' ')).toHaveLength(3);
  });

  test('is compared from two on, six at most', () => {
    const keys = Array.from({ length: 7 }, (_, index) => ({ key: `place/body-${index}` }));
    expect(compareSaid('purpose', keys.slice(0, 1))).toBeUndefined();
    expect(compareSaid('purpose', keys)).toMatchObject({ name: 'Compare the first 6' });
    expect(compareSaid('purpose', keys)!.href).toContain('&topic=purpose#compare-purpose');
    expect(keepSaid('purpose', [])).toBeUndefined();
    expect(keepSaid('purpose', keys.slice(0, 1))!.name).toBe('Keep the answer');
  });

  test('has the topics of its group beside it', () => {
    expect(group.name).toBe('How it meets');
    expect(group.topics.filter(({ isHere }) => isHere).map(({ id }) => id)).toEqual([
      'meeting-frequency',
    ]);
  });

  test('is explained by a first paragraph and what follows', () => {
    expect(explanation.lead).toMatch(/^<p>.*<\/p>$/su);
    expect(explanation.rest).not.toContain(explanation.lead);
  });
});
