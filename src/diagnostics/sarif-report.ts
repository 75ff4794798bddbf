import type { Diagnostic, RelatedPlace, Severity } from './diagnostic.ts';
import { errorTitles, isErrorCode } from './error-codes.ts';
import { compareText } from '../english/compare-text.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Diagnostics in the format that code-scanning services read.
 *
 * Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
 */
export function sarifReport(diagnostics: readonly Diagnostic[]): string {
  const ids = [...new Set(diagnostics.map(({ check }) => check))].sort(compareText);
  const rules = ids.map((id) => {
    const help = diagnostics.find(({ check }) => check === id)?.help;
    return {
      id,
      ...(isErrorCode(id) ? { shortDescription: { text: errorTitles[id] } } : {}),
      ...(help === undefined ? {} : { helpUri: help }),
    };
  });
  const run = {
    tool: { driver: { name: 'Remit', rules } },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((diagnostic) => result(diagnostic, ids)),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2);
}

function result(diagnostic: Diagnostic, ids: readonly string[]): object {
  const { check, severity, message, related, about, acknowledged, file } = diagnostic;
  return {
    ruleId: check,
    ruleIndex: ids.indexOf(check),
    level: levels[severity],
    message: { text: message },
    locations: [location(diagnostic)],
    ...(related === undefined
      ? {}
      : {
          relatedLocations: related.map((place) => ({
            ...location(place),
            message: { text: place.message },
          })),
        }),
    // The same diagnostic keeps this when lines above it move.
    ...(about === undefined ? {} : { partialFingerprints: { 'about/v1': `${file}#${about}` } }),
    ...(acknowledged === undefined ? {} : { suppressions: [suppression(acknowledged)] }),
  };
}

function suppression({ reason, by, on }: NonNullable<Diagnostic['acknowledged']>): object {
  return { kind: 'inSource', status: 'accepted', justification: `${reason} (${by}, ${on})` };
}

function location({ file, range: { start, end } }: Pick<RelatedPlace, 'file' | 'range'>): object {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  const uri = file.split('/').map(encodeURIComponent).join('/');
  return { physicalLocation: { artifactLocation: { uri }, region } };
}
