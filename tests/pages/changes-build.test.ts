import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { withheldNames } from '../../src/register/seats/withheld-names.ts';
import { leakedNames } from '../../src/site/verifying/leaked-names.ts';
import { siteFiles } from '../../src/site/verifying/site-files.ts';
import { buildData } from '../../src/views/changes/build-data.ts';
import type { ChangesData } from '../../src/views/changes/changes-file.ts';
import { openSample } from '../fixtures/open-sample.ts';
import { publishedData, writeData } from '../fixtures/published-data.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { hillside, twoPartnerships } from '../fixtures/two-partnerships.ts';

const main = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const before = twoPartnerships();
const [name] = withheldNames(before) as [string];

// As if it had published a name, in what it said and in what it had listed.
const build = buildData(openSample().register!);
const earlier = { version: build.version, date: build.date, build, list: undefined };
const files = [...publishedData(before, earlier)].map(([path, text]): [string, string] => [
  path,
  text
    .replace(/"version":"[0-9a-f]{12}"/u, '"version":"0123456789ab"')
    .replaceAll('"label":"Chair', `"label":"${name}, Chair`)
    .replaceAll('"after":"', `"after":"${name}: `),
]);

function built(
  content: string,
  { out, previous }: { out: string; previous: string },
): { status: number | null; stderr: string } {
  const words = [main, 'build', content, '--out', out, '--plain', '--previous', previous];
  const env = { ...process.env, REMIT_TODAY: '2025-06-02' };
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', env });
  return { status, stderr };
}

function listIn(path: string): ChangesData {
  return JSON.parse(readFileSync(path, 'utf8')) as ChangesData;
}

test('a build lists what differs from the site before, and no name that is held back now', () => {
  const content = writeSampleRegister(temporaryFolder(), hillside());
  const facts = join(content, 'partnerships/riverside/board/facts.yaml');
  writeFileSync(facts, readFileSync(facts, 'utf8').replace('- chair', '- vice-chair'));
  const [out, previous] = [join(temporaryFolder(), 'site'), temporaryFolder()];
  writeData(previous, new Map(files));
  expect(built(content, { out, previous })).toEqual({ status: 0, stderr: '' });

  const listed = listIn(join(previous, 'changes.json')).changes;
  const { changes } = listIn(join(out, 'data/changes.json'));
  const now = changes.slice(0, changes.length - listed.length);
  expect(now.map(({ kind, date }) => [kind, date])).toContainEqual(['answer', '2025-06-02']);
  expect(now.map((change) => change.before)).toContainEqual(
    expect.stringMatching(/^\[name held back\], Chair/u),
  );
  // What was listed is carried on, with the name covered and nothing else changed.
  expect(listed.length).toBeGreaterThan(1);
  expect(JSON.stringify(listed)).toContain(name);
  expect(JSON.stringify(changes.slice(now.length))).toBe(
    JSON.stringify(listed).replaceAll(name, '[name held back]'),
  );
  expect(leakedNames([name], siteFiles(out))).toEqual([]);
});

test('a build refuses what is left of a site in one line, and builds nothing', () => {
  const content = writeSampleRegister(temporaryFolder(), hillside());
  const [out, previous] = [join(temporaryFolder(), 'site'), temporaryFolder()];
  writeData(previous, new Map([['register.json', '{']]));
  expect(built(content, { out, previous })).toEqual({
    status: 2,
    stderr: `remit: ${previous} cannot be the site before this one. Its register.json is damaged: it is not JSON. Nothing was built. Without \`--previous\` a new list of changes begins.\n`,
  });
});
