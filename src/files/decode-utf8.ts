/** Bytes as text. A byte order mark is kept; what is not UTF-8 becomes the replacement character. */
export function decodeUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
