import { describe, expect, test } from 'vitest';
import type { Facts } from '../../../src/model/facts.ts';
import { topicIds } from '../../../src/model/topic-ids.ts';
import { isOpen, isRead, readingStates, readIn } from '../../../src/register/readings/reading.ts';
import {
  isAskedOf,
  isProposed,
  membershipOf,
  readingsOf,
} from '../../../src/register/readings/readings-of.ts';

const whole = { form: undefined, isPart: false } as const;
const part = { form: undefined, isPart: true } as const;
const evidence = [{ clause: '4', quote: 'Five members are a quorum.' }];

describe('readingsOf', () => {
  test('what is left out is unread, whether the file is there or not', () => {
    for (const facts of [undefined, {}])
      expect(Object.values(readingsOf(facts, whole)).map(({ state }) => state)).toEqual(
        topicIds.map(() => 'unread'),
      );
  });

  test('what is coded stands as it is', () => {
    const facts: Facts = {
      risk: { state: 'not-stated' },
      agenda: { state: 'unclear', evidence, note: 'Two ways.' },
    };
    const { risk, agenda } = readingsOf(facts, whole);
    expect([risk, agenda]).toEqual([facts.risk, facts.agenda]);
  });

  test('silence in a part is not silence of the document', () => {
    const facts: Facts = {
      risk: { state: 'not-stated', note: 'Section 9 is missing.' },
      agenda: { state: 'unclear', evidence, note: 'Two ways.' },
    };
    const { risk, agenda, review } = readingsOf(facts, part);
    expect(risk).toEqual({ state: 'not-held', note: 'Section 9 is missing.' });
    expect(agenda.state).toBe('unclear');
    expect(review.state).toBe('unread');
  });

  test('what a program proposes is unread until a person confirms it', () => {
    const found = {
      state: 'stated',
      answer: { summary: 'Risks are reported each quarter.' },
      evidence,
      proposed: { reason: 'The heading is “Risk”', confidence: 'high' },
    } as const;
    const { risk } = readingsOf({ risk: { ...found, evidence } }, whole);
    expect(risk).toMatchObject({ state: 'unread', proposal: found });
    const { proposed: _, ...confirmed } = found;
    expect(readingsOf({ risk: { ...confirmed, evidence } }, whole).risk.state).toBe('stated');
  });

  test('a proposed silence is unread, and of a part or a bare matrix there is none to propose', () => {
    const proposed = { reason: 'No word of risk occurs', confidence: 'medium' } as const;
    const facts: Facts = { risk: { state: 'not-stated', proposed } };
    expect(isProposed(facts.risk)).toBe(true);
    expect(readingsOf(facts, whole).risk).toMatchObject({ state: 'unread', proposal: facts.risk });
    expect(readingsOf(facts, part).risk).toEqual({ state: 'unread' });
    expect(readingsOf(facts, { form: 'matrix', isPart: false }).risk).toEqual({
      state: 'not-asked',
    });
  });

  test('a bare matrix is asked who does what, a bare list who sits on it', () => {
    const asked = (form: 'matrix' | 'membership-list'): string[] =>
      topicIds.filter((topic) => readingsOf({}, { form, isPart: false })[topic].state === 'unread');
    expect(asked('matrix')).toEqual(['responsibilities-matrix']);
    expect(asked('membership-list')).toEqual(['membership']);
    expect(topicIds.every((topic) => isAskedOf(topic, 'terms'))).toBe(true);
  });

  test('what a bare matrix says all the same is kept, and its silence is none', () => {
    const facts: Facts = {
      review: { state: 'not-stated' },
      agenda: { state: 'unclear', evidence, note: 'Two ways.' },
    };
    const { review, agenda } = readingsOf(facts, { form: 'matrix', isPart: false });
    expect([review.state, agenda.state]).toEqual(['not-asked', 'unclear']);
  });
});

describe('membershipOf', () => {
  test('a list that is not there is unread; of a bare matrix it is not asked', () => {
    expect(membershipOf(undefined, whole)).toEqual({ state: 'unread', seats: [] });
    expect(membershipOf(undefined, { form: 'matrix', isPart: false }).state).toBe('not-asked');
    expect(membershipOf(undefined, { form: 'membership-list', isPart: false }).state).toBe(
      'unread',
    );
  });

  test('a list that a part does not give may stand in the rest', () => {
    expect(membershipOf({ state: 'not-stated', seats: [] }, part).state).toBe('not-held');
    expect(membershipOf({ state: 'not-stated', seats: [] }, whole).state).toBe('not-stated');
    expect(membershipOf({ state: 'open', seats: [] }, part).state).toBe('open');
  });
});

test('every state is either read or open, and only what is read is counted', () => {
  expect(readingStates.every((state) => isRead(state) !== isOpen(state))).toBe(true);
  const counts = Object.fromEntries(readingStates.map((state) => [state, 1])) as Parameters<
    typeof readIn
  >[0];
  expect(readIn(counts)).toBe(5);
});
