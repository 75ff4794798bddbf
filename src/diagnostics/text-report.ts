import { codeFrame } from './code-frame.ts';
import { countBySeverity } from './count-by-severity.ts';
import type { Diagnostic } from './diagnostic.ts';
import { count } from '../english/count.ts';
import type { ShownFiles } from './shown-files.ts';
import { visible } from './visible.ts';

/**
 * Diagnostics as a person reads them in a terminal: place, severity, check, message and code frame.
 *
 * Names and words from the content are made safe to show; a file’s name can hold anything too.
 */
export function textReport(
  diagnostics: readonly Diagnostic[],
  { textOf, pathOf }: ShownFiles,
): string {
  const blocks = diagnostics.map((diagnostic) => {
    const { line, column } = diagnostic.range.start;
    const head = `${pathOf(diagnostic.file)}:${line}:${column} ${diagnostic.severity} ${diagnostic.check}`;
    // A log can be public, where the words of a content file are not.
    const text = diagnostic.isPrivate === true ? undefined : textOf(diagnostic.file);
    const frame = text === undefined ? [] : [indent(codeFrame(text, diagnostic.range))];
    const related = (diagnostic.related ?? []).map(
      ({ file, range, message }) =>
        `  ${pathOf(file)}:${range.start.line}:${range.start.column} ${message}`,
    );
    const lines = [
      visible(head),
      visible(`  ${diagnostic.message}`),
      ...frame,
      ...related.map(visible),
    ];
    return [...lines, ...asides(diagnostic).map(visible)].join('\n');
  });
  return [...blocks, summary(diagnostics)].join('\n\n');
}

function asides({ acknowledged, about, help, isNew }: Diagnostic): string[] {
  return [
    isNew === true
      ? '  New check: it came with a release after the last one you went through.'
      : '',
    acknowledged === undefined
      ? ''
      : `  Acknowledged by ${acknowledged.by} on ${acknowledged.on}: ${acknowledged.reason}`,
    help === undefined ? '' : `  Why, and how to mend it: ${help}`,
    about === undefined || acknowledged !== undefined
      ? ''
      : `  To accept it with a reason, acknowledge it about \`${about}\`.`,
  ].filter((line) => line !== '');
}

function summary(diagnostics: readonly Diagnostic[]): string {
  if (diagnostics.length === 0) return 'No problems found.';
  const hasError = diagnostics.some(({ severity }) => severity === 'error');
  const files = count(new Set(diagnostics.map(({ file }) => file)).size, 'file');
  const end = hasError
    ? 'The site cannot be published until each error is mended.'
    : 'None of them stops publication.';
  return `${countBySeverity(diagnostics)} in ${files}. ${end}`;
}

function indent(block: string): string {
  return block.replace(/^/gm, '  ');
}
