import { spawn } from 'node:child_process';
import { root } from './steps.ts';
import type { Step } from './steps.ts';

/** How a step ended; `output` is all it printed, for a person to read when it failed. */
export interface StepResult {
  isPassed: boolean;
  seconds: string;
  output: string;
}

const environment = { ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' };

/** Runs a step on the Node that runs this, without a shell, so that it is the same everywhere. */
export async function runStep(step: Step): Promise<StepResult> {
  const start = performance.now();
  const child = spawn(process.execPath, [step.script, ...step.arguments], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => output.push(part));
  child.stderr.on('data', (part: Buffer) => output.push(part));
  const isPassed = await new Promise<boolean>((resolve) => {
    child.once('error', (error) => {
      output.push(Buffer.from(String(error)));
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  return { isPassed, seconds, output: Buffer.concat(output).toString('utf8').trimEnd() };
}
