import { describe, expect, test } from 'vitest';
import { subGroups } from '../../../../src/import/topics/decisions/sub-groups.ts';
import { answerIn, readWords } from '../read-words.ts';

const groups = (given: object) => ({ mayCreate: 'yes', outsideMembers: 'unstated', ...given });

describe('which groups there are, or may be, is read', () => {
  test.each<[string, object]>([
    ['The Board may establish sub-groups.', groups({})],
    [
      'Task and finish groups may be set up to lead on specific plans.',
      groups({ kinds: ['task-and-finish'], purpose: 'to lead on specific plans' }),
    ],
    [
      'The Partnership has the power to create working groups, which may include non-members.',
      groups({ kinds: ['working'], outsideMembers: 'yes' }),
    ],
    [
      'The Committee may appoint sub-committees and short-life working groups as required.',
      groups({ kinds: ['task-and-finish'] }),
    ],
    ['The Committee may not establish sub-committees.', groups({ mayCreate: 'no' })],
    ['There are four delivery groups.', groups({ mayCreate: 'unstated', kinds: ['delivery'] })],
    ['Theme groups will be established for each priority.', groups({ kinds: ['theme'] })],
  ])('“%s”', (words, answer) => {
    expect(answerIn(subGroups, words)).toEqual(answer);
  });
});

test('the group itself is no sub-group', () => {
  expect(readWords(subGroups, 'The Executive Group meets monthly.')).toBeUndefined();
  expect(
    readWords(subGroups, 'The Panel is a formal sub-committee of the Council.'),
  ).toBeUndefined();
});

test('groups whose work is only spoken of are unclear', () => {
  expect(readWords(subGroups, 'Oversight of the work of task and finish groups.')).toMatchObject({
    state: 'unclear',
    proposed: { confidence: 'low' },
  });
});

test.each([
  'The Domestic Abuse Forum reports to us.',
  'There shall be an Executive Group of six.',
  'The chair of each Thematic Group sits on the Board.',
])('“%s” may speak of a smaller group', (words) => {
  expect(readWords(subGroups, words)).toHaveProperty('candidates');
});
