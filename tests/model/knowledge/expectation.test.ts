import { describe, expect, test } from 'vitest';
import { Expectation } from '../../../src/model/knowledge/expectation.ts';

const law = {
  kinds: ['public-services-board'],
  nations: ['wales'],
  level: 'statute',
  asks: 'an-answer',
  what: 'By law its terms of reference include the schedule of meetings.',
  provision: 'An Act, section 1',
  source: { title: 'An Act', url: 'https://riverside.example/act' },
};

describe('an expectation', () => {
  test('of law is cited to its provision', () => {
    expect(Expectation.safeParse(law).success).toBe(true);
    const { provision: _, ...uncited } = law;
    expect(Expectation.safeParse(uncited).error?.issues).toMatchObject([{ path: ['provision'] }]);
    expect(Expectation.safeParse({ ...uncited, level: 'good-practice' }).success).toBe(true);
  });

  test('names kinds of body and nations', () => {
    for (const field of ['kinds', 'nations', 'source'] as const) {
      const { [field]: _, ...rest } = law;
      expect(Expectation.safeParse(rest).error?.issues).toMatchObject([{ path: [field] }]);
    }
  });

  test('answers, is silent or leaves it to the body only where it is law', () => {
    for (const asks of ['law-answers', 'own-rules', 'silent']) {
      expect(Expectation.safeParse({ ...law, asks }).success).toBe(true);
      const advice = { ...law, asks, level: 'guidance' };
      expect(Expectation.safeParse(advice).error?.issues).toMatchObject([{ path: ['asks'] }]);
    }
  });
});
