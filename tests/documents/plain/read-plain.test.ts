import { expect, test } from 'vitest';
import { readPlain } from '../../../src/documents/plain/read-plain.ts';

test('each line that holds something is a paragraph', () => {
  const { blocks } = readPlain(new TextEncoder().encode('Terms\r\n\r\n  Quorum is five. '));
  expect(blocks.map((block) => block.kind === 'paragraph' && block.text)).toEqual([
    'Terms',
    'Quorum is five.',
  ]);
});
