import { describe, expect, test } from 'vitest';
import type { TriedPart } from '../../../src/register/quorum/evaluate-quorum.ts';
import { quorumVerdict } from '../../../src/views/constitution/quorum-verdict.ts';

const part = (given: Partial<TriedPart>): TriedPart => ({
  rule: { kind: 'count', minimum: 5 },
  place: '0.1',
  verdict: 'met',
  present: [6, 6],
  needed: [5, 5],
  doubt: undefined,
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
    const open = part({ verdict: 'unclear', doubt: 'reading' });
    const office = part({ verdict: 'unclear', doubt: 'office', present: [0, 1], needed: [1, 1] });
    const of = (...parts: TriedPart[]) => quorumVerdict({ verdict: 'unclear', parts }, phrases);
    expect(of(open)).toMatchObject({ isLeftOpen: true });
    expect(of(part({}), office)).toEqual({
      sentence: 'Unclear: it depends on whether the holder of the office is one of those present.',
      isLeftOpen: false,
      parts: [
        'Met: At least 5 members (6 present, 5 needed)',
        'Unclear: At least 5 members (0 to 1 present, by who holds the office, 1 needed)',
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
      part({ verdict: 'unclear', present: [4, 6], doubt: 'reading' }),
      part({ verdict: 'unclear', needed: [2, 7], doubt: 'seats' }),
      part({ verdict: 'unclear', needed: [3, undefined], doubt: 'seats' }),
      part({
        rule: { kind: 'words', words: 'as many as the Chair thinks right' },
        verdict: 'unclear',
        needed: undefined,
        doubt: 'words',
      }),
      part({ verdict: 'not-met', present: [3, 3], place: '' }),
    ];
    expect(quorumVerdict({ verdict: 'unclear', parts }, phrases).parts).toEqual([
      'Met: At least 5 members (6 present, 5 needed)',
      'Unclear: At least 5 members (4 to 6 present, by how the rule is read, 5 needed)',
      'Unclear: At least 5 members (6 present, 2 to 7 needed, by how many seats there are)',
      'Unclear: At least 5 members (6 present, 3 or more needed, by how many seats there are)',
      'Not tried here: At least 5 members',
      'Not met: The whole (3 present, 5 needed)',
    ]);
  });

  test.each([
    ['words', 'Unclear: part of the rule is in words that cannot be tried here.'],
    ['seats', 'Unclear: it depends on how many seats there are, which the document does not say.'],
  ] as const)('says what an answer hangs on: %s', (doubt, sentence) => {
    const parts = [part({ verdict: 'unclear', doubt })];
    expect(quorumVerdict({ verdict: 'unclear', parts }, phrases)).toMatchObject({
      sentence,
      isLeftOpen: false,
    });
  });
});
