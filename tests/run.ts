// What `npm test` runs after installing: every step in order, up to the first that fails.
// `node tests/run.ts unit browser` runs only the steps named.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { countTests } from './run/count-tests.ts';
import type { StepResult } from './run/run-step.ts';
import { runStep } from './run/run-step.ts';
import type { Lane, Step } from './run/steps.ts';
import { resultsFolder, root, stages } from './run/steps.ts';

const steps = stages.flat(2);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  const names = steps.map(({ name }) => name).join(', ');
  console.error(`There is no step "${unknown.join('", "')}". The steps are ${names}.`);
  process.exit(2);
}

rmSync(join(root, resultsFolder), { recursive: true, force: true });
mkdirSync(join(root, resultsFolder), { recursive: true });

const lines: string[] = [];
const counts = { passed: 0, failed: 0 };
for (const lanes of stages) {
  const passed = await Promise.all(lanes.map(runLane));
  if (passed.includes(false)) {
    process.exitCode = 1;
    break;
  }
}

async function runLane(lane: Lane): Promise<boolean> {
  for (const step of lane.filter(isWanted)) {
    const result = await runStep(step);
    tell({ step, ...result });
    if (!result.isPassed) return false;
  }
  return true;
}

function isWanted(step: Step): boolean {
  if (wanted.length > 0 && !wanted.includes(step.name)) return false;
  if (step.about === undefined || existsSync(join(root, step.about))) return true;
  lines.push(`${step.name.padEnd(10)}left out, as ${step.about} is not here`);
  return false;
}

function tell({ step, isPassed, seconds, output }: StepResult & { step: Step }): void {
  console.log(`${step.name}: ${step.does}`);
  const tests = step.results === undefined ? undefined : countTests(join(root, step.results));
  counts.passed += tests?.passed ?? 0;
  // A step that fails without naming a failed test still counts as one failure.
  counts.failed += isPassed ? 0 : Math.max(1, tests?.failed ?? 0);

  const number = tests === undefined ? '' : `, ${tests.passed} of ${tests.all} tests passed`;
  lines.push(
    `${step.name.padEnd(10)}${isPassed ? 'passed' : 'FAILED'} ${seconds.padStart(7)} s${number}`,
  );
  if (isPassed) return;
  console.log(output);
  console.log(
    `\nThe step "${step.name}" failed. Run it alone with "node tests/run.ts ${step.name}".`,
  );
}

console.log(`\n${lines.join('\n')}\n`);
console.log(`${counts.passed} passed, ${counts.failed} failed`);
