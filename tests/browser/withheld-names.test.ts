import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { withheldNames } from '../../src/register/seats/withheld-names.ts';
import { openRegister } from '../../src/register/open-register.ts';
import { clockDay } from '../../src/site/clock-day.ts';
import { ownFolders } from '../fixtures/own-folders.ts';
import { builtSite } from './built-site.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { register } = openRegister(ownFolders, { today: clockDay() });

// Names that reviewers left in comments are cut out with the comment, so only the source knows them.
function commenters(): string[] {
  const sources = [...register!.sources.values()].map(({ record }) =>
    readFileSync(join(root, 'seeds', record.file), 'utf8'),
  );
  return sources.flatMap((text) =>
    [...text.matchAll(/Comment by ([^:]{3,60}):/g)].map((match) => match[1]!),
  );
}

function readable(bytes: Buffer): string {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}

test('no withheld name stands in any file of the site, the search index included', () => {
  const names = [...withheldNames(register!), ...commenters()];
  expect(names.length).toBeGreaterThan(39);
  const { folder, files } = builtSite();
  const texts = files.map((file) => ({ file, text: readable(readFileSync(join(folder, file))) }));
  expect(texts.some(({ text }) => text.includes('name held back'))).toBe(true);
  const leaks = texts.flatMap(({ file, text }) =>
    names
      .filter((name) => text.includes(name.toLowerCase()))
      .map((name) => `${file}: ${name.length} letters`),
  );
  expect(leaks).toEqual([]);
});
