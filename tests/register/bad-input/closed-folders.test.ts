import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openExamined } from '../../../src/checks/running/open-examined.ts';
import { reportFormats } from '../../../src/diagnostics/reports.ts';
import type { Files, Folders } from '../../../src/files/files.ts';
import { Unreadable } from '../../../src/files/files.ts';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { BrokenRecords } from '../../../src/register/loading/broken-records.ts';
import { shownReport } from '../../../src/register/shown/shown-report.ts';
import { inOneLine } from '../../fixtures/in-one-line.ts';
import { openFolder } from '../../fixtures/open-folder.ts';
import { sampleRegister, writeSampleRegister } from '../../fixtures/sample-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const today = '2025-06-01';
const tool = { version: '1.0', baseUrl: undefined, checks: new Map() };
const why = 'this user may not read it. Allow it, or ask who owns it';

const files = new Map(
  Object.entries(sampleRegister()).flatMap(([path, words]) =>
    words === undefined ? [] : [[path, words] as const],
  ),
);
const folders = [...new Set([...files.keys()].flatMap((path) => foldersOn(path)))].filter(
  (path) => !/errors\/[^f]|checks\/[^r]/u.test(path),
);
// Of the pages that are all alike, one of each kind.
const pages = Map.groupBy(
  files.keys(),
  (path) => /^content\/knowledge\/\w+/u.exec(path)?.[0] ?? path,
);

function foldersOn(path: string): string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, depth) => steps.slice(0, depth + 1).join('/'));
}

/** The sample with one file or folder that may not be read, and nothing in it either. */
function withoutRights(path: string): Folders {
  const { content, seeds } = memoryFolders(files);
  const closed = (of: Files, inside: string): boolean =>
    `${of.name}/${inside}/`.replace('//', '/').startsWith(`${path}/`);
  const closing = (of: Files): Files => ({
    name: of.name,
    entriesOf: (folder) => (closed(of, folder) ? new Unreadable(why) : of.entriesOf(folder)),
    sizeOf: (file) => (closed(of, file) ? undefined : of.sizeOf(file)),
    bytesOf: (file) => (closed(of, file) ? new Unreadable(why) : of.bytesOf(file)),
  });
  return { content: closing(content), seeds: closing(seeds) };
}

/** Every error there is, where each report has it too. */
function errorsIn(opened: Folders): string[] {
  const { diagnostics } = openExamined(opened, { today });
  for (const format of reportFormats) {
    const report = shownReport(diagnostics, opened, { format, tool, today });
    expect(report).toContain('this user may not read it');
    expect(report).not.toContain('The folder `•');
  }
  return diagnostics.filter(({ severity }) => severity === 'error').map(inOneLine);
}

describe('what may not be read is the only error', () => {
  test.each(folders)('the folder %s', (path) => {
    const errors = errorsIn(withoutRights(path));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(path === 'seeds' ? '`seeds`' : `${path}:1:1 error `);
    expect(errors[0]).toContain(`cannot be read: ${why}.`);
  });

  test.each([...pages.values()].map(([path]) => path!))('the file %s', (path) => {
    const errors = errorsIn(withoutRights(path));
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      path.startsWith('seeds/') ? /source\/unreadable/u : `${path}:1:1 error file/unreadable`,
    );
  });
});

describe('what is no folder of source documents is said once, however many sources there are', () => {
  const source = String(files.get('content/sources/riverside-board.yaml'));
  const two = { 'content/sources/another.yaml': source };

  test.each([
    ['is a file', (seeds: string) => writeFileSync(seeds, 'x'), '`seeds` is a file'],
    ['is missing', () => undefined, 'There is no folder `seeds`'],
  ])('where it %s', (_, put, said) => {
    const folder = temporaryFolder();
    const content = writeSampleRegister(folder, two);
    rmSync(join(folder, 'seeds'), { recursive: true });
    put(join(folder, 'seeds'));
    const found = openFolder(content).diagnostics.map(inOneLine);
    expect(found.filter((one) => one.includes(said))).toHaveLength(1);
    expect(found.join('\n')).toContain(
      `sources/another.yaml:2:7 error source/missing-file: ${said}`,
    );
  });
});

describe('broken records', () => {
  test('are those that could stand in a closed folder, wherever their kind may stand', () => {
    const broken = new BrokenRecords([
      'knowledge/topics',
      'places/hill.yaml',
      'partnerships/riverside',
    ]);
    broken.add('organisation', 'council');
    expect(broken.has('topic:quorum')).toBe(true);
    expect(broken.has('place:hill')).toBe(true);
    expect(broken.has('place:bay')).toBe(false);
    expect(broken.has('organisation:council')).toBe(true);
    expect(broken.has('text:riverside/board')).toBe(true);
    expect(broken.has('text:riverside-hills/board')).toBe(false);
    expect(broken.has('error:file/refused')).toBe(false);
  });
});
