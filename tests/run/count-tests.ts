import { existsSync, readFileSync } from 'node:fs';

/** How many tests a run had. */
export interface TestCounts {
  all: number;
  passed: number;
  failed: number;
}

interface VitestReport {
  numTotalTests: number;
  numPassedTests: number;
  numFailedTests: number;
}

/** Reads the counts from a report of Vitest, or nothing when the run left none. */
export function countTests(file: string): TestCounts | undefined {
  if (!existsSync(file)) return undefined;
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  return {
    all: report.numTotalTests,
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  };
}
