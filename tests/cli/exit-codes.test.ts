import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { exitCodes } from '../../src/cli/exit-codes.ts';
import { patience } from '../fixtures/patience.ts';
import { remitInProcess } from '../fixtures/remit-in-process.ts';
import { writeSampleRegister } from '../fixtures/sample-register.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const root = new URL('../../', import.meta.url);
const main = fileURLToPath(new URL('src/cli/main.ts', root));
const compiled = mkdtempSync(join(tmpdir(), 'remit-compiled-'));
afterAll(() => rmSync(compiled, { recursive: true, force: true }));

function codeOf(args: readonly string[], environment: NodeJS.ProcessEnv = {}): number | null {
  const env = {
    ...process.env,
    NODE_COMPILE_CACHE: compiled,
    REMIT_TODAY: '2025-06-01',
    ...environment,
  };
  return spawnSync(process.execPath, [main, ...args], { env, timeout: patience }).status;
}

// Those that only read are quick to run here; those that build or serve have a process of their own.
const onContent = ['check', 'source', 'reviews', 'build', 'dev'];
const readers = new Set(['check', 'source', 'reviews']);

async function endOf(
  command: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number | null> {
  const all = [command, ...words];
  return readers.has(command) ? (await remitInProcess(all, { env })).code : codeOf(all, env);
}

describe('the program ends with 1 where the content is broken', () => {
  // The live site starts, and shows what is wrong.
  test.each(onContent.filter((command) => command !== 'dev'))('in %s', async (command) => {
    const broken = writeSampleRegister(temporaryFolder(), {
      'content/site.yaml': (text) => text.replace('strapline:', 'strapilne:'),
    });
    expect(await endOf(command, [broken])).toBe(exitCodes.contentBroken.code);
  });

  test.each(onContent)('in %s, also where there is no folder', async (command) => {
    const nowhere = join(temporaryFolder(), 'content');
    expect(await endOf(command, [nowhere])).toBe(exitCodes.contentBroken.code);
  });
});

describe('the program ends with 2 where the command is wrong', () => {
  test.each([...onContent, 'serve'])(
    'in %s, for an option that it does not have',
    async (command) => {
      expect((await remitInProcess([command, '--nope'])).code).toBe(exitCodes.commandWrong.code);
    },
  );

  test.each(onContent)('in %s, for a day that is not one', async (command) => {
    expect(await endOf(command, [], { REMIT_TODAY: 'tomorrow' })).toBe(exitCodes.commandWrong.code);
  });

  test.each([
    ['a port that is not one', ['dev', '--port', 'http']],
    ['a port that is not one', ['serve', '--port', 'http']],
    ['a site that is not there', ['serve', '--folder', join(tmpdir(), 'no-such-site')]],
  ])('for %s: %s', async (_, args) => {
    expect((await remitInProcess(args)).code).toBe(exitCodes.commandWrong.code);
  });
});

describe('the codes', () => {
  test('each mean one thing', () => {
    const codes = Object.values(exitCodes).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('are in the README', () => {
    const readme = readFileSync(new URL('README.md', root), 'utf8');
    for (const { code, means } of Object.values(exitCodes))
      expect(readme).toContain(`| ${code} | ${means} |`);
  });
});
