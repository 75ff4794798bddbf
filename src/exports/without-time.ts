// Also runs in the browser.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const properties = 'docProps/core.xml';
const language = '<dc:language>en-GB</dc:language>';

/**
 * Packs a Word file again without the hour at which it was made, so that the same document gives the same bytes.
 *
 * Shape: its properties lose the two times that the library takes from the clock and gain a language, which it has no
 *        option for; each part is dated 1 January 1980, the first day zip knows.
 */
export function withoutTime(file: ArrayBuffer): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(new Uint8Array(file));
  const written = strFromU8(parts[properties]!)
    .replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gsu, '')
    .replace('</cp:coreProperties>', `${language}$&`);
  return zipSync({ ...parts, [properties]: strToU8(written) }, { mtime: '1980-01-01T00:00:00' });
}
