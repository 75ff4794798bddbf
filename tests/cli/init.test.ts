import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { allChecks } from '../../src/checks/all-checks.ts';
import { isAfter } from '../../src/checks/running/examine.ts';
import { openExamined } from '../../src/checks/running/open-examined.ts';
import { newRegister } from '../../src/cli/init.ts';
import { diskFolders } from '../../src/files/disk-files.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'remit-init-'));
});
afterEach(() => rmSync(work, { recursive: true }));

describe('remit init', () => {
  test('begins a register that is in order and holds nothing of the program', async () => {
    const folder = join(work, 'Fellmoor Register');
    const { code, out } = await remitInProcess(['init', folder]);
    expect(code).toBe(0);
    expect(out).toContain('npm install');
    const { register, diagnostics } = openExamined(diskFolders(join(folder, 'content')), {
      today: '2026-11-30',
    });
    expect(diagnostics).toEqual([]);
    expect(register!.constitutions.size).toBe(0);
    expect(existsSync(join(folder, 'content', 'knowledge'))).toBe(false);
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      name: string;
      dependencies: object;
    };
    expect(manifest.name).toBe('fellmoor-register');
    expect(Object.keys(manifest.dependencies)).toEqual(['remit']);
  });

  test.each([
    ['a folder with something in it', 'full', 'stands letter.txt already'],
    ['a file', 'full/letter.txt', 'is a file'],
  ])('leaves %s as it is', async (_what, path, why) => {
    mkdirSync(join(work, 'full'));
    writeFileSync(join(work, 'full', 'letter.txt'), 'Dear');
    const { code, err } = await remitInProcess(['init', join(work, path)]);
    expect(code).toBe(2);
    expect(err).toContain(why);
    expect(readdirSync(join(work, 'full'))).toEqual(['letter.txt']);
  });
});

/** Source: “Syntax for GitHub’s form schema”, as far as it is used here. */
const Form = z.strictObject({
  name: z.string().min(1),
  description: z.string().min(1),
  body: z.array(
    z.union([
      z.strictObject({
        type: z.literal('markdown'),
        attributes: z.strictObject({ value: z.string().min(1) }),
      }),
      z.strictObject({
        type: z.enum(['input', 'textarea']),
        id: z.string().regex(/^[\w-]+$/u),
        attributes: z.strictObject({ label: z.string().min(1), description: z.string() }),
        validations: z.strictObject({ required: z.boolean() }).optional(),
      }),
    ]),
  ),
});

describe('a new register', () => {
  const files = newRegister('fellmoor');

  test('begins with every check of this release gone through', () => {
    const { checksReadUpTo } = parse(files.get('content/site.yaml')!, { schema: 'failsafe' }) as {
      checksReadUpTo: string;
    };
    expect(allChecks.filter(({ since }) => isAfter(since, checksReadUpTo))).toEqual([]);
    expect(allChecks.map(({ since }) => since)).toContain(checksReadUpTo);
  });

  test('has a workflow that checks, looks over and builds the site', () => {
    const { jobs } = parse(files.get('.github/workflows/register.yml')!) as {
      jobs: { register: { steps: { run?: string }[] } };
    };
    const commands = jobs.register.steps.flatMap(({ run }) => (run === undefined ? [] : [run]));
    expect(commands).toEqual([
      'git config --global core.autocrlf false',
      'npm install',
      'npx remit check --format github',
      'npm test',
      expect.stringContaining('curl '),
      'npm run build -- --plain --compress $(test ! -d .remit/previous || echo --previous .remit/previous)',
    ]);
  });

  test('has a form as GitHub reads them, which site.yaml fills in', () => {
    const form = Form.parse(parse(files.get('.github/ISSUE_TEMPLATE/problem.yml')!));
    const [address] = /https:\/\/\S+template=\S+/u.exec(files.get('content/site.yaml')!)!;
    const { searchParams } = new URL(address);
    expect(searchParams.get('template')).toBe('problem.yml');
    const ids = form.body.map((field) => ('id' in field ? field.id : ''));
    expect(ids).toContain([...searchParams].find(([, filled]) => filled === '{text}')![0]);
  });

  test('names in its README only commands that it has', () => {
    const { scripts } = JSON.parse(files.get('package.json')!) as {
      scripts: Record<string, string>;
    };
    const named = [...files.get('README.md')!.matchAll(/npm run ([\w-]+)/gu)].map(
      ([, name]) => name!,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});
