import { expect, test } from 'vitest';
import { askRole, roleFault } from '../../../src/import/confirming/role.ts';
import { scriptedTalk } from './scripted-talk.ts';

test('whoever confirms is a role and no name', async () => {
  expect(roleFault('governance officer')).toBeUndefined();
  expect(roleFault('Clerk to the Board')).toBeUndefined();
  for (const typed of ['', 'Ada Bell', 'Dr Ada Bell', 'a'.repeat(101)])
    expect(roleFault(typed)).toBeDefined();
  const talk = scriptedTalk('Ada Bell', 'clerk');
  expect(await askRole(talk)).toBe('clerk');
  expect(talk.said.join('\n')).toContain('never published');
});
