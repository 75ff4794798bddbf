import { describe, expect, test } from 'vitest';
import type { Naming } from '../../../src/register/seats/named-in-facts.ts';
import { dutyPhrase, inwardPhrases } from '../../../src/views/phrases/duties.ts';

function naming(given: Partial<Naming>): Naming {
  return { topic: 'chair', field: 'holders', together: 1, isUnclear: false, ...given } as Naming;
}

describe('dutyPhrase', () => {
  test('says what is so today, and what was so of a body that is over', () => {
    expect(dutyPhrase(naming({}), 'Chair')).toEqual({ now: 'Chair', then: 'Was Chair' });
  });

  test('says that a duty is shared where several hold it together', () => {
    expect(dutyPhrase(naming({ together: 2 }), 'Chair').then).toBe('Shared the chair');
    expect(dutyPhrase(naming({ field: 'by', together: 2 }), 'Chair').now).toBe('Chooses the Chair');
  });

  test('says where the document is not clear', () => {
    expect(dutyPhrase(naming({ isUnclear: true }), 'Chair')).toEqual({
      now: 'Chair (unclear)',
      then: 'Was Chair (unclear)',
    });
  });

  test('claims no more than that it is named, where no duty follows', () => {
    const scrutiny = naming({ topic: 'scrutiny', field: 'who' });
    expect(dutyPhrase(scrutiny, 'Scrutiny').now).toBe('Named under “Scrutiny”');
    expect(dutyPhrase(naming({ topic: 'quorum', field: 'rule' }), 'Quorum').now).toBe(
      'Named in the quorum',
    );
  });
});

describe('inwardPhrases', () => {
  test('say of every relation what it is and what it was', () => {
    for (const { now, then } of Object.values(inwardPhrases)) expect(now && then).not.toBe('');
  });
});
