import { describe, expect, test } from 'vitest';
import { scaleRank, topicAnswers } from '../../../src/views/topics/topic-answers.ts';
import { filterValues } from '../../../src/views/topics/topic-filters.ts';
import { topicWordings } from '../../../src/views/topics/topic-wordings.ts';
import { countsPhrase, topicSummary } from '../../../src/views/topics/topics-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();

function wordingsOf(
  topic: 'relationships' | 'quorum' | 'voting-rights' | 'responsibilities-matrix',
) {
  return topicWordings(topicAnswers(topic, register), register);
}

describe('topicWordings', () => {
  test('gives each clause in full, with the words that are quoted tinted in their own clause', () => {
    const [panel] = wordingsOf('relationships');
    expect(
      panel!.clauses.map(({ name, lines }) => [name, lines.map(({ segments }) => segments)]),
    ).toEqual([
      [
        'Clause 2',
        [
          [
            { text: 'The Panel ' },
            { text: 'advises Hillside Cabinet', mark: 'quoted' },
            { text: ' and reports to it every year on what it has done.' },
          ],
        ],
      ],
      ['Clause 3', [[{ text: 'It supports the Riverside Partnership Board.', mark: 'quoted' }]]],
    ]);
  });

  test('gives the points of a clause under it, deeper', () => {
    const [panel] = wordingsOf('quorum').filter(({ key }) => key === 'hillside/panel');
    expect(panel!.clauses[0]!.lines.map(({ label, kind, depth }) => [label, kind, depth])).toEqual([
      ['7.', 'text', 0],
      ['a)', 'point', 1],
      ['b)', 'point', 1],
    ]);
  });

  test('gives a row of a table as a line, empty cells left out', () => {
    const [panel] = wordingsOf('responsibilities-matrix');
    const lines = panel!.clauses[0]!.lines.map(({ segments }) =>
      segments.map(({ text }) => text).join(''),
    );
    expect(lines).toEqual([
      'Council | Youth Trust',
      'Each year',
      'Write the plan | A | D (with others)',
      'Hold the open day | I',
    ]);
  });

  test('is cited with its clauses, its rights and its address', () => {
    const [panel] = wordingsOf('relationships');
    expect(panel).toMatchObject({
      clauseNames: 'Clause 2 and Clause 3',
      isHistoric: false,
      rights: 'Copyright: Hillside Council. Licence: Open Government Licence v3.0.',
    });
    expect(panel!.citation).toMatch(
      /^Hillside Youth Panel, Constitution of Hillside Youth Panel \(v0\.3, 15 April 2021\), Clause 2 and Clause 3\. Riverside Register, https:\/\/register\.example\/partnerships\/hillside\/panel\/#cl-2 as published on .*\.$/u,
    );
  });

  test('gives no wording of a document that is silent', () => {
    expect(wordingsOf('voting-rights').map(({ key }) => key)).toEqual(['hillside/panel']);
  });
});

describe('a topic in a list', () => {
  test('says how many state it, and what the others do instead', () => {
    expect(countsPhrase('notice-and-papers', register)).toBe('Stated by 1 of 2, unclear in 1');
    expect(countsPhrase('confidentiality', register)).toBe(
      'Stated by 0 of 2, still to be written in 1',
    );
    expect(topicSummary('interests', register)).toMatchObject({
      counts: 'Stated by 0 of 2, left to another document by 1',
      isCore: true,
      stated: 0,
    });
  });
});

describe('what answers are put in order by', () => {
  test('puts days of no stated kind before the kinds that are stated', () => {
    expect(scaleRank('unstated-days')).toBeLessThan(scaleRank('working-days'));
    expect(scaleRank('working-days')).toBeLessThan(scaleRank('clear-working-days'));
  });

  test('is narrowed by partnership, kind of place, kind of body and time', () => {
    expect(filterValues(register.constitutions.get('hillside/panel')!, register)).toEqual({
      partnership: 'hillside',
      place: 'unitary-authority',
      kind: 'steering-group',
      time: 'present',
    });
  });
});
