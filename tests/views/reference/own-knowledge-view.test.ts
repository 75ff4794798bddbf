import { expect, test } from 'vitest';
import { ownKnowledgeView } from '../../../src/views/reference/own-knowledge-view.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

const register = twoPartnerships();
const [key, term] = [...register.glossary][0]!;

test('a register without words of its own says nothing of them', () => {
  expect(ownKnowledgeView({ ...register, ownKnowledge: [] })).toBeUndefined();
});

test('what stands in the place of Remit’s words is told from what is added, each by its name', () => {
  const view = ownKnowledgeView({
    ...register,
    ownKnowledge: [
      { kind: 'glossary', key, isInPlace: true },
      { kind: 'topic', key: 'quorum', isInPlace: true },
      { kind: 'superseded', key: 'youth-councils', isInPlace: false },
      { kind: 'error', key: 'fact/quote-differs', isInPlace: false },
    ],
  });
  expect(view).toEqual({
    inPlace: [
      { name: term.term, href: `/glossary/#${key}` },
      { name: register.topics.get('quorum')!.title, href: '/topics/quorum/' },
    ],
    added: [
      { name: register.superseded.get('youth-councils')!.name, href: '/reference/superseded/' },
      { name: 'fact/quote-differs', href: '/errors/fact/quote-differs/' },
    ],
  });
});
