import type { Diagnostic } from './diagnostic.ts';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { sarifReport } from './sarif-report.ts';
import { textReport } from './text-report.ts';

/** Every report format by its name. `textOf` gives the text of a file, for the lines that are shown. */
export const reports = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
} satisfies Record<
  string,
  (diagnostics: readonly Diagnostic[], textOf: (file: string) => string | undefined) => string
>;

export type ReportFormat = keyof typeof reports;
