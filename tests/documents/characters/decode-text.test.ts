import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/documents/characters/decode-text.ts';

const utf16 = (text: string, { big = false, marked = true } = {}): Uint8Array =>
  Uint8Array.from(
    [...(marked ? `\uFEFF${text}` : text)].flatMap((sign) => {
      const code = sign.charCodeAt(0);
      return big ? [code >> 8, code & 255] : [code & 255, code >> 8];
    }),
  );

describe('decodeText', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode('Llŷn – “£5”')],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFLlŷn – “£5”')],
    ['UTF-16 with its mark', utf16('Llŷn – “£5”')],
    ['UTF-16 the other way round', utf16('Llŷn – “£5”', { big: true })],
  ])('reads %s without a remark', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: 'Llŷn – “£5”', remarks: [] });
  });

  test.each([[false], [true]])('reads UTF-16 without its mark, and says so', (big) => {
    const { text, remarks } = decodeText(utf16('Quorum is five.', { big, marked: false }));
    expect(text).toBe('Quorum is five.');
    expect(remarks).toMatchObject([{ kind: 'encoding' }]);
  });

  test('takes what is not UTF-8 for Windows-1252, and says so', () => {
    const { text, remarks } = decodeText(Uint8Array.of(0x93, 0x41, 0x94, 0x20, 0xa3, 0x35));
    expect(text).toBe('“A” £5');
    expect(remarks).toMatchObject([{ kind: 'encoding' }]);
  });

  test('says where letters were lost or saved in the wrong encoding', () => {
    const says = (typed: string): (string | undefined)[] =>
      decodeText(new TextEncoder().encode(typed)).remarks.map((remark) => remark.kind);
    expect(says('the Board\uFFFDs terms')).toEqual(['doubtful']);
    expect(says('the Boardâ€™s terms')).toEqual(['doubtful']);
  });

  test('makes every line end the same', () => {
    expect(decodeText(new TextEncoder().encode('a\r\nb\rc\u2028d')).text).toBe('a\nb\nc\nd');
  });
});
