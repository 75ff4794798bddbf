import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Ended } from '../fixtures/remit-in-process.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';
import { hillside } from '../fixtures/two-partnerships.ts';

const remit = (...args: readonly string[]): Promise<Ended> => remitInProcess(args);
const remitIn = (cwd: string, ...args: readonly string[]): Promise<Ended> =>
  remitInProcess(args, { cwd });

const misspelt = {
  'content/site.yaml': (text: string) => text.replace('strapline:', 'strapilne:'),
};

const broken = hillside()['content/partnerships/hillside/panel/constitution.yaml']!.replace(
  'title:',
  'titel:',
);

describe('remit check', () => {
  test('says that there are no problems, and ends with 0', async () => {
    const content = writeSampleRegister(temporaryFolder());
    expect(await remit('check', content)).toEqual({
      code: 0,
      out: 'No problems found.\n',
      err: '',
    });
  });

  test('reports an error with its place, message and code frame, and ends with 1', async () => {
    const content = writeSampleRegister(temporaryFolder(), misspelt);
    expect(await remitIn(dirname(content), 'check', 'content')).toEqual({
      code: 1,
      out: `content/site.yaml:2:1 error schema/unknown-field
  Unknown field \`strapilne\`. Did you mean \`strapline\`?
    1 | name: Riverside Register
  > 2 | strapilne: Who decides what in Riverside
      | ^^^^^^^^^
    3 | baseUrl: https://register.example

1 error in 1 file. The site cannot be published until each error is mended.
`,
      err: '',
    });
  });

  test('speaks of one partnership, and counts what is elsewhere', async () => {
    const folder = temporaryFolder();
    const content = writeSampleRegister(folder, {
      ...hillside(),
      'content/places/riverside.yaml': (text: string) => `${text}name: Hillside\n`,
      'content/partnerships/hillside/panel/constitution.yaml': broken,
    });
    const here = { cwd: folder, env: { REMIT_CONTENT: content } };
    const panel = await remitInProcess(['check', 'hillside/panel'], here);
    expect(panel.code).toBe(1);
    expect(panel.out).toContain('content/partnerships/hillside/panel/constitution.yaml:');
    expect(panel.out).not.toContain('places/riverside.yaml');
    expect(panel.out).toContain('Elsewhere in the register: 1 error.');
    const riverside = await remitInProcess(['check', 'riverside'], here);
    expect(riverside.code).toBe(1);
    expect(riverside.out).toContain('content/places/riverside.yaml:6:1 error file/duplicate-field');
    expect(riverside.out).not.toContain('hillside/panel');
  });

  test('ends well for a partnership in order, whatever is wrong elsewhere', async () => {
    const folder = temporaryFolder();
    const content = writeSampleRegister(folder, {
      ...hillside(),
      'content/partnerships/hillside/panel/constitution.yaml': broken,
    });
    const { code, out } = await remitInProcess(['check', 'riverside'], {
      env: { REMIT_CONTENT: content },
    });
    expect({ code, out }).toEqual({
      code: 0,
      out: `No problems found.
Elsewhere in the register: 1 error. The site can be published when each error is mended.
`,
    });
  });

  test('tells what is found in a partnership though another has mistakes', async () => {
    const folder = temporaryFolder();
    const content = writeSampleRegister(folder, {
      ...hillside(),
      'content/places/riverside.yaml': (text: string) => `${text}name: Riverside\n`,
    });
    const { code, out } = await remitInProcess(['check', 'hillside'], {
      env: { REMIT_CONTENT: content },
    });
    expect(code).toBe(0);
    expect(out).toMatch(/partnerships\/hillside\/panel\/[a-z]+\.yaml:\d+:\d+ (?:warning|info) /u);
    expect(out).not.toContain('places/riverside.yaml');
    expect(out).toContain('Elsewhere in the register: 1 error');
  });

  test('offers the name that is meant, and ends with 2', async () => {
    const content = writeSampleRegister(temporaryFolder());
    expect(
      await remitInProcess(['check', 'riversid'], { env: { REMIT_CONTENT: content } }),
    ).toEqual({
      code: 2,
      out: '',
      err: 'remit: There is no partnership “riversid”, and no folder of that name. Did you mean “riverside”?\n',
    });
  });

  test('reports findings as JSON with all their fields', async () => {
    const content = writeSampleRegister(temporaryFolder(), {
      'content/places/riverside.yaml': (text) => `${text}name: Hillside\n`,
    });
    const { code, out, err } = await remitIn(
      dirname(content),
      'check',
      'content',
      '--format',
      'json',
    );
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out)).toEqual({
      findings: [
        {
          check: 'file/duplicate-field',
          severity: 'error',
          message: '`name` is given twice. Keep one of the two.',
          file: 'content/places/riverside.yaml',
          range: { start: { line: 6, column: 1 }, end: { line: 6, column: 5 } },
          help: 'https://register.example/errors/file/duplicate-field/',
          related: [
            {
              message: '`name` is first given here.',
              file: 'content/places/riverside.yaml',
              range: { start: { line: 1, column: 1 }, end: { line: 1, column: 5 } },
            },
          ],
        },
      ],
    });
  });

  test('gives an empty list as JSON when there is nothing to report', async () => {
    const content = writeSampleRegister(temporaryFolder());
    const { code, out } = await remit('check', content, '--format', 'json');
    expect({ code, report: JSON.parse(out) as unknown }).toEqual({
      code: 0,
      report: { findings: [] },
    });
  });

  test('reports a missing folder on standard output, and ends with 1', async () => {
    const { code, out, err } = await remitIn(temporaryFolder(), 'check', 'content');
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(`content:1:1 error content/no-folder
  There is no content folder here. Make \`content\`, or name another folder.

1 error in 1 file. The site cannot be published until each error is mended.
`);
  });

  test('prints nothing of what a link leads to', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'secret.txt'), 'the words of a secret\n');
    const content = writeSampleRegister(folder);
    symlinkSync(join(folder, 'secret.txt'), join(content, 'places', 'secret.yaml'));
    const { code, out } = await remit('check', content);
    expect(code).toBe(1);
    expect(out).toContain('content/places/secret.yaml:1:1 error file/refused');
    expect(out).not.toContain('secret\n');
    expect(out).not.toContain('the words');
  });

  test.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    const content = writeSampleRegister(temporaryFolder());
    execFileSync('mkfifo', [join(content, 'places', 'pipe.yaml')]);
    const { code, out } = await remit('check', content);
    expect(code).toBe(1);
    expect(out).toContain('content/places/pipe.yaml:1:1 error file/refused');
  });

  test('shows the right character after a byte order mark', async () => {
    const content = writeSampleRegister(temporaryFolder(), {
      'content/places/riverside.yaml': '\uFEFFname: [Riverside]\nkind: district\n',
    });
    expect((await remit('check', content)).out).toContain(
      '  > 1 | name: [Riverside]\n      |       ^^^^^^^^^^^\n',
    );
  });

  test.skipIf(process.platform === 'win32')(
    'never writes a control or direction character of the content to the terminal',
    async () => {
      const hostile = 'a\u202Eb\u2066c\u200Bd';
      const content = writeSampleRegister(temporaryFolder(), {
        [`content/places/\u001B[2J${hostile}.yaml`]: 'name: x\n',
        'content/places/riverside.yaml': `name: Riverside\nkind: district\nnation: ${hostile}\n${hostile}: x\n`,
        'content/glossary/board.yaml': 'term: \u001B[31m\u009B31m\n',
      });
      const { code, out } = await remit('check', content);
      expect(code).toBe(1);
      expect(out).toContain('Unknown field `a·b·c·d`.');
      expect(out).toContain('`a·b·c·d` is not one of the choices.');
      expect(out.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Cf}/u);
    },
  );
});

