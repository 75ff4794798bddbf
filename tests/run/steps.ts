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
}

/** Steps that are run one after the other, as far as the first that fails. */
export type Lane = readonly Step[];

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
/** Where test results are left, seen from the repository. */
export const resultsFolder = join('.remit', 'test-results');

const remit = join('src', 'cli', 'main.ts');

const astro = tool('astro', 'bin', 'astro.mjs');

/**
 * All steps in order: what is quick to fail and cheap to fix comes first.
 *
 * The lanes of a stage run at the same time: each uses one processor, and none changes a file that
 * another reads.
 */
export const stages: readonly (readonly Lane[])[] = [
  [
    [
      {
        name: 'sync',
        does: 'write the types of pages, which the next steps read',
        script: astro,
        arguments: ['sync'],
      },
    ],
  ],
  [
    [
      {
        name: 'types',
        does: 'check the types of all code and pages',
        script: astro,
        arguments: ['check', '--noSync', '--minimumFailingSeverity', 'warning'],
      },
      // Looking for mistakes takes longer than types do: what is in the content is asked meanwhile.
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
    ],
    [
      {
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
        does: 'check the layout of the code',
        script: tool('prettier', 'bin', 'prettier.cjs'),
        arguments: ['--check', '--log-level', 'warn', 'src', 'tests'],
      },
    ],
  ],
  [[testStep('unit', 'test the code', join('tests', 'vitest.config.ts'))]],
  [
    [
      testStep(
        'pages',
        'render every page of odd registers',
        join('tests', 'pages', 'vitest.config.ts'),
      ),
    ],
    [{ name: 'build', does: 'build the site', script: remit, arguments: ['build'] }],
  ],
  [
    [
      testStep(
        'browser',
        'test every page of the site',
        join('tests', 'browser', 'vitest.config.ts'),
      ),
    ],
  ],
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
