import { describe, expect, test } from 'vitest';
import { amendment } from '../../../../src/import/topics/document/amendment.ts';
import { answerIn, readWords } from '../read-words.ts';

const members = [{ role: 'members' }];
const simple = (of: string) => ({ kind: 'simple-majority', of });

describe('who can change the document is read', () => {
  test.each<[string, object]>([
    [
      'Any changes to these terms of reference must be approved by the Integrated Care Board.',
      { by: [{ role: 'Integrated Care Board' }] },
    ],
    [
      'These terms may be amended by a majority of members present.',
      { by: members, majority: simple('members-present') },
    ],
    [
      'Proposed changes require the agreement of the majority of members and must be recorded in minutes.',
      { by: members, majority: simple('all-members'), recordedIn: 'minutes' },
    ],
    [
      'This constitution may be altered by two thirds of the members present.',
      {
        by: members,
        majority: { kind: 'share', numerator: '2', denominator: '3', of: 'members-present' },
      },
    ],
    [
      'Amendments to the Terms of Reference are subject to the approval of the Council and the Health Board.',
      { by: [{ role: 'Council' }, { role: 'Health Board' }] },
    ],
    ['The terms of reference may be changed by the Chair.', { by: [{ office: 'chair' }] }],
    [
      'Changes to this document will be agreed by consensus.',
      { by: members, majority: { kind: 'consensus', of: 'unstated' } },
    ],
    [
      'The Terms of Reference may be amended by agreement of the Executive.',
      { by: [{ role: 'Executive' }] },
    ],
    ['These Standing Orders may be varied by the Council.', { by: [{ role: 'Council' }] }],
  ])('“%s”', (words, answer) => {
    expect(answerIn(amendment, words)).toEqual(answer);
  });
});

describe('other changes are none of the document', () => {
  test.each([
    'The plan may be amended by the Board.',
    'We work on climate change.',
    'The Local Government Act 1972, as amended, applies.',
  ])('“%s”', (words) => {
    expect(readWords(amendment, words)).toBeUndefined();
  });

  test('who agrees is not guessed', () => {
    expect(
      readWords(amendment, 'The terms of reference may be amended from time to time.'),
    ).toHaveProperty('candidates');
  });
});
