import { expect, test } from 'vitest';
import { chosenBy } from '../../../../src/import/topics/membership/chosen-by.ts';

test.each([
  [{ rest: ' by the members', subject: undefined }, { role: 'members' }],
  [{ rest: ' by and from the membership', subject: undefined }, { role: 'members' }],
  [{ rest: ' by the independent members', subject: undefined }, { role: 'independent members' }],
  [{ rest: ' by a majority vote', subject: undefined }, undefined],
  [{ rest: ' by the other', subject: undefined }, undefined],
  [{ rest: ' from among its members', subject: 'The Board' }, { role: 'members' }],
  [{ rest: ' of the Committee', subject: 'The Board' }, { role: 'Board' }],
  [{ rest: '', subject: 'Wyre Council' }, { role: 'Wyre Council' }],
  [{ rest: '', subject: 'it is for them to' }, undefined],
])('%j', (choice, who) => {
  expect(chosenBy(choice)).toEqual(who);
});
