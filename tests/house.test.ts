import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { describe, expect, test } from 'vitest';
import { cyclesIn } from './house/cycles-in.ts';
import { exportsOf } from './house/exports-of.ts';
import {
  alsoForPagesSentence,
  houseTable,
  roomTable,
  withoutMachineSentence,
} from './house/house-table.ts';
import { faultOf, folders, ofTheMachine, roomOf, runsAnywhere } from './house/import-rules.ts';
import { importsOf, valueImportsOf } from './house/imports-of.ts';
import { machineNamesIn } from './house/machine-names.ts';
import { reachedByScripts } from './house/reached-by-scripts.ts';

const root = new URL('..', import.meta.url);
const files = globSync('src/**/*.*', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();
const textByFile = new Map(files.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));
const importsByFile = new Map(
  [...textByFile]
    .filter(([file]) => /\.(?:ts|mjs|js|astro|mdx)$/u.test(file))
    .map(([file, text]) => [file, importsOf(file, text)]),
);

describe('the house', () => {
  test('has files to look at', () => {
    expect(importsByFile.size).toBeGreaterThan(5);
  });

  test('imports go only backwards along the walk', () => {
    const faults = [...importsByFile].flatMap(([from, all]) =>
      all.map((to) => faultOf({ from, to })),
    );
    expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    expect(cyclesIn(importsByFile)).toEqual([]);
  });

  test('every folder and every room of the rules is there, and no other folder', () => {
    const there = new Set(
      files.filter((file) => file.split('/').length > 2).map((file) => file.split('/')[1]),
    );
    expect(Object.keys(folders).sort()).toEqual([...there].sort());
    for (const [folder, { rooms = [] }] of Object.entries(folders)) {
      const inside = files.filter((file) => file.startsWith(`src/${folder}/`)).map(roomOf);
      expect(rooms.flat().filter((room) => !inside.includes(room))).toEqual([]);
    }
  });

  test('no room holds more than a newcomer can look over', () => {
    const sizes = Map.groupBy(files, (file) => file.slice(0, file.lastIndexOf('/')));
    expect([...sizes].filter(([, { length }]) => length > 36).map(([folder]) => folder)).toEqual(
      [],
    );
  });

  // `node tests/house/refresh-readme.ts` writes them again.
  test('the README prints these rules', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    expect(readme).toContain(houseTable());
    expect(readme).toContain(alsoForPagesSentence());
    expect(readme).toContain(withoutMachineSentence());
    expect(readme).toContain(roomTable());
  });

  // Pages export what Astro asks each of them for.
  const exported = [...textByFile].flatMap(([file, text]) =>
    file.endsWith('.ts') && !file.startsWith('src/pages/')
      ? exportsOf(text).map((name) => ({ file, name }))
      : [],
  );

  test('no name is exported from two files', () => {
    const twice = [...Map.groupBy(exported, ({ name }) => name)]
      .filter(([, { length }]) => length > 1)
      .map(([name, all]) => `${name}: ${all.map(({ file }) => file).join(', ')}`);
    expect(exported.length).toBeGreaterThan(500);
    expect(twice).toEqual([]);
  });

  test('no file passes on what another exports', () => {
    expect(exported.filter(({ name }) => name.includes(' from '))).toEqual([]);
  });

  test('nothing is called utils', () => {
    expect(files.filter((file) => /\/utils?[./]/iu.test(file))).toEqual([]);
  });
});

describe('what runs without a machine', () => {
  test('names nothing of the machine', () => {
    const faults = [...textByFile].flatMap(([file, text]) =>
      runsAnywhere(file) ? machineNamesIn(text).map((name) => `${file} names ${name}`) : [],
    );
    expect(faults).toEqual([]);
  });

  test('excepts only files that do know it', () => {
    expect(ofTheMachine.filter((file) => !importsByFile.get(file)?.some(isBuiltin))).toEqual([]);
  });
});

describe('what scripts of pages load', () => {
  const reached = reachedByScripts(textByFile);
  const mark = '// Also runs in the browser.\n';

  test('says so in its first line, and nothing else does', () => {
    const marked = [...textByFile].filter(([, text]) => text.startsWith(mark));
    const shared = reached.filter((file) => /^src\/(?!components\/)/u.test(file));
    expect(shared.length).toBeGreaterThan(0);
    expect(marked.map(([file]) => file)).toEqual(shared);
  });

  test('is light: neither schemas nor YAML come with it, and nothing of the machine', () => {
    expect(reached.filter((name) => /^(?:zod|yaml)\b/u.test(name) || isBuiltin(name))).toEqual([]);
  });
});

describe('the environment of the program', () => {
  const config = readFileSync(new URL('astro.config.mjs', root), 'utf8');

  test('is read in one place', () => {
    const all = [...textByFile, ['astro.config.mjs', config] as const];
    const readers = all.filter(([, text]) => /\bprocess\s*\.\s*env\b/u.test(text));
    expect(readers.map(([file]) => file)).toEqual(['src/site/environment.ts']);
  });
});

describe('machineNamesIn', () => {
  test('sees what needs no import, and not fields or words that are spelt the same', () => {
    expect(machineNamesIn('const home = process.env.HOME; // process')).toEqual(['process']);
    expect(machineNamesIn('new URL(".", import.meta.url)')).toEqual(['import.meta']);
    expect(machineNamesIn('function f(bytes: Buffer) {}')).toEqual(['Buffer']);
    expect(machineNamesIn('const a = { process: "process" }; a.process;')).toEqual([]);
  });
});

