import { describe, expect, test } from 'vitest';
import { meaningOf } from '../../../src/register/matrix/rasci-meanings.ts';

describe('meaningOf', () => {
  test.each([
    ['Responsible', 'responsible'],
    ['Perform', 'responsible'],
    ['Driver', 'responsible'],
    ['Accountable', 'accountable'],
    ['Approver', 'accountable'],
    ['Approving', 'accountable'],
    ['Support', 'supports'],
    ['Assists', 'supports'],
    ['Sign-off', 'signs-off'],
    ['Sign off', 'signs-off'],
    ['Signatory', 'signs-off'],
    ['Verify', 'verifies'],
    ['Quality review', 'verifies'],
    ['Control', 'verifies'],
    ['Consulted', 'consulted'],
    ['Contributors', 'consulted'],
    ['Suggest', 'consulted'],
    ['Input', 'consulted'],
    ['Informed', 'informed'],
    ['Out of the loop', 'other'],
    ['Participant', 'other'],
    ['Answerable', 'accountable'],
    ['Kept up to date', 'informed'],
    ['Not responsible', 'other'],
    ['Responsible and accountable', undefined],
    ['Accountable for quality', undefined],
  ])('reads “%s” as %s', (word, meaning) => {
    expect(meaningOf(word)).toBe(meaning);
  });
});
