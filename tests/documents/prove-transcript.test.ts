import { expect, test } from 'vitest';
import { proveTranscript } from '../../src/documents/prove-transcript.ts';
import type { ReadDocument } from '../../src/documents/block.ts';
import { readDocument } from '../../src/documents/read-document.ts';
import { transcriptOf } from '../../src/documents/transcript.ts';

const name = 'terms.txt';
const bytes = new TextEncoder().encode('Riverside Board\n\nThe Board meets in May.\n');

test('a file is read again to the same words, or to others from some line on', async () => {
  const { blocks } = (await readDocument(bytes, name)) as ReadDocument;
  const { text } = transcriptOf(blocks);
  expect(await proveTranscript(text, { bytes, name })).toEqual({ is: 'same' });
  const other = text.replace('May', 'June');
  const line = other.split('\n').findIndex((words) => words.includes('June')) + 1;
  expect(await proveTranscript(other, { bytes, name })).toEqual({ is: 'different', line });
  expect(await proveTranscript(`${text}More.\n`, { bytes, name })).toMatchObject({
    is: 'different',
  });
});

test('a file that cannot be read says why', async () => {
  const proof = await proveTranscript('Riverside\n', { bytes: new Uint8Array(), name });
  expect(proof).toMatchObject({ is: 'unread', refusal: { refused: 'The file is empty.' } });
});
