import type { Diagnostic, Severity } from './diagnostic.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * Diagnostics as annotations that GitHub Actions shows beside the lines of a change.
 *
 * Source: docs.github.com, “Workflow commands for GitHub Actions”.
 */
export function githubReport(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(annotation).join('\n');
}

function annotation({ check, severity, message, file, range, acknowledged }: Diagnostic): string {
  const properties = {
    file,
    line: range.start.line,
    col: range.start.column,
    endLine: range.end.line,
    endColumn: range.end.column,
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
