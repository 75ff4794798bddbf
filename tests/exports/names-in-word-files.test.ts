import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docx } from '../../src/exports/docx.ts';
import { leakedNames } from '../../src/site/verifying/leaked-names.ts';

test('the search for withheld names reads the words and the properties of a Word file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-names-'));
  try {
    const blocks = [{ text: 'Chair: Ann O’Hara' }, { text: "Deputy: Bob O'Hara & Son" }];
    const document = { title: 'By Cat Vale', author: '', isLandscape: false, blocks };
    writeFileSync(join(folder, 'pack.docx'), await docx(document));
    const names = ['Ann O’Hara', "Bob O'Hara & Son", 'Cat Vale', 'Dee Wood'];
    expect(leakedNames(names, { folder, files: ['pack.docx'] })).toEqual([
      'pack.docx: 10 letters',
      'pack.docx: 16 letters',
      'pack.docx: 8 letters',
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
