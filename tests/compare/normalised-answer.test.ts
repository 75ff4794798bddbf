import { describe, expect, test } from 'vitest';
import { answerKey, normalisedAnswer } from '../../src/compare/normalised-answer.ts';
import type { TopicId } from '../../src/model/topic-ids.ts';
import type { Constitution } from '../../src/register/register.ts';

function keyOf(topic: TopicId, answer: object | undefined, more: object = {}): string | undefined {
  const facts = { [topic]: { state: 'stated', answer, ...more } };
  const constitution = { facts, partnershipId: 'riverside', membership: { seats: [] } };
  const register = { organisations: new Map(), bodies: new Map() };
  return answerKey(normalisedAnswer(topic, constitution as unknown as Constitution, register));
}

describe('answers that mean the same have the same key', () => {
  test.each<[string, TopicId, object, object]>([
    [
      'the order of a list',
      'accountability',
      { to: [{ body: 'board' }, { body: 'forum' }], kind: 'formal' },
      { to: [{ body: 'forum' }, { body: 'board' }], kind: 'formal' },
    ],
    [
      'the order of fields',
      'minutes',
      { record: 'minutes', to: ['members'] },
      { to: ['members'], record: 'minutes' },
    ],
    [
      'what is unstated, written or left out',
      'quorum',
      { rule: { kind: 'count', minimum: 5 }, substitutes: 'unstated', without: ['unstated'] },
      { rule: { kind: 'count', minimum: 5 }, remote: 'unstated' },
    ],
    [
      'a note and worked examples',
      'quorum',
      { rule: { kind: 'count', minimum: 5 }, note: 'x', examples: [{ name: 'y' }] },
      { rule: { kind: 'count', minimum: 5 } },
    ],
    [
      'a share in lowest terms',
      'quorum',
      { rule: { kind: 'share', numerator: 2, denominator: 6, base: 'seats' } },
      { rule: { kind: 'share', numerator: 1, denominator: 3, base: 'seats' } },
    ],
    [
      'a body by its short and its full key',
      'accountability',
      { to: [{ body: 'board' }], kind: 'formal' },
      { to: [{ body: 'riverside/board' }], kind: 'formal' },
    ],
    [
      'a year and twelve months',
      'review',
      { kind: 'interval', interval: 'P1Y' },
      { kind: 'interval', interval: 'P12M', reading: 'read as yearly' },
    ],
    [
      'every three months and four times a year',
      'meeting-frequency',
      { every: 'P3M', qualifier: 'exactly' },
      { perYear: 4, qualifier: 'unstated' },
    ],
    [
      'a minimum that is said twice',
      'meeting-frequency',
      { minimumPerYear: 4, qualifier: 'at-least' },
      { minimumPerYear: 4, qualifier: 'unstated' },
    ],
    [
      'capitals and a leading article',
      'chair',
      { mode: 'ex-officio', holders: [{ role: 'the Leader of the Council' }] },
      { mode: 'ex-officio', holders: [{ role: 'Leader of the council' }] },
    ],
  ])('%s', (_, topic, one, other) => {
    expect(keyOf(topic, one)).toBe(keyOf(topic, other));
  });
});

describe('answers that differ have different keys', () => {
  test.each<[string, TopicId, object, object]>([
    [
      'the number',
      'quorum',
      { rule: { kind: 'count', minimum: 5 } },
      { rule: { kind: 'count', minimum: 3 } },
    ],
    [
      'the kind of day',
      'notice-and-papers',
      { notices: [{ what: 'papers', days: { value: 5, kind: 'working' } }] },
      { notices: [{ what: 'papers', days: { value: 5, kind: 'clear' } }] },
    ],
    [
      'usually and always',
      'meeting-frequency',
      { perYear: 4, qualifier: 'normally' },
      { perYear: 4, qualifier: 'exactly' },
    ],
    [
      'a no and silence',
      'substitutes',
      { allowed: 'yes', mayVote: 'no' },
      { allowed: 'yes', mayVote: 'unstated' },
    ],
  ])('%s', (_, topic, one, other) => {
    expect(keyOf(topic, one)).not.toBe(keyOf(topic, other));
  });
});

test('silence has no key, and a document that is left the answer has one', () => {
  expect(keyOf('quorum', undefined, { state: 'not-stated' })).toBeUndefined();
  const left = { state: 'elsewhere', where: 'The council’s rules.' };
  expect(keyOf('quorum', undefined, left)).toBe(
    keyOf('quorum', undefined, { ...left, where: 'the Council’s rules' }),
  );
});
