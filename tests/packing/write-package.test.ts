import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writePackage } from '../../src/packing/write-package.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let out = '';
let paths: string[] = [];
beforeAll(() => {
  out = join(mkdtempSync(join(tmpdir(), 'remit-package-')), 'package');
  writePackage(root, out);
  paths = globSync('**/*.*', { cwd: out });
});
afterAll(() => rmSync(join(out, '..'), { recursive: true }));

describe('the package', () => {
  test('holds the program without TypeScript, and what it knows without any register', () => {
    expect(paths.length).toBeGreaterThan(1000);
    expect(paths.filter((path) => path.endsWith('.ts'))).toEqual([]);
    const content = paths.filter((path) => path.startsWith('content/'));
    expect(content.filter((path) => !path.startsWith('content/knowledge/'))).toEqual([]);
    expect(content.length).toBeGreaterThan(100);
    expect(paths.filter((path) => /^(?:tests|seeds)\//u.test(path))).toEqual([]);
  });

  test('imports only files that are in it', () => {
    const missing = paths
      .filter((path) => /\.(?:js|mjs|astro)$/u.test(path))
      .flatMap((path) => {
        const text = readFileSync(join(out, path), 'utf8');
        const imports = text.matchAll(
          /(?:^import|\bfrom|^export \*)\s+['"](\.{1,2}\/[^'"\n?]+)['"]/gmu,
        );
        return [...imports].flatMap(([, to]) => {
          const target = join(path, '..', to!);
          return paths.includes(target) ? [] : [`${path}: ${to}`];
        });
      });
    expect(missing).toEqual([]);
  });

  test('says what it needs, each in one version, and nothing of tests', () => {
    const manifest = JSON.parse(readFileSync(join(out, 'package.json'), 'utf8')) as {
      bin: Record<string, string>;
      dependencies: Record<string, string>;
    };
    expect(paths).toContain(manifest.bin['remit']);
    expect(Object.keys(manifest.dependencies)).toContain('astro');
    expect(Object.keys(manifest.dependencies)).not.toContain('vitest');
    expect(Object.values(manifest.dependencies).filter((one) => !/^\d/u.test(one))).toEqual([]);
  });
});

test('the package is not written into a folder that holds something, and nothing there is lost', () => {
  const folder = mkdtempSync(join(tmpdir(), 'remit-given-'));
  writeFileSync(join(folder, 'letter.txt'), 'Dear');
  const packed = spawnSync(process.execPath, [join(root, 'src', 'packing', 'pack.ts'), folder], {
    encoding: 'utf8',
  });
  expect(packed.status).toBe(1);
  expect(packed.stderr).toContain('stands letter.txt already');
  expect(globSync('**/*', { cwd: folder })).toEqual(['letter.txt']);
  expect(readFileSync(join(folder, 'letter.txt'), 'utf8')).toBe('Dear');
  rmSync(folder, { recursive: true });
});
