import { expect, test } from 'vitest';
import { openSample } from '../../fixtures/open-sample.ts';
import { progressLines } from '../../../src/views/phrases/progress-lines.ts';

const facts = 'content/partnerships/riverside/board/facts.yaml';
const silence = 'risk: { state: not-stated }\n';

function lines(change: Parameters<typeof openSample>[0]): string[] {
  return progressLines(openSample(change).register!.constitutions.values());
}

test('a document that is wholly read needs no line', () => {
  expect(lines({})).toEqual([]);
});

test('what is left out, and what only a program has read, is still to be read', () => {
  expect(lines({ [facts]: (text) => text.replace(silence, '') })).toEqual([
    'riverside/board: 51 of 52 questions read.',
  ]);
  const proposal =
    'risk: { state: unclear, note: Two ways., evidence: [{ clause: "1", quote: Purpose }], proposed: { reason: A heading., confidence: low } }\n';
  expect(lines({ [facts]: (text) => text.replace(silence, proposal) })).toEqual([
    'riverside/board: 51 of 52 questions read; a program proposes answers to 1 more.',
  ]);
});

test('a document of which only the words are in is named with nothing read', () => {
  const matrix = facts.replace('facts', 'rasci');
  expect(lines({ [facts]: undefined, [matrix]: undefined })).toEqual([
    'riverside/board: 0 of 52 questions read.',
  ]);
});
