import { expect, test } from 'vitest';
import { RtfWalk } from '../../../src/documents/rtf/rtf-walk.ts';
import { Tally } from '../../../src/documents/runs/tally.ts';

test('a walk that breaks off has what it read, and says so', () => {
  const walk = new RtfWalk(new Tally());
  walk.take({ kind: 'open' });
  walk.take({ kind: 'bytes', bytes: [0x61] });
  expect(walk.end()).toMatchObject({ blocks: [{ text: 'a' }], isCut: true });
});
