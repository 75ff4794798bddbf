import { readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const old = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const picture = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const officeDocument =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument';

function word(body: string, prolog = ''): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${officeDocument}" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${prolog}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

const paragraph = '<w:p><w:r><w:t>The Board meets.</w:t></w:r></w:p>';
const table = '<w:tbl><w:tr><w:tc>';

function manyParagraphs(): string {
  return Array.from({ length: 100_000 }, (_, place) =>
    paragraph.replace('Board', `${place * 7919} of the ${place ** 3}`),
  ).join('');
}

/** What comes in by mistake or malice, and what the refusal says of it. */
const refused: readonly (readonly [name: string, bytes: Uint8Array, says: RegExp])[] = [
  ['empty.docx', new Uint8Array(), /empty/u],
  ['bomb.docx', word(' '.repeat(300_000_000)), /nested or repeated|too large|more than/u],
  ['cut-short.docx', word(paragraph).slice(0, 250), /damaged|cut/u],
  ['old.doc', new Uint8Array([...old, ...Array<number>(2000).fill(0)]), /old kind/u],
  ['picture.docx', new Uint8Array([...picture, 1, 2, 3]), /a picture/u],
  ['cut-short.pdf', strToU8('%PDF-1.7\n1 0 obj <<'), /damaged or cut off/u],
  ['entities.docx', word(paragraph, '<!DOCTYPE d [<!ENTITY x "y">]>'), /document type/u],
  ['many.docx', word(manyParagraphs()), /more than a thousand pages/u],
  [
    'deep.docx',
    word(`${table.repeat(5000)}${paragraph}${'</w:tc></w:tr></w:tbl>'.repeat(5000)}`),
    /nested/u,
  ],
  [
    'long.txt',
    strToU8(
      `Marsh Forum\n\n${'Members meet in the hall of the school when they can.\n\n'.repeat(29_000)}`,
    ),
    /more words than one file/u,
  ],
  ['noise.txt', new Uint8Array(5000).map((_, place) => (place * 73 + 11) % 251), /cannot be read/u],
  ['endless.txt', strToU8('x'.repeat(2_000_000)), /five thousand letters/u],
];

async function imported(
  name: string,
  bytes: Uint8Array,
): Promise<{ code: number; err: string; written: number }> {
  const content = writeSampleRegister(temporaryFolder());
  const before = filesIn(dirname(content));
  const file = join(temporaryFolder(), name);
  writeFileSync(file, bytes);
  const args = ['import', file, '--into', 'marsh/forum', '--content', content];
  const { code, err } = await remitInProcess(args);
  return { code, err, written: filesIn(dirname(content)) - before };
}

function filesIn(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  ).length;
}

test.each(refused)(
  '%s is refused in plain words, and nothing is written',
  async (name, bytes, says) => {
    const { code, err, written } = await imported(name, bytes);
    expect({ code, written }).toEqual({ code: 1, written: 0 });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n\s+at /u);
  },
);

test('a text in half letters without a mark is read as it was meant', async () => {
  const text = 'Marsh Forum\nTerms of Reference\nQuorum\nThe quorum is five members.\n';
  const bytes = new Uint8Array([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
  expect(await imported('half.txt', bytes)).toMatchObject({ code: 0, err: '' });
});
