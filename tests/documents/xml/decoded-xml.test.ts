import { expect, test } from 'vitest';
import { orRefusal } from '../../../src/documents/refuse.ts';
import { decodedXml } from '../../../src/documents/xml/decoded-xml.ts';

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return bytes;
}

const text = '<?xml version="1.0" encoding="UTF-16"?><a>ŵ – ’</a>';

test.each([
  ['UTF-8', new TextEncoder().encode(text.replace('UTF-16', 'UTF-8'))],
  ['UTF-8 with a mark at its start', new TextEncoder().encode(`\uFEFF${text}`)],
  ['UTF-8, though it says otherwise', new TextEncoder().encode(text)],
  ['UTF-16, the low byte first', utf16(text, true)],
  ['UTF-16, the high byte first', utf16(text, false)],
  ['UTF-16 with a mark at its start', utf16(`\uFEFF${text}`, true)],
])('XML is read in %s', (_, bytes) => {
  expect([...decodedXml(bytes)].join('')).toMatch(/^<\?xml.*<a>ŵ – ’<\/a>$/u);
});

test.each([
  [
    'an encoding that is not known',
    new TextEncoder().encode('<?xml version="1.0" encoding="EBCDIC"?><a/>'),
    'ebcdic',
  ],
  ['bytes that are no characters', Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c), 'not valid'],
])('XML with %s is refused', (_, bytes, why) => {
  expect(orRefusal(() => [...decodedXml(bytes)])).toMatchObject({
    refused: expect.stringContaining(why) as string,
  });
});
