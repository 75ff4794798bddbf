import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allChecks } from '../src/checks/all-checks.ts';
import { errorCodes } from '../src/diagnostics/error-codes.ts';
import { coreTopicIds, topicIds } from '../src/model/topic-ids.ts';
import { importsOf } from './house/imports-of.ts';

const root = new URL('..', import.meta.url);
const files = globSync('{src,tests,content}/**/*.*', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);
const there = new Set(files);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** The paths that one list of CONTRIBUTING.md names, with their marks: `src/checks/<group>/<name>.ts`. */
function listed(heading: string): string[] {
  const [, part = ''] = read('CONTRIBUTING.md').split(`\n### ${heading}\n`);
  return [...part.split(/\n##/u, 1)[0]!.matchAll(/^- `([^`]+)`:/gmu)].map(([, path]) => path!);
}

/** The files that a path may mean, with some of its marks filled in and the others free. */
function meant(path: string, marks: Readonly<Record<string, string>>): string[] {
  const pattern = path
    .split(/(<\w+>)/u)
    .map((part) => marks[part.slice(1, -1)] ?? part)
    .map((part) => (part.startsWith('<') ? '[\\w./\\[\\]-]+' : part.replaceAll('.', '\\.')))
    .join('');
  return files.filter((file) => new RegExp(`^${pattern}$`, 'u').test(file));
}

describe('the list of files of a check', () => {
  const list = listed('A check');

  test.each(allChecks.map(({ id }) => id))('is true of %s', (id) => {
    const [group = '', name = ''] = id.split('/');
    for (const path of list) {
      const [file, ...more] = meant(path, { group, name });
      expect(file, path).toBeDefined();
      if (more.length > 0)
        expect([file!, ...more].some((one) => read(one).includes(`'${id}'`))).toBe(true);
    }
    expect(read(`src/checks/${group}/index.ts`)).toContain(`./${name}.ts`);
  });

  test('leaves out no file that names a check by its id', () => {
    const ids = allChecks.map(({ id }) => `'${id}'`);
    const naming = files
      .filter((file) => file.startsWith('src/') && !file.startsWith('src/checks/'))
      .filter((file) => ids.some((id) => read(file).includes(id)));
    expect(naming).toEqual([]);
  });
});

describe('the list of files of a kind of mistake', () => {
  test.each(errorCodes)('is true of %s', (code) => {
    const [group = '', name = ''] = code.split('/');
    const list = listed('A kind of mistake').map((path) => meant(path, { group, name }));
    expect(list.map(({ length }) => length)).toEqual([1, 1, 1]);
    const hasExample = read(`content/knowledge/errors/${code}.mdx`).includes('\nexample:');
    expect(read('tests/content/error-pages.test.ts').includes(`'${code}'`)).toBe(!hasExample);
  });
});

describe('the list of files of a topic', () => {
  const list = listed('A topic whose answers compare');
  const core: readonly string[] = coreTopicIds;

  test.each(core)('is true of %s', (topic) => {
    const key = new RegExp(`^\\s*'?${topic}'?[:,]`, 'mu');
    for (const path of list) {
      const found = meant(path, { topic });
      expect(found, path).not.toEqual([]);
      if (!path.includes('<topic>'))
        expect(
          found.some((file) => key.test(read(file))),
          path,
        ).toBe(true);
    }
  });

  test.each(topicIds.filter((topic) => !core.includes(topic)))('is true of %s', (topic) => {
    for (const path of listed('A topic that is words only'))
      expect(meant(path, { topic }), path).toHaveLength(1);
    expect(read('src/model/topics.ts')).toMatch(new RegExp(`['"]?${topic}['"]?[:,]`, 'u'));
  });
});

describe('the list of files of an export', () => {
  const addresses =
    read('src/views/addresses.ts') + read('src/register/addresses/page-addresses.ts');
  const pages = files.filter((file) => /^src\/pages\/.*\.ts$/u.test(file));

  test('has pages to be held to', () => {
    expect(listed('An export').filter((path) => meant(path, {}).length === 0)).toEqual([]);
    expect(pages.length).toBeGreaterThan(5);
  });

  test.each(pages)('is true of %s', (page) => {
    const imports = importsOf(page, read(page));
    expect(imports.some((file) => file.startsWith('src/views/'))).toBe(true);
    for (const file of imports.filter((one) => one.startsWith('src/exports/')))
      expect(there).toContain(file.replace('src/', 'tests/').replace(/\.ts$/u, '.test.ts'));
    // What has many endings is told by its folder.
    const ending = /\.\w+(?=\.ts$)/u.exec(page)?.[0];
    expect(addresses).toContain(ending ?? `${dirname(page).slice('src/pages'.length)}/`);
  });
});

describe('the list of files of a page', () => {
  const pages = files.filter(
    (file) => /^src\/pages\/.*\.astro$/u.test(file) && !file.endsWith('/404.astro'),
  );

  test('has pages to be held to', () => {
    expect(listed('A page').filter((path) => meant(path, {}).length === 0)).toEqual([]);
    expect(pages.length).toBeGreaterThan(15);
  });

  test.each(pages)('is true of %s', (page) => {
    const imports = importsOf(page, read(page));
    expect(imports.some((file) => /^src\/(?:views|components)\//u.test(file))).toBe(true);
    expect(
      imports.filter((file) => /^src\/(?:register|checks|compare|model|files)\//u.test(file)),
    ).toEqual([]);
  });
});

test('the list of files of a kind of change between two builds is true', () => {
  const list = listed('A kind of change between two builds').map((path) => meant(path, {}));
  expect(list).toHaveLength(4);
  expect(list.filter(({ length }) => length === 0)).toEqual([]);
  const parts = files.filter((file) => /^src\/views\/changes\/.*-differences\.ts$/u.test(file));
  expect(list[2]).toEqual(parts);
});
