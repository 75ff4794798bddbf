import { globSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { areAsEditorsRead } from '../content/as-editors-read.ts';

const content = fileURLToPath(new URL('../../content/', import.meta.url));
const paths = globSync('**/*.{yaml,mdx}', { cwd: content })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.startsWith('knowledge/'))
  .sort();

describe('what is the register’s own', () => {
  areAsEditorsRead(content, paths);

  test('is all of it looked at', () => {
    expect(paths.length).toBeGreaterThan(100);
  });
});