// A register in a sub-folder, as a repository with several of them has it.
describe('remit check names files', () => {
  function northOf(repository: string): string {
    const folder = join(repository, 'registers', 'north');
    mkdirSync(folder, { recursive: true });
    return writeSampleRegister(folder, misspelt);
  }

  const placeIn = (report: string): string => report.slice(0, report.indexOf(' '));

  test('from where it runs, in every report', async () => {
    const repository = temporaryFolder();
    northOf(repository);
    const report = async (...args: string[]): Promise<string> =>
      (await remitIn(repository, ...args)).out;
    const file = 'registers/north/content/site.yaml';
    const check = ['check', 'registers/north/content'];
    expect(placeIn(await report(...check))).toBe(`${file}:2:1`);
    expect(await report(...check, '--format', 'json')).toContain(`"file": "${file}"`);
    expect(await report(...check, '--format', 'github')).toContain(`::error file=${file},`);
    expect(await report(...check, '--format', 'sarif')).toContain(`"uri": "${file}"`);
    expect(placeIn(await report('reviews', 'registers/north/content'))).toBe(`${file}:2:1`);
  });

  test('by the whole path where they lie elsewhere', async () => {
    const content = northOf(temporaryFolder());
    const file = `${content}/site.yaml`.replaceAll('\\', '/');
    const placeFrom = async (cwd: string): Promise<string> =>
      placeIn((await remitIn(cwd, 'check', content)).out);
    expect(await placeFrom(dirname(content))).toBe('content/site.yaml:2:1');
    expect(await placeFrom(content)).toBe('site.yaml:2:1');
    expect(await placeFrom(temporaryFolder())).toBe(`${file}:2:1`);
  });

  test('from the top of a checkout, for the host that made it', async () => {
    const checkout = temporaryFolder();
    const folder = dirname(northOf(checkout));
    const report = async (format: string, top: string): Promise<string> => {
      const args = ['check', 'content', '--format', format];
      return (await remitInProcess(args, { cwd: folder, env: { GITHUB_WORKSPACE: top } })).out;
    };
    const file = 'registers/north/content/site.yaml';
    expect(await report('github', checkout)).toContain(`::error file=${file},`);
    expect(await report('sarif', checkout)).toContain(`"uri": "${file}"`);
    expect(placeIn(await report('text', checkout))).toBe('content/site.yaml:2:1');
    expect(await report('github', temporaryFolder())).toContain('::error file=content/site.yaml,');
  });
});

describe('remit', () => {
  test.each([
    ['an unknown option', ['check', '--nope'], "remit: unknown option '--nope'\n"],
    ['an unknown command', ['chek'], "remit: unknown command 'chek'\n(Did you mean check?)\n"],
    [
      'too many folders',
      ['check', 'a', 'b'],
      "remit: too many arguments for 'check'. Expected 1 argument but got 2: a, b.\n",
    ],
  ])('ends with 2 for %s', async (_, args, message) => {
    expect(await remit(...args)).toEqual({ code: 2, out: '', err: message });
  });

  test('ends with 2 for an unknown format, and names the known ones', async () => {
    const { code, out, err } = await remit('check', '--format', 'xml');
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(
      "remit: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json",
    );
  });

  test('shows how it is used, and ends with 2, when no command is given', async () => {
    const { code, out, err } = await remit();
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: remit');
  });

  test('shows how `check` is used when asked, and ends with 0', async () => {
    const { code, out, err } = await remit('check', '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain(
      'Ends with 0 when the site can be published, 1 when it cannot, 2 when the command is wrong.',
    );
  });
});
