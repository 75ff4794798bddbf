import { describe, expect, test } from 'vitest';
import type { TriedPart } from '../../../src/register/quorum/evaluate-quorum.ts';
import { quorumVerdict } from '../../../src/views/constitution/quorum-verdict.ts';

const part = (given: Partial<TriedPart>): TriedPart => ({
  rule: { kind: 'count', minimum: 5 },
  place: '0.1',
  verdict: 'met',
  present: [6, 6],
  needed: 5,
  hasOpenOffice: false,
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

  test('says when it is for the document to settle, and when it hangs on who holds an office', () => {
    const open = part({ verdict: 'unclear' });
    const office = part({ verdict: 'unclear', hasOpenOffice: true, present: [0, 4], needed: 1 });
    const of = (...parts: TriedPart[]) => quorumVerdict({ verdict: 'unclear', parts }, phrases);
    expect(of(open)).toMatchObject({ isLeftOpen: true });
    expect(of(part({}), office)).toEqual({
      sentence: 'Unclear: it depends on whether the holder of the office is one of those present.',
      isLeftOpen: false,
      parts: [
        'Met: At least 5 members (6 present, 5 needed)',
        'Unclear: At least 5 members (0 to 4 present, by who holds the office, 1 needed)',
      ],
    });
    expect(of(open, office)).toMatchObject({
      sentence: 'Unclear: the document does not settle it.',
      isLeftOpen: true,
    });
    expect(quorumVerdict({ verdict: 'met', parts: [open] }, phrases).isLeftOpen).toBe(false);
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
