import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalTalk } from '../../src/cli/terminal-talk.ts';

test('lines from a pipe answer one after another, and then there are none', async () => {
  const output = new PassThrough();
  const talk = terminalTalk(Readable.from(['accept\r\nlater\n']), output);
  talk.say('Who confirms?');
  expect([await talk.ask('1? '), await talk.ask('2? '), await talk.ask('3? ')]).toEqual([
    'accept',
    'later',
    undefined,
  ]);
  talk.end();
  expect(String(output.read())).toBe('Who confirms?\n1? 2? 3? \n');
});
