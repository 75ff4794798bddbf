import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { classesUsedIn, usesClass } from './classes-used-in.ts';
import { classesIn, classesStyledBy, selectorsIn, selectorsOf } from './selectors-of.ts';

const root = new URL('../../', import.meta.url);
const rooms = filesAt('src/components/*/_index.scss').map((file) => basename(dirname(file)));
const usedByFile = new Map(
  filesAt('src/{components,layouts,pages}/**/*.{astro,ts}').map((file) => [
    file,
    classesUsedIn(textOf(file)),
  ]),
);
const selectorsByFile = new Map(
  [...filesAt('src/components/*/[!_]*.scss'), ...filesAt('src/styles/_*.scss')].map((file) => [
    file,
    selectorsOf(fileURLToPath(new URL(file, root))),
  ]),
);
const ofComponents = [...selectorsByFile].filter(([file]) => file.startsWith('src/components/'));
const ofAll = [...selectorsByFile].filter(([file]) => file.startsWith('src/styles/'));
const shared = new Set(ofAll.flatMap(([, selectors]) => selectors.flatMap(classesStyledBy)));

describe('styles', () => {
  test('has files to look at', () => {
    expect(usedByFile.size).toBeGreaterThan(50);
    expect(ofComponents.length).toBeGreaterThan(50);
    expect(shared.size).toBeGreaterThan(20);
  });

  test('stand beside the component or the script that makes their markup', () => {
    const alone = ofComponents.filter(([file]) =>
      ['astro', 'ts'].every((ending) => !usedByFile.has(file.replace(/scss$/u, ending))),
    );
    expect(alone.map(([file]) => file)).toEqual([]);
  });

  test.each(rooms)('are collected by their room: %s', (room) => {
    const collected = textOf(`src/components/${room}/_index.scss`).matchAll(/@use '(.*)';/gu);
    const there = filesAt(`src/components/${room}/[!_]*.scss`);
    expect([...collected].map(([, name]) => name)).toEqual(
      there.map((file) => basename(file, '.scss')),
    );
    expect(textOf('src/styles/main.scss')).toContain(`@use '../components/${room}';`);
  });

  test('of a component name its own classes, those of its room, and those of all', () => {
    const faults = ofComponents.flatMap(([file, selectors]) =>
      ownClasses(selectors.flatMap(classesIn)).filter(
        (name) => roomsThatUse(name).join() !== dirname(file),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('of a component are used by it, or by a script of its room', () => {
    const faults = ofComponents.flatMap(([file, selectors]) =>
      ownClasses(selectors.flatMap(classesStyledBy)).filter(
        (name) => !filesThatUse(name).some((user) => user.endsWith('.ts') || isBeside(user, file)),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('give each class one home', () => {
    const homes = Map.groupBy(
      ofComponents.flatMap(([file, selectors]) =>
        ownClasses(selectors.flatMap(classesStyledBy)).map((name) => ({ file, name })),
      ),
      ({ name }) => name,
    );
    expect([...homes].filter(([, { length }]) => length > 1).map(([name]) => name)).toEqual([]);
  });

  test('of all name classes that two rooms use, or pages themselves', () => {
    const named = new Set(ofAll.flatMap(([, selectors]) => selectors.flatMap(classesIn)));
    const faults = [...named].filter((name) => {
      const users = roomsThatUse(name);
      return (
        !isForeign(name) && users.length < 2 && !users.some((user) => !/components/u.test(user))
      );
    });
    expect(faults).toEqual([]);
  });

  test('take from govuk-frontend only the components in use', () => {
    const taken = [...textOf('src/styles/main.scss').matchAll(/govuk\/components\/([\w-]+)'/gu)];
    expect(taken.length).toBeGreaterThan(0);
    const idle = taken.filter(([, name]) => filesThatUse(`govuk-${name}`).length === 0);
    expect(idle.map(([, name]) => name)).toEqual([]);
  });
});

describe('selectorsIn', () => {
  test('takes lists apart and looks into media queries', () => {
    const css = '.a, .b:is(.c, .d) { color: red } @media print { .e > .f { top: 0; left: 0 } }';
    expect(selectorsIn(css)).toEqual(['.a', '.b:is(.c, .d)', '.e > .f']);
  });
});

describe('classesStyledBy', () => {
  test.each([
    ['.a .b', ['b']],
    ['.a + .b.c:not(:has(li:not(.d)))', ['b', 'c']],
    ['.a > *', []],
    ["[data-a='b'] .c::before", ['c']],
  ])('leaves out where it stands: %s', (selector, classes) => {
    expect(classesStyledBy(selector)).toEqual(classes);
  });
});

describe('classesUsedIn', () => {
  test.each([
    ['<p class="a b">', 'b'],
    ["<p class:list={['a', isOpen && 'b']}>", 'b'],
    ['<p class={`a a--${state}`}>', 'a--unclear'],
    ["item.className = 'a b';", 'b'],
    ["row.classList.toggle('b', isSame);", 'b'],
    ["paragraph('a__place', words)", 'a__place'],
  ])('sees what %s gives', (text, name) => {
    expect(usesClass(classesUsedIn(text), name)).toBe(true);
  });

  test.each([
    ["document.querySelector('.b')", 'b'],
    ['<p class="bc" id="b">b</p>', 'b'],
    ["section: 'b'", 'b'],
  ])('sees none in %s', (text, name) => {
    expect(usesClass(classesUsedIn(text), name)).toBe(false);
  });
});

function filesAt(pattern: string): string[] {
  return globSync(pattern, { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}

function textOf(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}

function ownClasses(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => !shared.has(name) && !isForeign(name));
}

function isForeign(name: string): boolean {
  return name.startsWith('govuk-');
}

function filesThatUse(name: string): string[] {
  return [...usedByFile].filter(([, used]) => usesClass(used, name)).map(([file]) => file);
}

function roomsThatUse(name: string): string[] {
  return [...new Set(filesThatUse(name).map(roomOf))].sort();
}

function roomOf(file: string): string {
  return file.startsWith('src/components/') ? dirname(file) : (file.split('/')[1] ?? '');
}

function isBeside(user: string, file: string): boolean {
  return user.replace(/\.(?:astro|ts)$/u, '') === file.replace(/\.scss$/u, '');
}
