import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathFrom } from '../../src/cli/paths-for.ts';

describe('pathFrom', () => {
  test.each([
    ['/mono', '/mono/registers/north/content/site.yaml', 'registers/north/content/site.yaml'],
    ['/mono/registers/north/content', '/mono/registers/north/content/site.yaml', 'site.yaml'],
    ['/mono', '/mono', '.'],
    ['/mono', '/elsewhere/content/site.yaml', '/elsewhere/content/site.yaml'],
    ['/mono', '/monolith/site.yaml', '/monolith/site.yaml'],
    ['/mono', '/mono/..odd/site.yaml', '..odd/site.yaml'],
  ])('shows in %s the file %s as %s', (folder, path, shown) => {
    expect(pathFrom(folder, path)).toBe(shown);
  });

  test.each([
    ['C:\\mono', 'C:\\mono\\west\\site.yaml', 'west/site.yaml'],
    ['C:\\mono', 'D:\\west\\site.yaml', 'D:/west/site.yaml'],
    ['C:\\mono', '\\\\share\\west\\site.yaml', '//share/west/site.yaml'],
  ])('shows on Windows in %s the file %s as %s', (folder, path, shown) => {
    expect(pathFrom(folder, path, win32)).toBe(shown);
  });

  test.each([
    ['posix', posix, '/'],
    ['win32', win32, 'C:\\'],
  ])('leads back to the file from the folder (%s)', (_, system, top) => {
    const name = fc.stringMatching(/^[a-z. ]{0,3}[a-z]$/u);
    const path = fc.array(name, { maxLength: 4 }).map((names) => system.join(top, ...names));
    fc.assert(
      fc.property(path, path, (folder, file) => {
        expect(system.resolve(folder, pathFrom(folder, file, system))).toBe(file);
      }),
    );
  });
});
