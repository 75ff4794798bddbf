import { expect, test } from 'vitest';
import { isLocked } from '../../src/documents/is-locked.ts';
import { readDocument } from '../../src/documents/read-document.ts';

const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const named = (name: string): Uint8Array =>
  Uint8Array.from([...head, ...[...name].flatMap((letter) => [letter.charCodeAt(0), 0])]);

test('a file of Office that is locked is told from an old one', () => {
  expect(isLocked(named('EncryptedPackage'))).toBe(true);
  expect(isLocked(named('WordDocument'))).toBe(false);
  expect(isLocked(new TextEncoder().encode('EncryptedPackage'))).toBe(false);
});

test('a locked file is refused, with what to do', async () => {
  expect(await readDocument(named('EncryptedPackage'), 'terms.docx')).toEqual({
    refused: 'The file is protected by a password.',
    todo: 'Take the password off, and try again.',
  });
});
