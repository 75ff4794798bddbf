import type { Diagnostic, Severity } from './diagnostic.ts';
import type { ShownFiles } from './shown-files.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Diagnostics as annotations that GitHub Actions shows beside the lines of a change.
 *
 * Source: docs.github.com, “Workflow commands for GitHub Actions”.
 */
export function githubReport(diagnostics: readonly Diagnostic[], { pathOf }: ShownFiles): string {
  return diagnostics.map((one) => annotation(one, pathOf(one.file))).join('\n');
}

function annotation(
  { check, severity, message, range, acknowledged }: Diagnostic,
  file: string,
): string {
  const { start, end } = range;
  const properties = {
    file,
    line: start.line,
    // GitHub takes columns only where a place is in one line.
    ...(start.line === end.line ? { col: start.column } : {}),
    endLine: end.line,
    ...(start.line === end.line ? { endColumn: end.column } : {}),
    title: check,
  };
  const place = Object.entries(properties)
    .map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
    .join(',');
  // What has been accepted with a reason asks for nothing more.
  const command = acknowledged === undefined ? commands[severity] : 'notice';
  const reason =
    acknowledged === undefined
      ? ''
      : ` Acknowledged by ${acknowledged.by} on ${acknowledged.on}: ${acknowledged.reason}`;
  return `::${command} ${place}::${escaped(message + reason)}`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
