// 0x80 to 0x9F: the 32 places in which Windows-1252 has signs where ISO 8859-1 has controls. Some
// machines decode them as controls, and quotation marks and dashes would vanish without a word.
const upper =
  '\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F' +
  '\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178';

/** Bytes of Windows-1252, as Word for Windows saves plain text, as text. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let from = 0; from < bytes.length; from += 8192) {
    const codes = [...bytes.subarray(from, from + 8192)].map((byte) =>
      byte >= 0x80 && byte <= 0x9f ? upper.charCodeAt(byte - 0x80) : byte,
    );
    pieces.push(String.fromCharCode(...codes));
  }
  return pieces.join('');
}
