// Also runs in the browser.
const [start, prime, bits] = [0xcbf29ce484222325n, 0x100000001b3n, 64];
const length = 7;

/**
 * A short name for a long one: always the same for the same.
 *
 * Shape:  seven letters and digits. Of ten thousand names, two share one in one register out of a thousand.
 * Source: FNV-1a, of 64 bits.
 */
export function shortCode(name: string): string {
  let hash = start;
  for (const byte of new TextEncoder().encode(name))
    hash = BigInt.asUintN(bits, (hash ^ BigInt(byte)) * prime);
  return hash.toString(36).padStart(length, '0').slice(-length);
}
