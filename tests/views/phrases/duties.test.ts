import { describe, expect, test } from 'vitest';
import type { Naming } from '../../../src/register/seats/named-in-facts.ts';
import { dutyPhrase } from '../../../src/views/phrases/duties.ts';

function naming(given: Partial<Naming>): Naming {
  return { topic: 'chair', field: 'holders', together: 1, isUnclear: false, ...given } as Naming;
}

describe('dutyPhrase', () => {
  test('reads alone, and before the name of the body', () => {
    expect(dutyPhrase(naming({}), 'Chair')).toEqual({ alone: 'Chair', before: 'Chair of' });
  });

  test('says that a duty is shared where several hold it together', () => {
    expect(dutyPhrase(naming({ together: 2 }), 'Chair').before).toBe('Shares the chair of');
    expect(dutyPhrase(naming({ field: 'by', together: 2 }), 'Chair').before).toBe(
      'Chooses the Chair of',
    );
  });

  test('says where the document is not clear', () => {
    expect(dutyPhrase(naming({ isUnclear: true }), 'Chair')).toEqual({
      alone: 'Chair (unclear)',
      before: 'Chair (unclear) of',
    });
  });

  test('claims no more than that it is named, where no duty follows', () => {
    const scrutiny = naming({ topic: 'scrutiny', field: 'who' });
    expect(dutyPhrase(scrutiny, 'Scrutiny').before).toBe('Named under “Scrutiny” in the terms of');
    expect(dutyPhrase(naming({ topic: 'quorum', field: 'rule' }), 'Quorum').before).toBe(
      'Named in the quorum of',
    );
  });
});
