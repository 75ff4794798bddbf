import type { Diagnostic, RelatedPlace, Severity } from './diagnostic.ts';
import { errorTitles, isErrorCode } from './error-codes.ts';
import type { ShownFiles } from './shown-files.ts';
import { compareText } from '../english/compare-text.ts';

// The name that readers know for the folder a report’s paths lead from. Where that is on this machine is nobody’s business.
const root = '%SRCROOT%';
const levels: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

/**
 * Diagnostics in the format that code-scanning services read.
 *
 * Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
 */
export function sarifReport(diagnostics: readonly Diagnostic[], files: ShownFiles): string {
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
    originalUriBaseIds: {
      [root]: { description: { text: 'The folder that the paths of this report lead from.' } },
    },
    results: diagnostics.map((diagnostic) => result(diagnostic, ids, files)),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2);
}

function result(diagnostic: Diagnostic, ids: readonly string[], { pathOf }: ShownFiles): object {
  const { check, severity, message, related, about, acknowledged, file } = diagnostic;
  return {
    ruleId: check,
    ruleIndex: ids.indexOf(check),
    level: levels[severity],
    message: { text: message },
    locations: [location(diagnostic, pathOf)],
    ...(related === undefined
      ? {}
      : {
          relatedLocations: related.map((place) => ({
            ...location(place, pathOf),
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

function location(
  { file, range: { start, end } }: Pick<RelatedPlace, 'file' | 'range'>,
  pathOf: ShownFiles['pathOf'],
): object {
  const region = {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { physicalLocation: { artifactLocation: artifact(pathOf(file)), region } };
}

// A path into the folder that the report is read in, or to somewhere else on this machine.
function artifact(path: string): object {
  const uri = path.toWellFormed().split('/').map(encodeURIComponent).join('/');
  const drive = /^[A-Za-z]:\//.exec(path)?.[0];
  if (drive !== undefined) return { uri: `file:///${drive}${uri.slice(uri.indexOf('/') + 1)}` };
  if (path.startsWith('//')) return { uri: `file:${uri}` };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: root };
}
