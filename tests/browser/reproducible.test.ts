import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
// Given, because it is another day in another time zone.
const day = new Date().toISOString().slice(0, 10);
const work = mkdtempSync(join(tmpdir(), 'remit-twice-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the same content gives the same bytes in another place, time zone and language', () => {
  copyContent(root, join(work, 'one place'));
  copyContent(join(work, 'one place'), join(work, 'another place'));
  const first = build('first', {
    TZ: 'UTC',
    LANG: 'C.UTF-8',
    LC_ALL: 'C.UTF-8',
    REMIT_CONTENT: join(work, 'one place', 'content'),
  });
  const second = build('second', {
    TZ: 'Pacific/Kiritimati',
    LANG: 'cy_GB.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    REMIT_CONTENT: join(work, 'another place', 'content'),
  });
  expect(Object.keys(first).length).toBeGreaterThan(1);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
}, 240_000);

/** Both builds use copies, so that a file saved between them makes no difference. */
function copyContent(from: string, to: string): void {
  for (const folder of ['content', 'seeds']) {
    cpSync(join(from, folder), join(to, folder), { recursive: true });
  }
}

function build(name: string, environment: Record<string, string>): Record<string, string> {
  const folder = join(work, name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src', 'cli', 'main.ts'), 'build', '--out', folder],
    { cwd: root, encoding: 'utf8', env: { ...process.env, REMIT_TODAY: day, ...environment } },
  );
  if (status !== 0) throw new Error(`The ${name} build failed.\n${stdout}${stderr}`);
  return checksumsIn(folder);
}

function checksumsIn(folder: string): Record<string, string> {
  const files = globSync('**/*', { cwd: `${folder}/` }).sort();
  const isFile = (file: string): boolean => statSync(join(folder, file)).isFile();
  return Object.fromEntries(files.filter(isFile).map((file) => [file, sha256(join(folder, file))]));
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
