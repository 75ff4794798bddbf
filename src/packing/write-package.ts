import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { asJavaScript, packedName } from './as-javascript.ts';

// Beside `src/`: what the program knows, what a site ships as it is, and how its pages are built.
const asTheyAre = ['content/knowledge', 'public', 'LICENSE', 'CHANGELOG.md'];
const rewritten = ['astro.config.mjs'];
// Tools of this repository, for whoever works on the program.
const forMaintainers = /^src\/(?:packing\/|cli\/install\.mjs$)/u;

interface Manifest {
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly type: string;
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * Writes the program as a package of npm.
 *
 * Errors: a folder with something in it is refused, and is left as it is.
 */
export function writePackage(root: string, out: string): void {
  mkdirSync(out, { recursive: true });
  const [first] = readdirSync(out);
  if (first !== undefined)
    throw new Error(`In ${out} stands ${first} already. Name an empty folder, or a new one.`);
  for (const path of asTheyAre) cpSync(join(root, path), join(out, path), { recursive: true });
  const sources = globSync('src/**/*.*', { cwd: root }).map((path) => path.replaceAll('\\', '/'));
  for (const path of [...rewritten, ...sources].filter((one) => !forMaintainers.test(one))) {
    const to = join(out, packedName(path));
    mkdirSync(dirname(to), { recursive: true });
    if (/\.(?:ts|astro|mjs)$/u.test(path))
      writeFileSync(to, asJavaScript(path, readFileSync(join(root, path), 'utf8')));
    else cpSync(join(root, path), to);
  }
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  writeFileSync(join(out, 'package.json'), `${JSON.stringify(packed(manifest), null, 2)}\n`);
}

function packed({ version, description, license, type, dependencies }: Manifest): object {
  return {
    name: 'remit',
    version,
    description,
    license,
    type,
    bin: { remit: 'src/cli/main.js' },
    dependencies,
  };
}
