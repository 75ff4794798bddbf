import { describe, expect, test } from 'vitest';
import { membership } from '../../../../src/import/topics/membership/membership.ts';
import { readableText } from '../../../../src/import/reading/readable-text.ts';
import { answerIn, readWords } from '../read-words.ts';

describe('who sits on the group is read in one line', () => {
  test.each<[string, object]>([
    [
      '# Membership\nThe members are:\n- Northshire Council;\n- the ICB; and\n- Healthwatch',
      { access: 'listed', summary: 'Northshire Council; the ICB; Healthwatch' },
    ],
    ['# Core membership\n- Police\n- Fire', { access: 'listed', summary: 'Police; Fire' }],
    [
      'Membership is open to any resident of the county.',
      { access: 'open', summary: 'any resident of the county' },
    ],
    [
      'The Board consists of five councillors and five officers.',
      { access: 'listed', summary: 'five councillors and five officers' },
    ],
    [
      '# Membership\nA maximum of 15 members. This list may change.\n- Police\n- Fire',
      { access: 'listed-and-evolving', summary: 'Police; Fire', cap: '15' },
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(membership, words)).toEqual(answer);
  });

  test('a long list ends in how many more there are', () => {
    const words = `# Membership\n${Array.from({ length: 60 }, (_, index) => `- Organisation number ${index}`).join('\n')}`;
    expect(answerIn(membership, words)).toMatchObject({
      summary: expect.stringMatching(/; and \d+ more$/) as string,
    });
  });
});

test('members who are present are no list of members', () => {
  const words = 'No business is transacted unless half of the members are present.';
  expect(readWords(membership, words)).toBeUndefined();
  const others = 'The Board may appoint people who are not members of the Board to a group.';
  expect(answerIn(membership, others)).toBeUndefined();
});

test('a quorum is no list of members', () => {
  expect(readWords(membership, 'The quorum is five members.')).toBeUndefined();
});

test('of a table, the lines that stand for seats are named and no votes', () => {
  const table = {
    kind: 'table' as const,
    columns: ['Role', 'Organisation', 'Voting'],
    rows: [
      ['Chief Executive', 'Vale Council', 'Yes'],
      ['Chief Nurse', 'Vale Trust', 'No'],
    ],
  };
  const content = [{ kind: 'section' as const, heading: 'Membership', content: [table] }];
  expect(membership.read(readableText(content, { isWhole: true }))).toMatchObject({
    answer: { summary: 'Chief Executive; Chief Nurse' },
  });
});
