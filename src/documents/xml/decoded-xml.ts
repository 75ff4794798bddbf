import { refuse } from '../refuse.ts';

const known: ReadonlySet<string> = new Set(['utf-8', 'us-ascii', 'utf-16', 'utf-16le', 'utf-16be']);

const stepBytes = 64 * 1024;

/** The bytes of an XML file as pieces of text, in the encoding that their start or their declaration tells. */
export function* decodedXml(bytes: Uint8Array): Generator<string> {
  const label = encodingByStart(bytes) ?? encodingDeclared(bytes);
  const decoder = new TextDecoder(label, { fatal: true });
  for (let place = 0; place < bytes.length; place += stepBytes)
    yield decoded(
      decoder,
      bytes.subarray(place, place + stepBytes),
      place + stepBytes < bytes.length,
    );
}

function decoded(decoder: TextDecoder, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    return refuse(
      'A part of the file holds characters that are not valid.',
      'Save it again as a Word document (.docx) and try that file.',
    );
  }
}

function encodingByStart(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return first === 0xef && second === 0xbb ? 'utf-8' : undefined;
}

function encodingDeclared(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)["']/u.exec(start)?.[1];
  const name = (declared ?? 'utf-8').toLowerCase();
  if (!known.has(name))
    refuse(
      `A part of the file is written in the encoding “${name}”.`,
      'Save it again as a Word document (.docx) and try that file.',
    );
  // Bytes that could be read so far are no UTF-16, whatever they say of themselves.
  return 'utf-8';
}
