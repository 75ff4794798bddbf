import type { Diagnostic } from './diagnostic.ts';
import { githubReport } from './github-report.ts';
import { jsonReport } from './json-report.ts';
import { sarifReport } from './sarif-report.ts';
import type { ShownFiles } from './shown-files.ts';
import { textReport } from './text-report.ts';
import type { Tool } from './tool.ts';

/** Every report format by its name. */
export const reports = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
} satisfies Record<
  string,
  (diagnostics: readonly Diagnostic[], files: ShownFiles, tool: Tool) => string
>;

export type ReportFormat = keyof typeof reports;

/** The names of all formats. */
export const reportFormats = Object.keys(reports) as readonly ReportFormat[];
