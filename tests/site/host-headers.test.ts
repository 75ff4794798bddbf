import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hostHeaders } from '../../src/site/host-headers.ts';
import { mediaTypeOf } from '../../src/site/media-type-of.ts';
import { securityHeaders } from '../../src/site/security-headers.ts';

describe('hostHeaders', () => {
  test.each(Object.entries(hostHeaders))('names every header once for %s', (_host, text) => {
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(text.split(name)).toHaveLength(2);
      expect(text).toContain(value);
    }
  });

  test('gives the first host its form', () => {
    expect(hostHeaders.netlify.split('\n').slice(0, 2)).toEqual([
      '/*',
      `  Content-Security-Policy: ${securityHeaders['Content-Security-Policy']}`,
    ]);
  });
});

// The servers themselves are no packages of npm: they are tried where they are installed.
describe('a real server with its header file', () => {
  let work = '';
  let server: ChildProcess | undefined;
  beforeEach(async () => {
    work = await mkdtemp(join(tmpdir(), 'remit-host-'));
    // A server that drops its rights must still reach the site.
    await chmod(work, 0o755);
    await mkdir(join(work, 'site'));
    await writeFile(join(work, 'site', 'index.html'), '<h1>Home</h1>');
    for (const file of ['findings.csv', 'reviews.ics', 'reviews.atom'])
      await writeFile(join(work, 'site', file), 'a,b\n');
  });
  afterEach(async () => {
    const ended = new Promise((resolve) => server?.once('close', resolve) ?? resolve(0));
    server?.kill();
    await ended;
    server = undefined;
    await rm(work, { recursive: true, force: true });
  });

  test.runIf(isInstalled('nginx', '-v'))('nginx sends every header', async () => {
    const port = await freePort();
    const config = join(work, 'nginx.conf');
    await writeFile(
      config,
      `daemon off; pid ${work}/pid; error_log ${work}/error.log;
events {}
http {
  access_log off; client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy;
  fastcgi_temp_path ${work}/fastcgi; uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server { listen 127.0.0.1:${port}; root ${work}/site; ${hostHeaders.nginx} }
}`,
    );
    execFileSync('nginx', ['-t', '-q', '-c', config]);
    server = spawn('nginx', ['-c', config]);
    await sendsEveryHeader(port);
    await saysWhatFilesAre(port);
  });

  test.runIf(isInstalled('caddy', 'version'))('Caddy sends every header', async () => {
    const port = await freePort();
    const config = join(work, 'Caddyfile');
    await writeFile(
      config,
      `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1\n\troot * ${work}/site\n\tfile_server\n${hostHeaders.caddy}}\n`,
    );
    const environment = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
    server = spawn('caddy', ['run', '--config', config], { env: environment, stdio: 'ignore' });
    await sendsEveryHeader(port);
    await saysWhatFilesAre(port);
  });
});

function isInstalled(program: string, version: string): boolean {
  return spawnSync(program, [version]).status === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function sendsEveryHeader(port: number): Promise<void> {
  await isListening(port);
  for (const [path, status] of [
    ['/', 200],
    ['/findings.csv', 200],
    ['/nothing', 404],
  ] as const) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`);
    expect(answer.status).toBe(status);
    for (const [name, value] of Object.entries(securityHeaders))
      expect(answer.headers.get(name)).toBe(value);
  }
}

async function saysWhatFilesAre(port: number): Promise<void> {
  for (const file of ['findings.csv', 'reviews.ics', 'reviews.atom']) {
    const { headers } = await fetch(`http://127.0.0.1:${port}/${file}`);
    // An Atom feed says itself in which letters it is written.
    expect(headers.get('content-type')?.split(';')[0]).toBe(mediaTypeOf(file).split(';')[0]);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
}

async function isListening(port: number): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false,
      )
    )
      return;
    await wait(100);
  }
  throw new Error(`Nothing listens on port ${port}.`);
}
