import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { prefersCoding } from './accepted-coding.ts';
import { cachingOf, revalidateHeader } from './caching.ts';
import { entityTag, namesTag } from './entity-tag.ts';
import { securityHeaders } from './security-headers.ts';
import { findFile } from './find-file.ts';
import { listenOnFreePort } from './listen-on-free-port.ts';
import { isText, mediaTypeOf } from './media-type-of.ts';

/** What to serve and where; port 0 takes any free one. */
export interface ServeOptions {
  folder: string;
  port: number;
  host?: string;
  /** The path that the site stands under, as `/governance`; the host to itself when left out. */
  path?: string;
}

/** A running server: its address, without a final slash, and how to stop it. */
export interface ServedFolder {
  url: string;
  close: () => Promise<void>;
}

const brotli = promisify(brotliCompress);

/**
 * Serves a built site the way a static host would, with the headers we recommend.
 *
 * Errors: when the port is taken, tries the ten after it, then throws.
 */
export async function serveFolder(options: ServeOptions): Promise<ServedFolder> {
  const { folder, port, host = '127.0.0.1', path = '' } = options;
  const server = createServer((request, response) => {
    answer({ folder, path }, request, response).catch(() => {
      if (!response.headersSent) sendText(response, 500, 'The server could not read that file.');
      else response.destroy();
    });
  });
  const taken = await listenOnFreePort(server, port, host);
  const name = host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${String(taken)}${path}`, close: () => stop(server) };
}

interface Place {
  readonly folder: string;
  readonly path: string;
}

async function answer(
  { folder, path: under }: Place,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    sendText(response, 405, 'Only GET and HEAD are allowed.');
    return;
  }
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  if (under !== '' && (path === '/' || path === under)) {
    response.setHeader('Location', `${under}/`);
    sendText(response, 302, `The site is at ${under}/`);
    return;
  }
  if (!path.startsWith(`${under}/`)) return sendMissing(folder, request, response);
  const found = await findFile(folder, path.slice(under.length));
  switch (found.kind) {
    case 'file':
      await sendFile(request, response, {
        status: 200,
        file: found.file,
        caching: cachingOf(path.slice(`${under}/`.length)),
      });
      return;
    case 'folder':
      response.setHeader('Location', [under + found.address, ...query].join('?'));
      sendText(response, 301, `Moved to ${under}${found.address}`);
      return;
    case 'refused':
      sendText(response, 400, 'That is not an address of this site.');
      return;
    case 'missing':
      await sendMissing(folder, request, response);
  }
}

async function sendMissing(
  folder: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await findFile(folder, '/404.html');
  if (page.kind === 'file') await sendFile(request, response, { status: 404, file: page.file });
  else sendText(response, 404, 'There is no such page.');
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { status, file, caching = revalidateHeader }: { status: number; file: string; caching?: string },
): Promise<void> {
  const mediaType = mediaTypeOf(file);
  const bytes = await readFile(file);
  const isCoded = isText(mediaType) && prefersCoding(request.headers['accept-encoding'], 'br');
  if (isText(mediaType)) response.setHeader('Vary', 'Accept-Encoding');
  if (status === 200) {
    const tag = entityTag(bytes, isCoded ? 'br' : '');
    response.setHeader('ETag', tag);
    if (namesTag(request.headers['if-none-match'], tag)) {
      response.writeHead(304, { ...securityHeaders, 'Cache-Control': caching }).end();
      return;
    }
  }
  if (isCoded) response.setHeader('Content-Encoding', 'br');
  send(response, { status, mediaType, caching, body: isCoded ? await coded(bytes) : bytes });
}

/** In the quality hosts use when they compress as they send: a fair measure of a page’s weight. */
function coded(bytes: Buffer): Promise<Buffer> {
  return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, {
    status,
    mediaType: 'text/plain; charset=utf-8',
    body: Buffer.from(`${text}\n`),
  });
}

interface Sent {
  readonly status: number;
  readonly mediaType: string;
  readonly body: Buffer;
  readonly caching?: string;
}

function send(
  response: ServerResponse,
  { status, mediaType, body, caching = revalidateHeader }: Sent,
): void {
  response.writeHead(status, {
    ...securityHeaders,
    // A whole file every time: parts of it are never sent.
    'Accept-Ranges': 'none',
    'Cache-Control': caching,
    'Content-Length': body.length,
    'Content-Type': mediaType,
  });
  // Node leaves the body out by itself when the request is HEAD.
  response.end(body);
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => {
      if (error) reject(error);
      else resolve();
    });
    server.closeAllConnections();
  });
}
