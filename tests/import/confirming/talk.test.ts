import { expect, test } from 'vitest';
import { asked, chosen, isYes, Left } from '../../../src/import/confirming/talk.ts';
import { scriptedTalk } from './scripted-talk.ts';

const options = ['accept', 'not stated', 'unclear'] as const;

test('one of several words is chosen by its number, its first letters or the whole of it', async () => {
  for (const typed of ['2', 'n', 'NOT', 'not stated', 'not-stated'])
    expect(await chosen(scriptedTalk(typed), { prompt: '?', options })).toBe('not stated');
});

test('what is no choice is asked again, and nothing typed keeps what is there', async () => {
  const talk = scriptedTalk('9', 'x', '', 'a');
  expect(await chosen(talk, { prompt: '?', options })).toBe('accept');
  expect(talk.said).toContain('Type one of: accept, not stated, unclear.');
  expect(await chosen(scriptedTalk(''), { prompt: '?', options, kept: 'unclear' })).toBe('unclear');
  expect(await isYes(scriptedTalk(''), 'Right?', 'no')).toBe(false);
});

test('whoever goes back, quits or has gone leaves the question', async () => {
  expect(await asked(scriptedTalk('  four '), '?')).toBe('four');
  for (const [typed, where] of [
    [['back'], 'back'],
    [['quit'], 'out'],
    [[], 'out'],
  ] as const)
    await expect(asked(scriptedTalk(...typed), '?')).rejects.toEqual(new Left(where));
});
