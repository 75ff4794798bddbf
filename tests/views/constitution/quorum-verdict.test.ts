import { describe, expect, test } from 'vitest';
import type { TriedPart } from '../../../src/register/quorum/evaluate-quorum.ts';
import { quorumVerdict } from '../../../src/views/constitution/quorum-verdict.ts';

const part = (given: Partial<TriedPart>): TriedPart => ({
  rule: { kind: 'count', minimum: 5 },
  place: '0.1',
  verdict: 'met',
  present: [6, 6],
  needed: 5,
  ...given,
});
const phrases = { '': 'The whole', '0.1': 'At least 5 members' };

describe('quorumVerdict', () => {
  test.each([
    ['met', 'Quorate: this meeting can make decisions.'],
    ['not-met', 'Not quorate: this meeting cannot make decisions.'],
    ['unclear', 'Unclear: the document does not settle it.'],
  ] as const)('says of a meeting where the rule is %s: %s', (verdict, sentence) => {
    expect(quorumVerdict({ verdict, parts: [] }, phrases).sentence).toBe(sentence);
  });

  test('says how each part stands, in the words of its place in the rule', () => {
    const parts = [
      part({}),
      part({ verdict: 'unclear', present: [4, 6] }),
      part({ verdict: 'unclear', needed: undefined }),
      part({ verdict: 'not-met', present: [3, 3], place: '' }),
    ];
    expect(quorumVerdict({ verdict: 'unclear', parts }, phrases).parts).toEqual([
      'Met: At least 5 members (6 present, 5 needed)',
      'Unclear: At least 5 members (4 to 6 present, by how the rule is read, 5 needed)',
      'Unclear: At least 5 members (6 present; how many are needed depends on seats that are not numbered)',
      'Not met: The whole (3 present, 5 needed)',
    ]);
  });
});
