import type { Finding, RelatedPlace, Severity } from './finding.ts';
import { compareText } from './finding.ts';

const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Findings in the format that code-scanning services read.
 *
 * Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
 */
export function sarifReport(findings: readonly Finding[]): string {
  const ids = [...new Set(findings.map(({ check }) => check))].sort(compareText);
  const rules = ids.map((id) => {
    const help = findings.find(({ check }) => check === id)?.help;
    return { id, ...(help === undefined ? {} : { helpUri: help }) };
  });
  const run = {
    tool: { driver: { name: 'Remit', rules } },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding) => result(finding, ids)),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2);
}

function result(finding: Finding, ids: readonly string[]): object {
  const { check, severity, message, related, about, acknowledged, file } = finding;
  return {
    ruleId: check,
    ruleIndex: ids.indexOf(check),
    level: levels[severity],
    message: { text: message },
    locations: [location(finding)],
    ...(related === undefined
      ? {}
      : {
          relatedLocations: related.map((place) => ({
            ...location(place),
            message: { text: place.message },
          })),
        }),
    // The same finding keeps this when lines above it move.
    ...(about === undefined ? {} : { partialFingerprints: { 'about/v1': `${file}#${about}` } }),
    ...(acknowledged === undefined ? {} : { suppressions: [suppression(acknowledged)] }),
  };
}

function suppression({ reason, by, on }: NonNullable<Finding['acknowledged']>): object {
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
