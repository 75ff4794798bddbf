import { describe, expect, test } from 'vitest';
import {
  accountability,
  answerableTo,
} from '../../../../src/import/topics/accountability/accountability.ts';
import { answerIn, readWords } from '../read-words.ts';

const formal = (...roles: string[]) => ({ to: roles.map((role) => ({ role })), kind: 'formal' });

describe('whom the group answers to is read', () => {
  test.each<[string, object]>([
    [
      'The Group is accountable to the Health and Wellbeing Board.',
      formal('Health and Wellbeing Board'),
    ],
    [
      'The Partnership is directly accountable to Northshire Council’s Cabinet and will report to it twice a year.',
      formal('Northshire Council’s Cabinet'),
    ],
    ['The Committee is accountable to the Board of the ICB.', formal('Board of the ICB')],
    [
      'The Board is jointly accountable to the Council and to the Integrated Care Board.',
      formal('Council', 'Integrated Care Board'),
    ],
    [
      '# Accountability\nAccountable to the Safer Communities Executive.',
      formal('Safer Communities Executive'),
    ],
    [
      'The IJB is accountable for its decisions to the Scottish Ministers.',
      formal('Scottish Ministers'),
    ],
    ['Members remain accountable to their own organisations.', { kind: 'to-own-organisations' }],
    ['Each partner is answerable to its own governing body.', { kind: 'to-own-organisations' }],
    ['Members are accountable to each other for what is agreed.', { kind: 'mutual' }],
    [
      'Accountable to the Partnership and the organisations that members represent.',
      { to: [{ role: 'Partnership' }], kind: 'formal-and-own-organisations' },
    ],
    [
      'The Forum is accountable to the Safeguarding Board.\nPartners hold each other to account.',
      { to: [{ role: 'Safeguarding Board' }], kind: 'formal-and-mutual' },
    ],
  ])('“%s”', (words, answer) => {
    expect(answerIn(accountability, words)).toEqual(answer);
  });

  test('answerableTo leaves out what is no name', () => {
    expect(answerableTo('the Council and their own organisations')).toEqual([{ role: 'Council' }]);
  });
});

describe('accountability of others is not the group’s', () => {
  test.each([
    'Holders of public office are accountable for their decisions and actions to the public.',
    'The Council is the accountable body for the grant.',
    'We report to the Board.',
  ])('“%s” says nothing of it', (words) => {
    expect(readWords(accountability, words)).toBeUndefined();
  });

  test.each([
    'The sub-groups are accountable to the Board.',
    'The Board ensures clear accountability.',
    'Officers are accountable to the Director.',
    'The Board is led by a Chair, who is accountable to the Chief Executive.',
  ])('“%s” is left to a person', (words) => {
    expect(readWords(accountability, words)).toHaveProperty('candidates');
  });
});
