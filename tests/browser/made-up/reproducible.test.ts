import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { addDays } from '../../../src/register/days/add-days.ts';
import { openFolder } from '../../fixtures/open-folder.ts';
import { datedReviews } from '../../../src/register/reviews/review-records.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'remit-twice-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

// The day after some reviews were due, given to each build: it is another day in another time zone.
const { bodies, lastDay } = reviewsOfOneDay();
const dayAfter = addDays(lastDay, 1);
let first: Checksums;
beforeAll(() => {
  copyContent(inject('registerFolder'), join(work, 'one place'));
  first = build('first', dayAfter, { TZ: 'UTC', LANG: 'C.UTF-8', LC_ALL: 'C.UTF-8' });
});

test('the same content gives the same bytes in another place, time zone and language', () => {
  copyContent(join(work, 'one place'), join(work, 'another place'));
  const second = build('second', dayAfter, {
    TZ: 'Pacific/Kiritimati',
    LANG: 'cy_GB.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    REMIT_CONTENT: join(work, 'another place', 'content'),
  });
  expect(Object.keys(first).length).toBeGreaterThan(1);
  expect(Object.keys(second)).toEqual(Object.keys(first));
  expect(Object.keys(first).filter((file) => first[file] !== second[file])).toEqual([]);
});

test('builds a day apart differ only where the day matters', () => {
  const due = build('due', lastDay);
  const later = build('later', addDays(dayAfter, 1));
  // On a day on which nothing falls due, only what names the day is another.
  const named = changedFiles(first, later);
  const isCited = (file: string): boolean => citing.some((pattern) => pattern.test(file));
  expect(named.filter((file) => !file.endsWith('.ics') && !isCited(file))).toEqual([
    'data/register.json',
    'data/reviews.csv',
    'news/index.html',
    'reviews.csv',
    'reviews/index.html',
  ]);

  const changed = changedFiles(due, first);
  expect(changed).toEqual(
    expect.arrayContaining([
      'index.html',
      'reviews/index.html',
      'reviews.atom',
      'findings/index.html',
      'findings.csv',
      'checks/review/overdue/index.html',
      ...bodies.flatMap((body) => [
        `partnerships/${body}/index.html`,
        `partnerships/${body}/review-pack/index.html`,
      ]),
    ]),
  );
  // Calendars name the day; the pages of other bodies have nothing to do with it.
  const ofBodies = changed.filter((file) =>
    /^partnerships\/[^/]+\/[^/]+\/(?!review\.ics)/.test(file),
  );
  const isDue = (file: string): boolean =>
    bodies.some((body) => file.startsWith(`partnerships/${body}/`));
  expect(ofBodies.filter((file) => !isDue(file))).toEqual([]);
});

/** Where words or data can be taken away: they tell as of which day they were so. */
const citing = [
  // The page of data, its descriptions, the list of changes, all in one download.
  /^data\/(?:index\.html|catalogue\.jsonld|datapackage\.json|changes\.(?:json|atom)|register\.zip)$/,
  // This standard dates the form in which words are published.
  /^data\/bodies\/[^/]+\/[^/]+\.akn\.xml$/,
  /^topics\/[^/]+\/index\.html$/,
  /^data\/compare\/[^/]+\/[^/]+\.json$/,
  /^clippings\/index\.html$/,
];

/** A day on which reviews are due, and the bodies whose reviews they are. */
function reviewsOfOneDay(): { bodies: string[]; lastDay: string } {
  const { register } = openFolder(join(inject('registerFolder'), 'content'));
  const [first, ...others] = datedReviews(register!);
  if (first === undefined) throw new Error('No review in the register has a date.');
  const { lastDay } = first.due;
  const same = [first, ...others.filter(({ due }) => due.lastDay === lastDay)];
  return { bodies: same.map(({ key }) => key), lastDay };
}

function changedFiles(before: Checksums, after: Checksums): string[] {
  expect(Object.keys(after)).toEqual(Object.keys(before));
  return Object.keys(after).filter((file) => before[file] !== after[file]);
}

type Checksums = Record<string, string>;

/** Both builds use copies, so that a file saved between them makes no difference. */
function copyContent(from: string, to: string): void {
  for (const folder of ['content', 'seeds']) {
    cpSync(join(from, folder), join(to, folder), { recursive: true });
  }
}

function build(name: string, day: string, environment: Record<string, string> = {}): Checksums {
  const folder = join(work, name);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src', 'cli', 'main.ts'), 'build', '--out', folder],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        REMIT_CONTENT: join(work, 'one place', 'content'),
        REMIT_TODAY: day,
        ...environment,
      },
    },
  );
  if (status !== 0) throw new Error(`The ${name} build failed.\n${stdout}${stderr}`);
  return checksumsIn(folder);
}

function checksumsIn(folder: string): Checksums {
  const files = globSync('**/*', { cwd: `${folder}/` }).sort();
  const isFile = (file: string): boolean => statSync(join(folder, file)).isFile();
  return Object.fromEntries(files.filter(isFile).map((file) => [file, sha256(join(folder, file))]));
}

function sha256(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
