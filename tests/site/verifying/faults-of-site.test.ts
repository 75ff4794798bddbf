import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../src/site/content-security-policy.ts';
import { faultsOfSite } from '../../../src/site/verifying/faults-of-site.ts';
import { siteFiles } from '../../../src/site/verifying/site-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-verify-'));
  mkdirSync(join(folder, 'topics'));
  write('index.html', '<a href="/topics/#quorum">Topics</a>');
  write('topics/index.html', '<h2 id="quorum">Quorum</h2>');
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, body: string): void {
  const head = `<meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}"><title>x</title>
<link rel="canonical" href="https://register.example/">`;
  writeFileSync(
    join(folder, file),
    `<!doctype html><html lang="en"><head>${head}</head><body data-template="x">${body}</body></html>`,
  );
}

const faults = (withheld: readonly string[] = []): string[] =>
  faultsOfSite(siteFiles(folder), withheld);

describe('a finished site', () => {
  test('in which all is well has no faults', () => {
    expect(faults(['Ada Fell'])).toEqual([]);
  });

  test.each([
    ['a dead link', '<a href="/compare/">x</a>', 'leads to "/compare/", which does not exist'],
    ['a dead anchor', '<a href="/topics/#chair">x</a>', 'has no id "chair"'],
    [
      'a picture from elsewhere',
      '<img alt="" src="https://other.example/a.png">',
      'from elsewhere',
    ],
    ['a handler', '<p onclick="x()">x</p>', 'has the handler onclick'],
    ['a name held back', '<p>Ada Fell</p>', '8 letters of a name that is held back'],
  ])('is at fault with %s', (_what, body, fault) => {
    write('index.html', body);
    const [first, ...others] = faults(['Ada Fell']);
    expect(first).toContain(fault);
    expect(others).toEqual([]);
  });

  test('may hold data that nothing runs, and only what can be read', () => {
    write('index.html', '<script type="application/ld+json">{"a":1}</script>');
    expect(faults()).toEqual([]);
    write('index.html', '<script type="application/ld+json">{"a":</script>');
    expect(faults()).toEqual([expect.stringContaining('is no JSON')]);
    write('index.html', '<script type="text/plain">{"a":1}</script>');
    expect(faults()).toEqual([expect.stringContaining('has no src')]);
  });

  test('may give patterns of addresses in its data, and no dead address', () => {
    const own = 'https://register.example';
    writeFileSync(join(folder, 'a.json'), JSON.stringify([`${own}/topics/{topic}.csv`]));
    expect(faults()).toEqual([]);
    writeFileSync(join(folder, 'a.json'), JSON.stringify([`${own}/topics/quorum.csv`]));
    expect(faults()).toHaveLength(1);
  });
});
