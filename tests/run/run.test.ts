import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { countTests } from './count-tests.ts';
import { runStep } from './run-step.ts';
import { root, stages } from './steps.ts';

const work = mkdtempSync(join(tmpdir(), 'remit-run-'));
afterAll(() => rmSync(work, { recursive: true }));

function written(name: string, text: string): string {
  writeFileSync(join(work, name), text);
  return join(work, name);
}

describe('runStep', () => {
  test('passes a script that ends well, with its arguments', async () => {
    const script = written('good.mjs', 'console.log(process.argv.slice(2).join())');
    const step = { name: 'good', does: '', script, arguments: ['a b', '$HOME'] };
    expect(await runStep(step)).toMatchObject({ isPassed: true, output: 'a b,$HOME' });
  });

  test.each([
    ['ends badly', 'console.error("no"); process.exitCode = 3', 'no'],
    ['throws', 'throw new Error("no")', 'no'],
    ['is killed', 'console.log("no"); process.kill(process.pid, "SIGKILL")', 'no'],
  ])('fails a script that %s, and keeps what it printed', async (_how, text, output) => {
    const step = { name: 'bad', does: '', script: written('bad.mjs', text), arguments: [] };
    const result = await runStep(step);
    expect(result.isPassed).toBe(false);
    expect(result.output).toContain(output);
  });
});

describe('stages', () => {
  test('hold no step twice, and each test step leaves its results in a file of its own', () => {
    const steps = stages.flat(2);
    expect(steps.length).toBeGreaterThan(5);
    expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
    const results = steps.flatMap((step) => step.results ?? []);
    expect(new Set(results).size).toBe(results.length);
  });

  test('name scripts that are there', () => {
    for (const { script } of stages.flat(2))
      expect(existsSync(join(root, script)), script).toBe(true);
  });
});

describe('countTests', () => {
  test('reads the counts of a report', () => {
    const report = { numTotalTests: 5, numPassedTests: 3, numFailedTests: 1, testResults: [] };
    const file = written('report.json', JSON.stringify(report));
    expect(countTests(file)).toEqual({ all: 5, passed: 3, failed: 1 });
  });

  test('gives nothing for a run that left no report', () => {
    expect(countTests(join(work, 'absent.json'))).toBeUndefined();
  });
});
