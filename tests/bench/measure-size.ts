import { cpSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateRegister } from './generate-register.ts';
import type { Usage } from './run-measured.ts';
import { runMeasured } from './run-measured.ts';

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
const program = ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies the program into a folder, so that it builds there: the developer’s own site, and the one
 * before it, stay as they are, and someone can edit the program meanwhile.
 */
export function copyProgram(work: string): string {
  const project = join(work, 'program');
  for (const name of program) cpSync(join(root, name), join(project, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(project, 'node_modules'), 'junction');
  return project;
}

/** Writes a register of one size, checks it, builds the whole site from it, and measures both. */
export async function measureSize(
  constitutions: number,
  { project, work }: { project: string; work: string },
): Promise<Measured> {
  const say = (step: string): void => console.log(`${constitutions} constitutions: ${step}…`);
  const folder = join(work, String(constitutions));
  rmSync(folder, { recursive: true, force: true });
  say('writing the register');
  const content = generateRegister(folder, { constitutions, likeContent: join(root, 'content') });
  say('checking');
  const check = await runMeasured({ project, words: ['check', content], notes: folder });
  say('building');
  const out = join(folder, 'site');
  const build = await runMeasured({
    project,
    words: ['build', content, '--out', out],
    notes: folder,
  });
  const site = filesIn(realpathSync(out));
  return {
    constitutions,
    contentBytes: total(filesIn(content)),
    check,
    build,
    pages: site.filter(({ path }) => path.endsWith('.html')).length,
    files: site.length,
    bytes: total(site),
  };
}

function filesIn(folder: string): { path: string; bytes: number }[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .map((path) => ({ path, bytes: statSync(path).size }));
}

function total(files: readonly { bytes: number }[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
