import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Diagnostic, RelatedPlace } from './diagnostic.ts';
import { sarifLevels, sarifRules } from './sarif-rules.ts';
import type { ShownFiles } from './shown-files.ts';
import type { Tool } from './tool.ts';

// The name that readers know for the folder a report’s paths lead from. Where that is on this machine is nobody’s business.
const root = '%SRCROOT%';

/**
 * Diagnostics in the format that code-scanning services read.
 *
 * Source: OASIS, “Static Analysis Results Interchange Format (SARIF) Version 2.1.0”.
 */
export function sarifReport(
  diagnostics: readonly Diagnostic[],
  files: ShownFiles,
  tool: Tool,
): string {
  const rules = sarifRules(diagnostics, tool);
  const ids = rules.map(({ id }) => id);
  const { version, baseUrl } = tool;
  const about = baseUrl === undefined ? {} : { informationUri: `${baseUrl}/checks/` };
  const prints = fingerprints(diagnostics);
  const run = {
    tool: { driver: { name: 'Remit', version, ...about, rules } },
    invocations: [{ executionSuccessful: true }],
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      [root]: { description: { text: 'The folder that the paths of this report lead from.' } },
    },
    results: diagnostics.map((diagnostic, index) => ({
      ...result(diagnostic, files),
      ruleIndex: ids.indexOf(diagnostic.check),
      partialFingerprints: prints[index],
    })),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2);
}

function result(diagnostic: Diagnostic, { pathOf }: ShownFiles): object {
  const { check, severity, message, related, acknowledged } = diagnostic;
  return {
    ruleId: check,
    level: sarifLevels[severity],
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
    ...(acknowledged === undefined ? {} : { suppressions: [suppression(acknowledged)] }),
  };
}

// What stays the same when lines above a place move: what a finding is about; for a mistake, what is
// said of it, and which it is of those of which the same is said.
function fingerprints(diagnostics: readonly Diagnostic[]): object[] {
  const seen = new Map<string, number>();
  return diagnostics.map(({ file, check, about, message }) => {
    if (about !== undefined) return { 'about/v1': `${file}#${about}` };
    const said = `${file}#${check}#${message}`;
    const number = (seen.get(said) ?? 0) + 1;
    seen.set(said, number);
    return { 'mistake/v1': `${bytesToHex(sha256(utf8ToBytes(said))).slice(0, 16)}:${number}` };
  });
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
