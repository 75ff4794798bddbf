import { expect, test } from 'vitest';
import { aliasesGiven, bodyAliases } from '../../../src/import/record/body-aliases.ts';
import { endOfName, ownSubject } from '../../../src/import/record/own-subject.ts';
import { recordInputOf } from '../../fixtures/record-input-of.ts';

const aliasesOf = (name: string, ...clauses: string[]) =>
  bodyAliases(name, recordInputOf({ titles: [name], clauses }))?.value;

test.each([
  ['The Vale Health Board (“the Board”) leads.', ['the Board']],
  ['The Vale Health Board (VHB) leads.', ['VHB']],
  ['The Vale Health Board (hereafter referred to as ‘the Board’) leads.', ['the Board']],
  ['The Vale Health Board (the “Health Board” or “VHB”) leads.', ['VHB']],
  ['“The Board” means the Vale Health Board.', ['the Board']],
  ['It is the Vale Health Board, hereafter the VHB or the Board.', ['the VHB', 'the Board']],
  ['It serves the Vale Health Board (the Board or VHB).', ['the Board', 'VHB']],
])('%j gives %j', (words, aliases) => {
  expect(aliasesOf('Vale Health Board', words)).toEqual(expect.arrayContaining(aliases));
});

test('what it is called throughout is an alias', () => {
  expect(aliasesOf('Vale Steering Group', 'The Group is small.', 'The Group will meet.')).toEqual([
    'the Group',
  ]);
  expect(aliasesOf('Vale Health Equity Forum', 'VHEF meets.', 'All of VHEF vote.')).toEqual([
    'VHEF',
  ]);
});

test('a noun that stands for another body is no alias', () => {
  expect(
    aliasesOf(
      'Vale Executive Board',
      'It serves the Health and Wellbeing Board (the Board).',
      'The Board is large.',
      'The Board will decide.',
    ),
  ).toBeUndefined();
});

test('a short name is told with the longer one it is of', () => {
  expect(
    aliasesGiven(
      recordInputOf({ clauses: ['It serves the Health and Wellbeing Board (HWB).'] }).text.passages,
    ),
  ).toMatchObject([{ alias: 'HWB', to: 'Health and Wellbeing Board' }]);
});

test('the body is the subject under each of its names', () => {
  const subject = new RegExp(
    `^${ownSubject({ name: 'Vale Executive Group', aliases: ['VEG'] })}$`,
    'iu',
  );
  const told = [
    'The Vale Executive Group',
    'This group',
    'VEG',
    'It',
    'The Executive Group',
    'The sub-groups',
    'The Chair',
  ];
  expect(told.map((words) => subject.test(words))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
  expect(endOfName('Vale Executive Group')).toBe('Executive Group');
  expect(endOfName('Vale Group')).toBeUndefined();
});
