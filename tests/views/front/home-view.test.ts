import { describe, expect, test } from 'vitest';
import { homeView } from '../../../src/views/front/home-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const home = homeView(twoPartnerships());

describe('homeView', () => {
  test('counts what is here', () => {
    expect(home.numbers.map(({ number, of }) => `${number} ${of}`)).toEqual([
      '2 constitutions',
      '2 partnerships',
      '6 organisations',
      '6 kinds of seat',
    ]);
  });

  test('puts partnerships under their places, by name', () => {
    const places = home.places.map(({ name, kind, partnerships }) => [
      name,
      kind,
      ...partnerships.map((one) => one.name),
    ]);
    expect(places).toEqual([
      ['Hillside', 'Unitary authority, in England', 'Hillside Youth Partnership'],
      ['Riverside', 'District, in England', 'Riverside Partnership'],
    ]);
  });

  test('says how current the documents are, in the number of each', () => {
    expect(home.current.map(({ text }) => text)).toEqual([
      '1 of 2 documents is overdue for review',
      '0 give no review date',
      '1 names what no longer exists',
    ]);
  });

  test('counts only stated answers as stated', () => {
    expect(home.coded).toBe(
      'Each document is asked the same 52 questions. 27 of 104 answers are stated in the documents; silence is shown as “not stated”.',
    );
  });

  test('shows the questions that most readers come for', () => {
    expect(home.topics.map(({ id, counts }) => `${id}: ${counts}`)).toEqual(
      expect.arrayContaining([
        'quorum: Stated by 2 of 2',
        'interests: Stated by 0 of 2, left to another document by 1',
      ]),
    );
  });
});
