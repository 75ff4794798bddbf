import { expect, test } from 'vitest';
import { noSilenceBesideSeats } from '../../../src/import/draft/no-silence-beside-seats.ts';
import type { TypedSeat } from '../../../src/import/seats/typed-seat.ts';
import type { TopicProposal } from '../../../src/import/topics/read-topics.ts';

const silent: TopicProposal = {
  state: 'not-stated',
  proposed: { reason: 'No words of the topic occur', confidence: 'medium' },
};
const readings = new Map([
  ['voting-rights', silent],
  ['chair', silent],
] as const);
const seat: TypedSeat = {
  id: 'leader',
  label: 'Leader of the Council',
  clause: '2-table-1',
  count: { kind: 'exactly', number: 1 },
  voting: 'yes',
  substitute: 'unstated',
  class: 'member',
};

test('a list that says who votes is not silent on it', () => {
  const changed = noSilenceBesideSeats(readings, [seat]);
  expect(changed.get('voting-rights')).toEqual({
    state: 'unread',
    candidates: [{ clause: '2-table-1', quote: 'Leader of the Council' }],
  });
  expect(changed.get('chair')).toEqual(silent);
});

test('where no seats are listed, silence stays', () => {
  expect(noSilenceBesideSeats(readings, [])).toEqual(readings);
});
