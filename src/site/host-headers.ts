import { mediaTypeOf } from './media-type-of.ts';
import { securityHeaders } from './security-headers.ts';

// Files for other programs: hosts differ in whether they know these, and a calendar that is sent as
// bytes cannot be subscribed to.
const others = ['csv', 'ics', 'atom'].map((ending) => ({
  ending,
  type: mediaTypeOf(`x.${ending}`),
}));

/**
 * The header files for the usual static hosts, by host: security, and what files for other programs are.
 *
 * Shape: `netlify` is a `_headers` file, which Cloudflare Pages reads too; `nginx` goes into a
 *        `server` block and `caddy` into a site block.
 * Source: the hosts’ own documentation. GitHub Pages and GitLab Pages cannot send headers: there
 *         the policy inside each page holds, and nothing forbids framing.
 */
export const hostHeaders = {
  netlify: `/*\n${lines((name, value) => `  ${name}: ${value}`)}\n${others
    .map(({ ending, type }) => `/*.${ending}\n  Content-Type: ${type}\n`)
    .join('')}`,
  nginx: `# Inside a server block. A location with add_header lines of its own must include these again.\n${lines(
    (name, value) => `add_header ${name} "${value}" always;`,
  )}\n${others
    .map(({ ending, type }) => `location ~ \\.${ending}$ { types {} default_type "${type}"; }\n`)
    .join('')}`,
  caddy: `header {\n${lines((name, value) => `\t${name} "${value}"`)}\n}\n${others
    .map(({ ending, type }) => `header *.${ending} Content-Type "${type}"\n`)
    .join('')}`,
} as const;

export type Host = keyof typeof hostHeaders;

function lines(print: (name: string, value: string) => string): string {
  return Object.entries(securityHeaders)
    .map(([name, value]) => print(name, value))
    .join('\n');
}
