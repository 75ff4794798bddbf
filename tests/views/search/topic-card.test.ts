import { expect, test } from 'vitest';
import { topicCard } from '../../../src/views/search/topic-card.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

test('a card counts the documents that answer, shows answers with their clauses and leads to all', () => {
  const card = topicCard('quorum', twoPartnerships());
  expect(card).toMatchObject({
    href: '/topics/quorum/',
    says: 'Both documents answer this',
    silent: '',
    all: 'See all 2 documents',
  });
  expect(card.answers).toHaveLength(2);
  for (const { href, bodyHref, phrase } of card.answers) {
    expect(href).toMatch(new RegExp(`^${bodyHref}#cl-`));
    expect(phrase).not.toBe('');
  }
});

test('a card counts who is silent, and shows no silence as an answer', () => {
  const card = topicCard('dissolution', twoPartnerships());
  expect(card.silent).toMatch(/^(1 document does|\d documents do) not say\.$/);
  expect(card.answers.map(({ state }) => state)).not.toContain('not-stated');
});
