import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { fileKinds } from '../src/register/addresses/file-kinds.ts';
import { pathsOf } from '../src/register/loading/content-kinds.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const lines = readFileSync(`${root}/.github/CODEOWNERS.example`, 'utf8').split('\n');
const rules = lines
  .filter((line) => line !== '' && !line.startsWith('# '))
  .filter((line) => line !== '#')
  .map((line) => {
    const [pattern, ...owners] = line.replace(/^#/, '').split(/\s+/);
    return { pattern: pattern!, owners, isExample: line.startsWith('#') };
  });
const inUse = rules.filter(({ isExample }) => !isExample);
const files = ['content', 'seeds', 'src', 'tests', '.github', 'package.json', 'package-lock.json']
  .flatMap((name) => globSync([name, `${name}/**/*.*`], { cwd: root }))
  .filter((file) => /\.[a-z]+$/.test(file))
  .map((file) => `/${file.replaceAll('\\', '/')}`)
  // A register has these, whichever it is.
  .concat(
    fileKinds.flatMap((kind) => pathsOf(kind, 'riverside/board')).map((path) => `/content/${path}`),
  )
  .concat('/seeds/minutes.docx');

// The three forms that the file uses, of those that GitHub takes from .gitignore.
function isMatch(pattern: string, file: string): boolean {
  if (pattern.startsWith('*')) return file.endsWith(pattern.slice(1));
  return pattern.endsWith('/') ? file.startsWith(pattern) : file === pattern;
}

/** The last line that matches is the only one that counts. */
function ruleOf(file: string): string | undefined {
  return inUse.findLast(({ pattern }) => isMatch(pattern, file))?.pattern;
}

describe('the example of owners', () => {
  test.each(rules)('$pattern is a line that GitHub reads', ({ pattern, owners }) => {
    // A pattern from the root, a folder of it, or a kind of file; no `!`, no `[ ]`, no escape.
    expect(pattern).toMatch(/^(?:\*|\*\.[a-z]+|\/(?:[\w.-]+\/)*[\w.-]*)$/);
    expect(owners.length).toBeGreaterThan(0);
    for (const owner of owners)
      expect(owner).toMatch(/^@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\/[\w-]+)?$/);
  });

  test.each(inUse)('$pattern counts for a file that is there', ({ pattern }) => {
    expect(files.filter((file) => ruleOf(file) === pattern)).not.toEqual([]);
  });

  test.each([
    ['/content/site.yaml', '/content/site.yaml'],
    ['/content/knowledge/glossary/toolkit.yaml', '/content/knowledge/'],
    ['/content/knowledge/guides/privacy.mdx', '/content/knowledge/'],
    ['/content/partnerships/riverside/board/facts.yaml', '/content/partnerships/'],
    ['/content/guides/privacy.mdx', '/content/guides/'],
    ['/.github/workflows/test.yml', '/.github/'],
    ['/.github/CODEOWNERS', '/.github/'],
    ['/seeds/minutes.docx', '/seeds/'],
    ['/src/cli/main.ts', '*'],
  ])('%s is protected by %s', (file, pattern) => {
    expect(ruleOf(file)).toBe(pattern);
  });

  test('says above each line what it protects', () => {
    for (const [index, line] of lines.entries())
      if (/^#?[*/]/.test(line) && !/^#?[*/]/.test(lines[index - 1]!))
        expect(lines[index - 1]).toMatch(/^# \S/);
  });
});