describe('reachedByScripts', () => {
  test('follows values from script to script, and neither types nor front matter', () => {
    const page = `---
  import { register } from '../site/the-register.ts';
---
<script>
  import { a } from '../components/a.ts';
</script>
<script src="../components/b.ts"></script>`;
    const a = "import type { C } from '../views/c.ts';\nexport { d } from '../views/d.ts';";
    const all = new Map([
      ['src/pages/index.astro', page],
      ['src/components/a.ts', a],
      ['src/views/d.ts', "import { z } from 'zod';"],
    ]);
    expect(reachedByScripts(all)).toEqual([
      'src/components/a.ts',
      'src/components/b.ts',
      'src/views/d.ts',
      'zod',
    ]);
  });
});

describe('faultOf', () => {
  test.each([
    ['src/diagnostics/diagnostic.ts', 'src/files/parse-yaml.ts'],
    ['src/model/seat.ts', 'src/register/seats-of.ts'],
    ['src/compare/spread.ts', 'src/checks/all.ts'],
    ['src/desk/word.ts', 'src/register/open-register.ts'],
    ['src/views/topic.ts', 'src/exports/facts-csv.ts'],
    ['src/pages/index.astro', 'src/register/open-register.ts'],
    ['src/components/Seat.astro', 'src/pages/index.astro'],
    ['src/components/Seat.astro', 'src/site/serving/serve-folder.ts'],
    ['src/site/build.ts', 'src/cli/main.ts'],
    ['src/cli/main.ts', 'src/components/Seat.astro'],
    ['src/register/open-register.ts', 'src/site/content-security-policy.ts'],
    ['src/model/seat.ts', 'yaml'],
    ['src/cli/build.ts', 'yaml'],
    ['src/cli/build.ts', 'seeds/000.txt'],
    ['src/helpers/sort.ts', 'src/model/seat.ts'],
    ['src/views/topic.ts', 'node:path'],
    ['src/views/topic.ts', 'fs/promises'],
    ['src/register/open-register.ts', 'src/files/disk-files.ts'],
    ['src/views/phrases/days.ts', 'src/views/answers/answers-view.ts'],
    ['src/register/register.ts', 'src/register/proving/check-quote.ts'],
    ['src/register/body-key.ts', 'src/register/register.ts'],
    ['src/checks/reading/words/marked-words.ts', 'src/checks/text/unclear.ts'],
    ['src/checks/coverage/standard.ts', 'src/checks/quorum/not-stated.ts'],
    ['src/checks/quorum/not-stated.ts', 'src/checks/coverage/standard.ts'],
    ['src/views/newroom/x.ts', 'src/views/addresses.ts'],
  ])('forbids %s to import %s', (from, to) => {
    expect(faultOf({ from, to })).toContain(from.split('/')[1]);
  });

  test.each([
    ['src/files/parse-yaml.ts', 'yaml'],
    ['src/files/parse-yaml.ts', 'src/diagnostics/diagnostic.ts'],
    ['src/exports/facts-csv.ts', 'src/views/topic.ts'],
    ['src/layouts/Page.astro', 'src/site/content-security-policy.ts'],
    ['src/pages/index.astro', 'src/layouts/Page.astro'],
    ['src/cli/build.ts', 'src/site/swap-folder.ts'],
    ['src/content.config.ts', 'src/model/seat.ts'],
    ['src/model/seat.ts', 'zod'],
    ['src/files/disk-files.ts', 'node:fs'],
    ['src/cli/build.ts', 'src/files/disk-files.ts'],
    ['src/views/answers/answers-view.ts', 'src/views/phrases/days.ts'],
    ['src/views/answers/answers-view.ts', 'src/views/answers/words-view.ts'],
    ['src/register/register.ts', 'src/register/text/text-index.ts'],
    ['src/exports/docx.ts', 'src/exports/docx-table.ts'],
  ])('lets %s import %s', (from, to) => {
    expect(faultOf({ from, to })).toBeUndefined();
  });
});

describe('exportsOf', () => {
  test('sees values, types and what is passed on', () => {
    const text = `
      export const a = 1, b = 2;
      export function c() {}
      export interface D {}
      export type E = z.infer<typeof E>;
      export const E = z.string();
      const own = 3;
      export { own };
      export type { F } from './f.ts';
      export * from './g.ts';`;
    expect(exportsOf(text)).toEqual([
      'a',
      'b',
      'c',
      'D',
      'E',
      'own from this file',
      "F from './f.ts'",
      "* from './g.ts'",
    ]);
  });
});

describe('importsOf', () => {
  test('sees values, types, re-exports and imports made while running', () => {
    const text = `
      import { a } from './a.ts';
      import type { B } from '../model/b.ts';
      export { c } from './c.ts';
      const d = await import('./d.ts');
      import { z } from 'zod';`;
    expect(importsOf('src/register/x.ts', text)).toEqual(
      expect.arrayContaining([
        'src/register/a.ts',
        'src/model/b.ts',
        'src/register/c.ts',
        'src/register/d.ts',
        'zod',
      ]),
    );
  });

  test('leaves types aside where only values are asked for', () => {
    const text = "import type { B } from './b.ts';\nimport { c, type D } from './c.ts';\nc;";
    expect(valueImportsOf('src/register/x.ts', text)).toEqual(['src/register/c.ts']);
  });

  test('sees the front matter and the scripts of an Astro file, and not its words', () => {
    const text = `---
  import Page from '../layouts/Page.astro';
---
<p>import nothing from './nothing.ts';</p>
<script>
  import '../components/search.ts';
</script>`;
    expect(importsOf('src/pages/search.astro', text)).toEqual([
      'src/layouts/Page.astro',
      'src/components/search.ts',
    ]);
  });
});

describe('cyclesIn', () => {
  test('finds a circle and gives the way round', () => {
    const graph = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect(cyclesIn(graph)).toEqual([['a', 'b', 'c', 'a']]);
  });
});
