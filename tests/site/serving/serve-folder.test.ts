import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentSecurityPolicyHeader } from '../../../src/site/content-security-policy.ts';
import { serveFolder } from '../../../src/site/serving/serve-folder.ts';
import type { ServedFolder } from '../../../src/site/serving/serve-folder.ts';

const files: Record<string, string> = {
  'site/index.html': '<h1>Home</h1>',
  'site/404.html': '<h1>Not found</h1>',
  'site/topics/index.html': '<h1>Topics</h1>',
  'site/empty/data.csv': 'a,b\n',
  'site/two words/index.html': '<h1>Two words</h1>',
  'site/large.json': JSON.stringify({ words: 'quorum '.repeat(2000) }),
  'secret/index.html': 'not for readers',
  'site-next-door/index.html': 'not for readers',
};

let work = '';
let site: ServedFolder;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'remit-serve-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(work, path)), { recursive: true });
    await writeFile(join(work, path), text);
  }
  await symlink(join(work, 'secret'), join(work, 'site', 'way-out'));
  site = await serveFolder({ folder: join(work, 'site'), port: 0 });
});
afterAll(async () => {
  await site.close();
  await rm(work, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

/** Sends the path exactly as written; `fetch` would tidy the dots away first. */
function ask(
  path: string,
  options: { method?: string; encoding?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const { port } = new URL(site.url);
  const headers = {
    ...options.headers,
    ...(options.encoding === undefined ? {} : { 'Accept-Encoding': options.encoding }),
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers },
      (incoming) => {
        const parts: Buffer[] = [];
        incoming.on('data', (part: Buffer) => parts.push(part));
        incoming.on('end', () => {
          const body = Buffer.concat(parts).toString('utf8');
          resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, body });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end();
  });
}

describe('serveFolder', () => {
  test('answers a folder address with its index page', async () => {
    expect((await ask('/')).body).toBe('<h1>Home</h1>');
    expect((await ask('/topics/?q=quorum')).body).toBe('<h1>Topics</h1>');
    expect((await ask('/two%20words/')).body).toBe('<h1>Two words</h1>');
  });

  test('sends a folder address without its slash to the one with it', async () => {
    const answer = await ask('/topics?q=quorum&p=2');
    expect(answer.status).toBe(301);
    expect(answer.headers['location']).toBe('/topics/?q=quorum&p=2');
    expect((await ask('/two%20words')).headers['location']).toBe('/two%20words/');
  });

  test('serves a site under a path as a host does that serves others beside it', async () => {
    const under = await serveFolder({ folder: join(work, 'site'), port: 0, path: '/governance' });
    const { origin } = new URL(under.url);
    const at = async (path: string): Promise<unknown> => {
      const answer = await fetch(origin + path, { redirect: 'manual' });
      return [answer.status, answer.headers.get('location')];
    };
    try {
      expect(under.url).toBe(`${origin}/governance`);
      expect(await at('/governance/topics/')).toEqual([200, null]);
      expect(await at('/governance/topics?q=1')).toEqual([301, '/governance/topics/?q=1']);
      expect(await at('/')).toEqual([302, '/governance/']);
      expect(await at('/governance')).toEqual([302, '/governance/']);
      for (const elsewhere of ['/topics/', '/governances/', '/governance.html', '/large.json'])
        expect(await at(elsewhere)).toEqual([404, null]);
    } finally {
      await under.close();
    }
  });

  test('never sends a reader to another host', async () => {
    expect((await ask('//topics')).headers['location']).toBe('/topics/');
    expect((await ask('//example.org/%2e%2e')).headers['location']).toBeUndefined();
  });

  test('answers an unknown address with the 404 page and status 404', async () => {
    for (const path of ['/nothing', '/nothing/', '/empty/', '/large.json/']) {
      expect(await ask(path)).toMatchObject({ status: 404, body: '<h1>Not found</h1>' });
    }
  });

  test.each([
    '/../secret/index.html',
    '/topics/../../secret/index.html',
    '/%2e%2e/secret/index.html',
    '/..%2fsecret/index.html',
    '/..%5csecret%5cindex.html',
    '/../site-next-door/index.html',
    '/way-out/index.html',
    '/way-out/',
    '/%00',
    '/%zz',
    '/topics/%2e%2e/%2e%2e/secret/',
  ])('refuses %s', async (path) => {
    expect(await ask(path)).toMatchObject({ status: 400 });
  });

  test('refuses to do anything but read', async () => {
    expect(await ask('/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });

  test('sends the security headers with pages, files and errors', async () => {
    for (const path of ['/', '/large.json', '/nothing', '/topics', '/%00']) {
      const { headers } = await ask(path);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicyHeader);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
    }
  });

  test('compresses text for readers who can take it', async () => {
    const plain = await ask('/large.json');
    const compressed = await ask('/large.json', { encoding: 'gzip, br' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(compressed.headers['content-encoding']).toBe('br');
    expect(Number(compressed.headers['content-length'])).toBeLessThan(plain.body.length / 10);
  });

  test('says when a file is the one a reader has already', async () => {
    const { headers } = await ask('/topics/');
    const tag = String(headers['etag']);
    expect(tag).toMatch(/^"[\w-]+"$/u);
    for (const known of [tag, `W/${tag}`, `"old", ${tag}`, '*']) {
      const again = await ask('/topics/', { headers: { 'If-None-Match': known } });
      expect(again).toMatchObject({ status: 304, body: '' });
      expect(again.headers).toMatchObject({
        etag: tag,
        'content-security-policy': expect.any(String) as string,
      });
    }
    expect((await ask('/topics/', { headers: { 'If-None-Match': '"old"' } })).status).toBe(200);
  });

  test('tells a compressed file from a plain one, and the missing page from a file', async () => {
    const plain = await ask('/large.json');
    const compressed = await ask('/large.json', { encoding: 'br' });
    expect(compressed.headers['etag']).not.toBe(plain.headers['etag']);
    expect(compressed.headers['vary']).toBe('Accept-Encoding');
    expect((await ask('/nothing', { headers: { 'If-None-Match': '*' } })).status).toBe(404);
  });

  test('never sends a part of a file, and says so', async () => {
    const answer = await ask('/large.json', { headers: { Range: 'bytes=0-3' } });
    expect(answer.status).toBe(200);
    expect(answer.headers['accept-ranges']).toBe('none');
  });

  test('takes the next port when the port is taken', async () => {
    const port = Number(new URL(site.url).port);
    const second = await serveFolder({ folder: join(work, 'site'), port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    expect(await (await fetch(`${second.url}/topics/`)).text()).toBe('<h1>Topics</h1>');
    await second.close();
  });
});
