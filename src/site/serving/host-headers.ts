import { foreverHeader, hashedFolder, revalidateHeader } from './caching.ts';
import { mediaTypeOf } from './media-type-of.ts';
import { securityHeaders } from './security-headers.ts';

// Files for other programs: hosts differ in whether they know these, and a calendar that is sent as
// bytes cannot be subscribed to.
const others = ['csv', 'ics', 'atom'].map((ending) => ({
  ending,
  type: mediaTypeOf(`x.${ending}`),
}));

/** The hosts whose form of a header file is known. */
export const hosts = ['netlify', 'nginx', 'caddy'] as const;
export type Host = (typeof hosts)[number];

/**
 * What a static host must be told: security, how long a file holds, what files for other programs are, and
 * where compressed copies and the page for missing pages are.
 *
 * Shape: `netlify` is a `_headers` file, which Cloudflare Pages reads too; `nginx` goes into a
 *        `server` block and `caddy` into a site block. `path` is what the site stands under, as `/governance`.
 *        A site that has its host to itself also says that it is read over https alone; under a path that would bind
 *        the whole host, which is its owner’s to decide.
 * Source: the hosts’ own documentation. GitHub Pages and GitLab Pages cannot send headers: there
 *         the policy inside each page holds, and nothing forbids framing.
 */
export function hostHeaders(host: Host, path = ''): string {
  return forms[host](path)
    .map((line) => `${line}\n`)
    .join('');
}

const forms: Readonly<Record<Host, (path: string) => string[]>> = {
  // Both hosts let a browser ask again for each file by themselves, and send compressed what they hold.
  netlify: (path) => [
    `${path}/*`,
    ...security(path, (name, value) => `  ${name}: ${value}`),
    `${path}/${hashedFolder}*`,
    `  Cache-Control: ${foreverHeader}`,
    ...others.flatMap(({ ending, type }) => [`${path}/*.${ending}`, `  Content-Type: ${type}`]),
  ],
  nginx: (path) => [
    '# Inside a server block. A location with add_header lines of its own must include these again.',
    ...security(path, (name, value) => `add_header ${name} "${value}" always;`),
    `error_page 404 ${path}/404.html;`,
    'gzip_static on;',
    'gzip_vary on;',
    'expires -1;',
    `location ^~ ${path}/${hashedFolder} { expires 1y; }`,
    ...others.map(
      ({ ending, type }) =>
        `location ~ ^${path.replaceAll('.', '\\.')}/.*\\.${ending}$ { types {} default_type "${type}"; }`,
    ),
  ],
  caddy: (path) => [
    '# Inside a site block, with the lines `root` and `file_server { precompressed br gzip }`.',
    'header {',
    ...security(path, (name, value) => `\t${name} "${value}"`),
    `\t?Cache-Control "${revalidateHeader}"`,
    '}',
    `header ${path}/${hashedFolder}* Cache-Control "${foreverHeader}"`,
    ...others.map(({ ending, type }) => `header *.${ending} Content-Type "${type}"`),
    'handle_errors {',
    `\trewrite * ${path}/404.html`,
    '\tfile_server',
    '}',
  ],
};

// A year: scanners ask for half of one. Browsers heed it over https alone.
const httpsAlone = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

function security(path: string, print: (name: string, value: string) => string): string[] {
  const all = { ...securityHeaders, ...(path === '' && httpsAlone) };
  return Object.entries(all).map(([name, value]) => print(name, value));
}
