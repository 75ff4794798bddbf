import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One step: a script for Node with its arguments, and where it leaves its test results. */
export interface Step {
  name: string;
  does: string;
  script: string;
  arguments: string[];
  results?: string;
  /** What must be there for the step to mean anything, seen from the repository. */
  about?: string;
  /** Whether it runs beside the step before it: each uses one processor, and neither changes a file the other reads. */
  isBeside?: boolean;
}

/** Steps that run at the same time, in their order. */
export function groupsOf(steps: readonly Step[]): Step[][] {
  const groups: Step[][] = [];
  for (const step of steps) {
    const last = groups.at(-1);
    if (step.isBeside === true && last !== undefined) last.push(step);
    else groups.push([step]);
  }
  return groups;
}

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where test results are left, seen from the repository. */
export const resultsFolder = join('.remit', 'test-results');

const remit = join('src', 'cli', 'main.ts');

/** All steps in order: what is quick to fail and cheap to fix comes first. */
export const steps: Step[] = [
  {
    name: 'types',
    does: 'check the types of all code and pages',
    script: tool('astro', 'bin', 'astro.mjs'),
    arguments: ['check', '--minimumFailingSeverity', 'warning'],
  },
  {
    // After the types: it reads what the check of types has written of Astro’s.
    name: 'lint',
    does: 'look for mistakes in the code',
    script: tool('eslint', 'bin', 'eslint.js'),
    arguments: [
      '--config',
      join('tests', 'eslint.config.js'),
      '--max-warnings',
      '0',
      'src',
      'tests',
    ],
  },
  {
    name: 'format',
    isBeside: true,
    does: 'check the layout of the code',
    script: tool('prettier', 'bin', 'prettier.cjs'),
    arguments: ['--check', '--log-level', 'warn', 'src', 'tests'],
  },
  testStep('unit', 'test the code', join('tests', 'vitest.config.ts')),
  testStep(
    'pages',
    'render every page of odd registers',
    join('tests', 'pages', 'vitest.config.ts'),
  ),
  { name: 'content', does: 'check the content', script: remit, arguments: ['check'] },
  {
    name: 'sources',
    does: 'account for every word of the source documents',
    script: remit,
    arguments: ['source'],
  },
  {
    ...testStep(
      'sample',
      'test the sample register of this repository',
      join('tests', 'sample', 'vitest.config.ts'),
    ),
    // A register of one's own has other partnerships, and nothing here to test.
    about: join('content', 'partnerships', 'derby-health-inequalities-partnership'),
  },
  { name: 'build', does: 'build the site', script: remit, arguments: ['build'] },
  testStep('browser', 'test every page of the site', join('tests', 'browser', 'vitest.config.ts')),
];

function tool(...path: string[]): string {
  return join('node_modules', ...path);
}

function testStep(name: string, does: string, config: string): Step {
  const results = join(resultsFolder, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  const script = tool('vitest', 'vitest.mjs');
  return { name, does, script, arguments: ['run', '--config', config, ...reporters], results };
}
