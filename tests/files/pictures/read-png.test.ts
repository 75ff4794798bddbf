import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPng } from '../../../src/files/pictures/read-png.ts';

const shipped = new URL('../../../public/pictures/', import.meta.url);

test('the size of a picture stands in its first bytes', () => {
  const file = readFileSync(new URL('confirmed-page.png', shipped));
  expect(readPng(file)).toEqual({
    size: { width: file.readUInt32BE(16), height: file.readUInt32BE(20) },
  });
});

test('what is no picture is refused', () => {
  expect(readPng(new TextEncoder().encode('<svg/>'.repeat(9)))).toHaveProperty('fault');
  expect(readPng(new Uint8Array())).toHaveProperty('fault');
});
