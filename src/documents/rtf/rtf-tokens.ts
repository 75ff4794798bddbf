/** One sign of an RTF file: a group’s begin or end, a control word, or bytes of text. */
export type RtfToken =
  | { readonly kind: 'open' }
  | { readonly kind: 'close' }
  | { readonly kind: 'word'; readonly name: string; readonly value: number | undefined }
  | { readonly kind: 'bytes'; readonly bytes: readonly number[] };

const [backslash, open, close, quote, space] = [0x5c, 0x7b, 0x7d, 0x27, 0x20];

/**
 * Reads an RTF file sign by sign.
 *
 * Signs that are escaped, `\{` and `\'92`, are bytes of text; others, `\~` and `\*`, are control
 * words named by themselves. Raw bytes of a picture, after `\bin`, are passed over.
 */
export function* rtfTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === open || byte === close) {
      yield { kind: byte === open ? 'open' : 'close' };
      at += 1;
    } else if (byte === backslash) {
      const { token, next } = controlAt(bytes, at + 1);
      at =
        token.kind === 'word' && token.name === 'bin' ? next + Math.max(0, token.value ?? 0) : next;
      yield token;
    } else {
      const start = at;
      while (at < bytes.length && !isSpecial(bytes[at]!)) at += 1;
      const text = [...bytes.subarray(start, Math.min(at, start + 4096))].filter(isInk);
      at = Math.min(at, start + 4096);
      if (text.length > 0) yield { kind: 'bytes', bytes: text };
    }
  }
}

function isSpecial(byte: number): boolean {
  return byte === open || byte === close || byte === backslash;
}

// Line ends of the file are no part of the text.
function isInk(byte: number): boolean {
  return byte !== 0x0a && byte !== 0x0d && byte !== 0;
}

function controlAt(bytes: Uint8Array, at: number): { token: RtfToken; next: number } {
  const byte = bytes[at];
  if (byte === undefined) return { token: { kind: 'bytes', bytes: [] }, next: at };
  if (byte === quote) {
    const digits = String.fromCharCode(bytes[at + 1] ?? space, bytes[at + 2] ?? space);
    const isHex = /^[\da-f]{2}$/iu.test(digits);
    return isHex
      ? { token: { kind: 'bytes', bytes: [Number.parseInt(digits, 16)] }, next: at + 3 }
      : { token: { kind: 'bytes', bytes: [] }, next: at + 1 };
  }
  if (isSpecial(byte)) return { token: { kind: 'bytes', bytes: [byte] }, next: at + 1 };
  return isLetter(byte) ? wordAt(bytes, at) : { token: signAt(byte), next: at + 1 };
}

// A line end that is escaped ends a paragraph.
function signAt(byte: number): RtfToken {
  const name = byte === 0x0a || byte === 0x0d ? 'par' : String.fromCharCode(byte);
  return { kind: 'word', name, value: undefined };
}

function wordAt(bytes: Uint8Array, at: number): { token: RtfToken; next: number } {
  let end = at;
  while (end - at < 32 && isLetter(bytes[end])) end += 1;
  const name = String.fromCharCode(...bytes.subarray(at, end));
  let next = end;
  if (bytes[next] === 0x2d) next += 1;
  const digits = next;
  while (next - digits < 10 && isDigit(bytes[next])) next += 1;
  const hasValue = next > digits;
  const value = hasValue ? Number(String.fromCharCode(...bytes.subarray(end, next))) : undefined;
  if (!hasValue) next = end;
  // The space that ends a control word is part of it.
  return { token: { kind: 'word', name, value }, next: bytes[next] === space ? next + 1 : next };
}

function isLetter(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a));
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x30 && byte <= 0x39;
}
