// Measures how the time and memory of a build grow with the register: npm run bench:scale -- 100 1000
import {
  cpSync,
  globSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateRegister } from './generate-register.ts';
import type { Usage } from './run-measured.ts';
import { runMeasured } from './run-measured.ts';
import { scaleTable } from './scale-table.ts';

/** One size of register with all that was measured of it. */
export interface Measured {
  readonly constitutions: number;
  readonly contentBytes: number;
  readonly check: Usage;
  readonly build: Usage;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'boolean', default: false } },
});
const sizes = (positionals.length > 0 ? positionals : ['100', '1000']).map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size > 0)) {
  console.error('Give sizes as whole numbers: npm run bench:scale -- 100 1000');
  process.exit(2);
}

const work = realpathSync(mkdtempSync(join(tmpdir(), 'remit-scale-')));
try {
  const project = copyProgram();
  const measured: Measured[] = [];
  for (const size of sizes) measured.push(await measure(size, project));
  console.log(
    `\n${process.platform}, ${availableParallelism()} processors, Node ${process.version}\n`,
  );
  console.log(scaleTable(measured));
} finally {
  if (values.keep) console.log(`\nKept in ${work}`);
  else rmSync(work, { recursive: true, force: true });
}

// A copy builds in folders of its own, and is not changed by someone who edits the program meanwhile.
function copyProgram(): string {
  const project = join(work, 'program');
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, name), join(project, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

async function measure(constitutions: number, project: string): Promise<Measured> {
  const folder = join(work, String(constitutions));
  console.log(`${constitutions} constitutions: writing the register…`);
  const content = generateRegister(folder, { constitutions, likeContent: join(root, 'content') });
  console.log(`${constitutions} constitutions: checking…`);
  const check = await runMeasured({ project, words: ['check', content], notes: folder });
  console.log(`${constitutions} constitutions: building…`);
  const site = join(folder, 'site');
  const build = await runMeasured({
    project,
    words: ['build', content, '--out', site],
    notes: folder,
  });
  const files = filesIn(site);
  const pages = files.filter(({ path }) => path.endsWith('.html')).length;
  return {
    constitutions,
    contentBytes: total(filesIn(content)),
    check,
    build,
    pages,
    files: files.length,
    bytes: total(files),
  };
}

function filesIn(folder: string): { path: string; bytes: number }[] {
  const cwd = realpathSync(folder);
  const entries = globSync('**/*', { cwd }).map((path) => ({
    path,
    stat: statSync(join(cwd, path)),
  }));
  return entries
    .filter(({ stat }) => stat.isFile())
    .map(({ path, stat }) => ({ path, bytes: stat.size }));
}

function total(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
