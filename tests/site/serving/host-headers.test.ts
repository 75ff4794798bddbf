import { execFileSync, spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { revalidateHeader } from '../../../src/site/serving/caching.ts';
import { hostHeaders, hosts } from '../../../src/site/serving/host-headers.ts';
import { mediaTypeOf } from '../../../src/site/serving/media-type-of.ts';
import { securityHeaders } from '../../../src/site/serving/security-headers.ts';
import { writeCompressed } from '../../../src/site/serving/write-compressed.ts';

const files = [
  'findings.csv',
  'reviews.ics',
  join('partnerships', 'riverside', 'reviews.ics'),
  'news.atom',
];

describe('hostHeaders', () => {
  test.each(hosts)('names every header once for %s', (host) => {
    const text = hostHeaders(host);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(text.split(name)).toHaveLength(2);
      expect(text).toContain(value);
    }
  });

  test('gives the first host its form', () => {
    expect(hostHeaders('netlify').split('\n').slice(0, 2)).toEqual([
      '/*',
      `  Content-Security-Policy: ${securityHeaders['Content-Security-Policy']}`,
    ]);
  });

  test.each(hosts)(
    'says for %s that a site with a host to itself is read over https alone',
    (host) => {
      const said = /Strict-Transport-Security:? "?max-age=(\d+)/u;
      // Scanners of headers ask for half a year.
      expect(Number(said.exec(hostHeaders(host))![1])).toBeGreaterThan(180 * 24 * 60 * 60);
      expect(hostHeaders(host, '/governance')).not.toMatch(said);
    },
  );

  test('speaks of the path that the site stands under', () => {
    const rules = hostHeaders('netlify', '/governance').split('\n');
    expect(rules.filter((line) => line.startsWith('/'))).toEqual([
      '/governance/*',
      '/governance/assets/*',
      '/governance/*.csv',
      '/governance/*.ics',
      '/governance/*.atom',
    ]);
  });
});

const styles = '.a { color: black }\n'.repeat(200);

// The servers themselves are no packages of npm: they are tried where they are installed.
describe.each(['', '/governance', '/open/gov.example'])(
  'a real server for a site under “%s”',
  (path) => {
    let work = '';
    let server: ChildProcess | undefined;
    beforeEach(async () => {
      work = await mkdtemp(join(tmpdir(), 'remit-host-'));
      // A server that drops its rights must still reach the site.
      await chmod(work, 0o755);
      const site = join(work, 'site', path);
      await mkdir(join(site, 'assets'), { recursive: true });
      await mkdir(join(site, 'partnerships', 'riverside'), { recursive: true });
      await writeFile(join(site, 'index.html'), '<h1>Home</h1>');
      await writeFile(join(site, '404.html'), '<h1>Page not found</h1>');
      await writeFile(join(site, 'assets', 'style.abc.css'), styles);
      for (const file of files) await writeFile(join(site, file), 'a,b\n');
      await writeCompressed(site);
    });
    afterEach(async () => {
      const ended = new Promise((resolve) => server?.once('close', resolve) ?? resolve(0));
      server?.kill();
      await ended;
      server = undefined;
      await rm(work, { recursive: true, force: true });
    });

    test.runIf(isInstalled('nginx', '-v'))('nginx does all that it is told', async () => {
      const port = await freePort();
      const config = join(work, 'nginx.conf');
      await writeFile(
        config,
        `daemon off; pid ${work}/pid; error_log ${work}/error.log;
events {}
http {
  types { text/html html; text/css css; }
  access_log off; client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy;
  fastcgi_temp_path ${work}/fastcgi; uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server { listen 127.0.0.1:${port}; root ${work}/site; ${hostHeaders('nginx', path)} }
}`,
      );
      execFileSync('nginx', ['-t', '-q', '-c', config]);
      server = spawn('nginx', ['-c', config]);
      await servesAsTold(port);
    });

    test.runIf(isInstalled('caddy', 'version'))('Caddy does all that it is told', async () => {
      const port = await freePort();
      const config = join(work, 'Caddyfile');
      await writeFile(
        config,
        `{\n\tadmin off\n\tauto_https off\n}\nhttp://127.0.0.1:${port} {\n\tbind 127.0.0.1\n\troot * ${work}/site\n\tfile_server {\n\t\tprecompressed br gzip\n\t}\n${hostHeaders('caddy', path)}}\n`,
      );
      const environment = {
        ...process.env,
        HOME: work,
        XDG_DATA_HOME: work,
        XDG_CONFIG_HOME: work,
      };
      server = spawn('caddy', ['run', '--config', config], { env: environment, stdio: 'ignore' });
      await servesAsTold(port);
    });

    async function servesAsTold(port: number): Promise<void> {
      await isListening(port);
      const ask = (address: string, encoding = 'identity'): Promise<Response> =>
        fetch(`http://127.0.0.1:${port}${path}${address}`, {
          headers: { 'Accept-Encoding': encoding },
        });
      for (const [address, status] of [
        ['/', 200],
        ['/findings.csv', 200],
        ['/assets/style.abc.css', 200],
        ['/nothing', 404],
      ] as const) {
        const answer = await ask(address);
        expect(answer.status).toBe(status);
        for (const [name, value] of Object.entries(securityHeaders))
          expect(answer.headers.get(name)).toBe(value);
        if (status === 404) expect(await answer.text()).toBe('<h1>Page not found</h1>');
      }
      for (const file of files) {
        const { headers } = await ask(`/${file}`);
        // An Atom feed says itself in which letters it is written.
        expect(headers.get('content-type')?.split(';')[0]).toBe(mediaTypeOf(file).split(';')[0]);
      }
      const cachingAt = async (address: string): Promise<string> =>
        (await ask(address)).headers.get('cache-control') ?? '';
      expect(await cachingAt('/assets/style.abc.css')).toContain('max-age=31536000');
      for (const address of ['/', '/findings.csv'])
        expect(await cachingAt(address)).toBe(revalidateHeader);
      const packed = await ask('/assets/style.abc.css', 'gzip');
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      expect(packed.headers.get('vary')).toContain('Accept-Encoding');
      expect(await packed.text()).toBe(styles);
    }
  },
);

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
