import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { orRefusal } from '../../../src/documents/refuse.ts';
import { openZip } from '../../../src/documents/zip/open-zip.ts';
import { zipLimits } from '../../../src/documents/zip/zip-limits.ts';
import { alteredZip } from '../../fixtures/altered-zip.ts';

const words = 'Words of a part. '.repeat(50);
const folder = zipSync({ 'a/b.xml': strToU8(words), 'c.txt': [strToU8('stored'), { level: 0 }] });
const megabyte = 1024 * 1024;

function readB(bytes: Uint8Array): unknown {
  return orRefusal(() => new TextDecoder().decode(openZip(bytes).read('a/b.xml')));
}
const refused = (why: string) => ({
  refused: expect.stringContaining(why) as string,
  todo: expect.stringMatching(/\.$/) as string,
});

describe('a compressed folder', () => {
  test('gives its parts by name', () => {
    const zip = openZip(folder);
    expect(zip.names).toEqual(['a/b.xml', 'c.txt']);
    expect(new TextDecoder().decode(zip.read('a/b.xml'))).toBe(words);
    expect(new TextDecoder().decode(zip.read('c.txt'))).toBe('stored');
    expect(zip.read('missing')).toBeUndefined();
  });

  test('may end with a comment', () => {
    const [comment, longer] = [strToU8('made by hand'), folder.length];
    const bytes = new Uint8Array(longer + comment.length);
    bytes.set(
      alteredZip(folder, 'end', (view, place) => view.setUint16(place + 20, comment.length, true)),
    );
    bytes.set(comment, longer);
    expect(readB(bytes)).toBe(words);
  });
});

describe('a compressed folder is refused', () => {
  const sized = (bytes: number) => (view: DataView, place: number) =>
    view.setUint32(place + 24, bytes, true);
  test.each([
    ['when its end is missing', folder.subarray(0, folder.length - 30), 'damaged'],
    ['when it holds nothing', new Uint8Array(4), 'damaged'],
    [
      'when a part is cut short',
      alteredZip(folder, 'directory', (view, place) => view.setUint32(place + 20, 9_999, true)),
      'damaged',
    ],
    [
      'when a part is cut off inside',
      alteredZip(folder, 'directory', (view, place) => view.setUint32(place + 20, 9, true)),
      'damaged',
    ],
    [
      'when a part is not where it should be',
      alteredZip(folder, 'directory', (view, place) => view.setUint32(place + 42, 5, true)),
      'damaged',
    ],
    [
      'when a part was changed',
      alteredZip(folder, 'directory', (view, place) => view.setUint32(place + 16, 1, true)),
      'damaged',
    ],
    [
      'when it is protected',
      alteredZip(folder, 'directory', (view, place) => view.setUint16(place + 8, 1, true)),
      'password',
    ],
    [
      'when it is packed in an unknown way',
      alteredZip(folder, 'directory', (view, place) => view.setUint16(place + 10, 14, true)),
      'packed',
    ],
    [
      'when it is of the form for large files',
      alteredZip(folder, 'end', (view, place) => view.setUint16(place + 10, 0xffff, true)),
      'ZIP64',
    ],
    [
      'when a part is of the form for large files',
      alteredZip(folder, 'directory', sized(0xffffffff)),
      'ZIP64',
    ],
    [
      'when a part is said to be smaller than it is',
      alteredZip(folder, 'directory', sized(10)),
      'says one thing',
    ],
    [
      'when a part is said to be larger than it is',
      alteredZip(folder, 'directory', sized(5_000)),
      'says one thing',
    ],
    [
      'when a part has two names',
      alteredZip(folder, 'local', (view, place) => view.setUint8(place + 30, 0x7a)),
      'says one thing',
    ],
    [
      'when two names differ in capitals only',
      zipSync({ 'a/b.xml': strToU8('1'), 'A/B.xml': strToU8('2') }),
      'same name',
    ],
  ])('%s', (_, bytes, why) => {
    expect(readB(bytes)).toMatchObject(refused(why));
  });

  test('when it has more parts than any document', () => {
    const parts = Array.from(
      { length: zipLimits.entries + 1 },
      (_, index): [string, Uint8Array] => [`part${index}`, new Uint8Array()],
    );
    expect(readB(zipSync(Object.fromEntries(parts), { level: 0 }))).toMatchObject(refused('parts'));
  });

  test('when a part inflates to far more than it is packed in', () => {
    const bomb = zipSync({ 'a/b.xml': new Uint8Array(3 * megabyte) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(readB(bomb)).toMatchObject(refused('far more'));
    expect(readB(alteredZip(bomb, 'directory', sized(10)))).toMatchObject(refused('far more'));
  });

  test('when its parts together are too large', () => {
    const large = new Uint8Array(zipLimits.partBytes - 1);
    const bytes = zipSync({ a: large, b: large, c: large }, { level: 0 });
    const zip = openZip(bytes);
    expect([zip.read('a'), zip.read('b')].map((part) => part?.length)).toEqual([
      large.length,
      large.length,
    ]);
    expect(orRefusal(() => zip.read('c'))).toMatchObject(refused('far more'));
  });
});
