import { describe, expect, test } from 'vitest';
import { homeView } from '../../../src/views/home/home-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const home = homeView(twoPartnerships());

describe('homeView', () => {
  test('says of each place what we hold and how that stands', () => {
    expect(home.places.rows.map(({ name, aside }) => `${name}: ${aside}`)).toEqual([
      'Hillside: 1 group · review overdue',
      'Riverside: 1 group',
    ]);
  });

  test('asks what a resident asks first, with how many answer', () => {
    expect(home.questions.map(({ href, aside }) => `${href} ${aside}`)).toContain(
      '/topics/quorum/ 2 of 2 say',
    );
    expect(home.allQuestions).toBe('All 52 questions');
  });

  test('offers to try only what finds something', () => {
    expect(home.tries.length).toBeGreaterThan(0);
    const unread = homeView(
      openSample({
        'content/partnerships/riverside/board/facts.yaml': () => 'facts: {}\n',
      }).register ?? twoPartnerships(),
    );
    expect(unread.tries.length).toBeLessThanOrEqual(home.tries.length);
  });

  test('leads to organisations by their sector', () => {
    expect(home.sectors.map(({ name, aside }) => `${name}: ${aside}`)).toEqual([
      'Councils: 2 organisations',
      'NHS providers: 1 organisation',
      'Voluntary and community: 2 organisations',
      'Housing: 1 organisation',
    ]);
  });

  test('draws every constitution, those in force first', () => {
    expect(home.shapes?.heading).toBe('What 2 constitutions answer');
    expect(home.shapes?.rows.map(({ name }) => name)).toHaveLength(2);
    expect(home.shapes?.all).toBeUndefined();
  });

  test('tells those who keep documents what is due', () => {
    expect(home.work[0]).toEqual({ name: '1 review is overdue', href: '/reviews/' });
  });

  test('takes its title from the register where it has one', () => {
    const register = twoPartnerships();
    const site = { ...register.site, home: { title: 'Riverside decides' } };
    expect(homeView({ ...register, site }).title).toBe('Riverside decides');
    expect(homeView({ ...register, site }).lede).toBe(home.lede);
  });
});
