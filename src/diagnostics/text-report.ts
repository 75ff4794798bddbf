import { codeFrame } from './code-frame.ts';
import type { Finding } from './finding.ts';
import { list } from './list.ts';
import { visible } from './visible.ts';

/**
 * Findings as a person reads them in a terminal: place, severity, check, message and code frame.
 *
 * Names and words from the content are made safe to show; a file’s name can hold anything too.
 * `textOf` gives a file's text for the frame, or nothing where it cannot be read.
 */
export function textReport(
  findings: readonly Finding[],
  textOf: (file: string) => string | undefined,
): string {
  const blocks = findings.map((finding) => {
    const { line, column } = finding.range.start;
    const head = `${finding.file}:${line}:${column} ${finding.severity} ${finding.check}`;
    // A log can be public, where the words of a content file are not.
    const text = finding.isPrivate === true ? undefined : textOf(finding.file);
    const frame = text === undefined ? [] : [indent(codeFrame(text, finding.range))];
    const related = (finding.related ?? []).map(
      ({ file, range, message }) =>
        `  ${file}:${range.start.line}:${range.start.column} ${message}`,
    );
    const lines = [
      visible(head),
      visible(`  ${finding.message}`),
      ...frame,
      ...related.map(visible),
    ];
    return [...lines, ...asides(finding).map(visible)].join('\n');
  });
  return [...blocks, summary(findings)].join('\n\n');
}

function asides({ acknowledged, about, help, isNew }: Finding): string[] {
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

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems found.';
  const open = findings.filter((one) => one.acknowledged === undefined);
  const [errors, warnings, infos] = (['error', 'warning', 'info'] as const).map(
    (severity) => open.filter((one) => one.severity === severity).length,
  ) as [number, number, number];
  const parts = [
    errors > 0 ? count(errors, 'error') : '',
    warnings > 0 ? count(warnings, 'warning') : '',
    infos > 0 ? `${infos} for information` : '',
    findings.length > open.length ? `${findings.length - open.length} accepted` : '',
  ].filter((part) => part !== '');
  const files = count(new Set(findings.map(({ file }) => file)).size, 'file');
  const end =
    errors > 0
      ? 'The site cannot be published until each error is mended.'
      : 'None of them stops publication.';
  return `${list(parts)} in ${files}. ${end}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function indent(block: string): string {
  return block.replace(/^/gm, '  ');
}
