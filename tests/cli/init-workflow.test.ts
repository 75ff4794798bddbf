import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const workflow = new URL('../../src/cli/init-template/workflow.yml', import.meta.url);
const { jobs } = parse(readFileSync(workflow, 'utf8')) as {
  jobs: { register: { steps: { run?: string }[] } };
};
const fetching = jobs.register.steps.find(({ run }) => run?.includes('curl') === true)!.run!;
const building = jobs.register.steps.find(({ run }) => run?.includes('--plain') === true)!.run!;
const hasTools = ['curl', 'unzip', 'bash'].every(
  (tool) => spawnSync(tool, [tool === 'unzip' ? '-v' : '--version']).status === 0,
);

interface Published {
  readonly status: number;
  readonly body?: Uint8Array | undefined;
}

/** What the step does in a folder whose register is published so. */
async function fetched({ status, body }: Published, typed = (address: string): string => address) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url!);
    response.writeHead(status).end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const folder = folderWith(typed(`http://127.0.0.1:${port}/governance`));
  try {
    return { ...(await ranIn(folder, fetching)), asked, folder };
  } finally {
    server.close();
  }
}

function folderWith(baseUrl: string): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  writeFileSync(join(folder, 'content', 'site.yaml'), `name: Ours\nbaseUrl: ${baseUrl}\n`);
  return folder;
}

// As GitHub runs a step.
function ranIn(folder: string, script: string): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
    execFile(
      'bash',
      words,
      { cwd: folder, env: { ...process.env, no_proxy: '*' } },
      (error, stdout) => done({ code: error === null ? 0 : Number(error.code), output: stdout }),
    );
  });
}

describe.skipIf(!hasTools)('the workflow of a new register', () => {
  const zip = zipSync({ 'register.json': strToU8('{}'), 'bodies/a/b.json': strToU8('{}') });

  test.each([
    ['as the template has it', (address: string): string => address],
    ['in quotes', (address: string): string => `"${address}"`],
    ['with a note behind it', (address: string): string => `${address} # ours`],
  ])('fetches the data of the site from its own address, typed %s', async (_, typed) => {
    const { code, asked, folder } = await fetched({ status: 200, body: zip }, typed);
    expect(code).toBe(0);
    expect(asked).toEqual(['/governance/data/register.zip']);
    expect(existsSync(join(folder, '.remit/previous/bodies/a/b.json'))).toBe(true);
    const said = await ranIn(folder, building.replace('npm', 'echo'));
    expect(said.output).toContain('--plain --compress --previous .remit/previous');
  });

  test.each([
    [404, undefined],
    [401, undefined],
    [410, undefined],
    [200, strToU8('<!doctype html>')],
  ])('goes on without it where the host answers %i and no data', async (status, body) => {
    const { code, output, folder } = await fetched({ status, body });
    expect(code).toBe(0);
    expect(output).toMatch(
      /^Nothing is published at http:\/\/127\.0\.0\.1:\d+\/governance yet\.$/mu,
    );
    const said = await ranIn(folder, building.replace('npm', 'echo'));
    expect(said).toEqual({ code: 0, output: 'run build -- --plain --compress\n' });
  });

  test('goes on without it where there is no such host', async () => {
    const folder = folderWith('https://register.invalid');
    expect(await ranIn(folder, fetching)).toEqual({
      code: 0,
      output: 'Nothing is published at https://register.invalid yet.\n',
    });
  });

  test.each([
    ['is cut off', { status: 200, body: zip.slice(0, 60) }],
    ['has moved without saying where', { status: 302 }],
  ])('ends where the data %s', async (_, published) => {
    expect((await fetched(published)).code).not.toBe(0);
  });
});
