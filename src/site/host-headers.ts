import { securityHeaders } from './security-headers.ts';

/**
 * The header files for the usual static hosts, by host.
 *
 * Shape: `netlify` is a `_headers` file, which Cloudflare Pages reads too; `nginx` goes into a
 *        `server` block and `caddy` into a site block.
 * Source: the hosts’ own documentation. GitHub Pages and GitLab Pages cannot send headers: there
 *         the policy inside each page holds, and nothing forbids framing.
 */
export const hostHeaders = {
  netlify: `/*\n${lines((name, value) => `  ${name}: ${value}`)}\n`,
  nginx: `# Inside a server block. A location with add_header lines of its own must include these again.\n${lines(
    (name, value) => `add_header ${name} "${value}" always;`,
  )}\n`,
  caddy: `header {\n${lines((name, value) => `\t${name} "${value}"`)}\n}\n`,
} as const;

export type Host = keyof typeof hostHeaders;

function lines(print: (name: string, value: string) => string): string {
  return Object.entries(securityHeaders)
    .map(([name, value]) => print(name, value))
    .join('\n');
}
