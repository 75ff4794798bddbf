import { expect, test } from 'vitest';
import { leftover } from '../../../src/register/loading/leftover.ts';

const beside = (name: string): { isRecord: boolean; isThere: boolean } => ({
  isRecord: /^(?:facts|text)\.yaml$/.test(name),
  isThere: name === 'facts.yaml',
});

test.each([
  ['facts.yaml.orig', /copy of `facts\.yaml` that a merge tool or an editor left/],
  ['facts (1).yaml', /copy of `facts\.yaml` that someone made/],
  ['facts - Copy.yaml', /copy of `facts\.yaml` that someone made/],
  ['facts.yaml~', /copy of `facts\.yaml` that an editor left/],
  ['facts_BACKUP_1234.yaml', /copy of `facts\.yaml` that a merge tool left/],
  ['text.yaml.bak', /copy of `text\.yaml`, which is not here\. Rename it/],
  ['facts.yaml.txt', /Windows may hide\. Rename it to `facts\.yaml`/],
])('%s is told for what it is', (name, message) => {
  expect(leftover(name, beside)).toMatch(message);
});

test.each(['minutes (1).yaml', 'notes.txt', 'facts.yaml'])('%s is no copy of a record', (name) => {
  expect(leftover(name, beside)).toBeUndefined();
});
