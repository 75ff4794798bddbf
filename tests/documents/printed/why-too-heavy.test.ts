import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { whyTooHeavy } from '../../../src/documents/printed/why-too-heavy.ts';
import { madePdf, writeLines } from '../../fixtures/made-pdf.ts';

const megabyte = 1024 * 1024;

function withStream(about: string, data: Uint8Array): Uint8Array {
  const head = new TextEncoder().encode(
    `%PDF-1.5\n1 0 obj\n<<${about}/Length ${data.length}>>stream\n`,
  );
  return new Uint8Array([...head, ...data, ...new TextEncoder().encode('\nendstream\nendobj\n')]);
}

const bomb = zlibSync(new Uint8Array(40 * megabyte));

test('a small stream that unpacks to many megabytes is refused before it is read', () => {
  expect(whyTooHeavy(withStream('/Filter/FlateDecode', bomb))?.refused).toMatch(/far more than/u);
  expect(whyTooHeavy(withStream('/Filter [ /FlateDecode ]/Length1 9', bomb))).toBeDefined();
});

test('so is one that is packed twice, however small', () => {
  const twice = zlibSync(bomb);
  expect(whyTooHeavy(withStream('/Filter[/FlateDecode/FlateDecode]', twice))).toBeDefined();
});

test('a picture is not weighed, as none is looked at', () => {
  expect(whyTooHeavy(withStream('/Subtype/Image/Filter/FlateDecode', bomb))).toBeUndefined();
});

test('a document as programs write it is light', async () => {
  const bytes = await madePdf((page) => writeLines(page, ['Terms of reference']), {
    compress: true,
  });
  expect(whyTooHeavy(bytes)).toBeUndefined();
});

test('a stream that cannot be unpacked is left to whoever reads it', () => {
  expect(whyTooHeavy(withStream('/Filter/FlateDecode', new Uint8Array(99_999)))).toBeUndefined();
});
