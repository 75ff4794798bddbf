import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { HelperUsage } from './watch-helpers.ts';
import { watchHelpers } from './watch-helpers.ts';

/** What one command of Remit used. */
export interface Usage {
  readonly seconds: number;
  /** Of all threads of the command itself; work of other programs on the machine does not lengthen it. */
  readonly processorSeconds: number;
  /** The most memory the command itself held at one time. */
  readonly peakBytes: number;
  /** The same for each program that it started, by name; empty where the system does not say. */
  readonly helpers: ReadonlyMap<string, HelperUsage>;
}

interface Command {
  /** The folder of the program. */
  readonly project: string;
  readonly words: readonly string[];
  /** A folder for what is noted on the way. */
  readonly notes: string;
}

const preload = new URL('report-resources.ts', import.meta.url).href;
// One day for all, so that the same register always gives the same site.
const environment = { REMIT_TODAY: '2026-06-01', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };

/** Runs a command of Remit to its end and measures it. Throws when it fails. */
export async function runMeasured({ project, words, notes }: Command): Promise<Usage> {
  const report = join(notes, 'resources.json');
  const started = performance.now();
  const main = join(project, 'src', 'cli', 'main.ts');
  const child = spawn(process.execPath, ['--import', preload, main, ...words], {
    cwd: project,
    env: { ...process.env, ...environment, REMIT_BENCH_REPORT: report },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => output.push(part));
  const helpers = watchHelpers(child.pid!);
  const code = await new Promise((resolve) => child.once('close', resolve));
  const seconds = (performance.now() - started) / 1000;
  if (code !== 0)
    throw new Error(`remit ${words.join(' ')} failed.\n${Buffer.concat(output).toString('utf8')}`);
  const used = JSON.parse(readFileSync(report, 'utf8')) as Pick<
    Usage,
    'peakBytes' | 'processorSeconds'
  >;
  return { seconds, ...used, helpers: helpers.stop() };
}
