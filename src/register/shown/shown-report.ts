import { codeFrame } from '../../diagnostics/code-frame.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { ReportFormat } from '../../diagnostics/reports.ts';
import { reports } from '../../diagnostics/reports.ts';
import type { ShownFiles } from '../../diagnostics/shown-files.ts';
import { namesOnly } from '../../diagnostics/shown-files.ts';
import { textReport } from '../../diagnostics/text-report.ts';
import type { Tool } from '../../diagnostics/tool.ts';
import type { Folders } from '../../files/files.ts';
import { toShow } from './to-show.ts';

interface Printing {
  /** The day to speak of. */
  readonly today: string;
  /** How files are named; by the names in the diagnostics when left out. */
  readonly pathOf?: ShownFiles['pathOf'];
}

/** What was found in two folders, in one format, as it may be shown. */
export function shownReport(
  diagnostics: readonly Diagnostic[],
  folders: Folders,
  { format, tool, ...printing }: Printing & { format: ReportFormat; tool: Tool },
): string {
  const { found, files, plain } = allToShow(diagnostics, folders, printing);
  const checks = new Map([...tool.checks].map(([id, words]) => [id, plain(words)] as const));
  return reports[format](found, files, { ...tool, baseUrl: plain(tool.baseUrl), checks });
}

/** What was found in two folders, as a person may read it in a terminal. */
export function shownTextReport(
  diagnostics: readonly Diagnostic[],
  folders: Folders,
  printing: Printing,
): string {
  const { found, files } = allToShow(diagnostics, folders, printing);
  return textReport(found, files);
}

function allToShow(
  diagnostics: readonly Diagnostic[],
  folders: Folders,
  { today, pathOf = namesOnly.pathOf }: Printing,
): { found: readonly Diagnostic[]; files: ShownFiles; plain: <Data>(data: Data) => Data } {
  const { diagnostics: found, textOf, words, plain } = toShow(diagnostics, folders, { today });
  return { found, files: { textOf, pathOf: (file) => words(pathOf(file)) }, plain };
}

/** One thing that was found, as it may be shown, with the lines around it. */
export interface ShownMistake {
  readonly diagnostic: Diagnostic;
  readonly frame: string;
}

/** Each of some mistakes, as a page of the live server may show it. */
export function shownMistakes(
  mistakes: readonly Diagnostic[],
  folders: Folders,
  printing: Printing,
): readonly ShownMistake[] {
  const { found, files } = allToShow(mistakes, folders, printing);
  return found.map((diagnostic) => {
    const text = diagnostic.isPrivate === true ? undefined : files.textOf(diagnostic.file);
    return { diagnostic, frame: text === undefined ? '' : codeFrame(text, diagnostic.range) };
  });
}
