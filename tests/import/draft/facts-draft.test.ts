import { expect, test } from 'vitest';
import { factsDraft } from '../../../src/import/draft/facts-draft.ts';
import type { TopicProposal } from '../../../src/import/topics/read-topics.ts';

test('readings stand in the order of topics; what nothing is known of is left out', () => {
  const silent: TopicProposal = {
    state: 'not-stated',
    proposed: { reason: 'No words of the topic occur', confidence: 'medium' },
  };
  const facts = factsDraft(
    new Map<'chair' | 'quorum' | 'review', TopicProposal>([
      ['chair', { state: 'unread', candidates: [{ clause: '1', quote: 'The Chair' }] }],
      ['review', { state: 'unread' }],
      ['quorum', silent],
    ]),
    undefined,
  );
  expect(Object.keys(facts)).toEqual(['quorum', 'chair']);
  expect(facts['quorum']).toEqual(silent);
});

test('a bare list of members is asked who sits on the body, and little else', () => {
  const both = new Map<'membership' | 'purpose', TopicProposal>([
    ['membership', { state: 'unread', candidates: [{ clause: 't', quote: 'Leader' }] }],
    ['purpose', { state: 'unread', candidates: [{ clause: 't', quote: 'Leader' }] }],
  ]);
  expect(Object.keys(factsDraft(both, 'membership-list'))).toEqual(['membership']);
});
