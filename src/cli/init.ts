import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { UsageError } from './asked-for.ts';
import { programVersion } from './program-version.ts';
import { writeNewFiles } from './write-new-files.ts';

// Where each file of a new register comes from.
const templates: Readonly<Record<string, string>> = {
  'README.md': 'README.md',
  '.gitignore': 'gitignore.txt',
  'content/site.yaml': 'site.yaml',
  '.github/workflows/register.yml': 'workflow.yml',
  '.github/ISSUE_TEMPLATE/problem.yml': 'issue-form.yml',
};

// Folders that wait for their first file; programs for versions keep no empty ones.
const waiting = [
  'content/partnerships',
  'content/places',
  'content/organisations',
  'content/sources',
  'seeds',
];

/** `remit init`: begins a register of one's own, which holds nothing of the program. */
export function addInitCommand(program: Command): void {
  program
    .command('init')
    .description('Begin a register of your own: what is yours, and Remit by its version number.')
    .argument('<folder>', 'where it goes: an empty folder, or one that is not there yet')
    .action((folder: string) => {
      const path = resolve(folder);
      const refusal = whyNotIn(path);
      if (refusal !== undefined) throw new UsageError(refusal);
      writeNewFiles((file) => join(path, file), newRegister(basename(path)));
      console.log(begun(relative(process.cwd(), path) || '.'));
    });
}

/** The files of a new register, by their paths. */
export function newRegister(name: string): ReadonlyMap<string, string> {
  const template = (file: string): string =>
    readFileSync(fileURLToPath(new URL(`init-template/${file}`, import.meta.url)), 'utf8');
  return new Map([
    ['package.json', `${JSON.stringify(manifestOf(name), null, 2)}\n`],
    ...Object.entries(templates).map(([path, file]) => [path, template(file)] as const),
    ...waiting.map((folder) => [`${folder}/.gitkeep`, ''] as const),
  ]);
}

function manifestOf(name: string): object {
  return {
    // A name of npm is lower case; it is never published.
    name:
      name
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/^-+|-+$/gu, '') || 'register',
    private: true,
    type: 'module',
    scripts: {
      start: 'remit build && remit serve',
      dev: 'remit dev',
      check: 'remit check',
      test: 'remit verify',
      build: 'remit build',
      remit: 'remit',
    },
    dependencies: { remit: programVersion() },
  };
}

function whyNotIn(path: string): string | undefined {
  if (!existsSync(path)) return undefined;
  if (!statSync(path).isDirectory()) return `${path} is a file. Name a folder for the register.`;
  const [first] = readdirSync(path).filter((name) => name !== '.git');
  return first === undefined
    ? undefined
    : `In ${path} stands ${first} already. Name an empty folder, or one that is not there yet.`;
}

function begun(folder: string): string {
  const there = folder === '.' ? [] : [`  cd ${folder}`];
  return [
    `A register of your own is in ${folder}. Next:`,
    ...there,
    '  npm install',
    '  npm start      builds it and shows it on this machine',
    'Then say in content/site.yaml what it is called and who publishes it, and read a first document:',
    '  npm run remit import -- "terms of reference.docx"',
  ].join('\n');
}
