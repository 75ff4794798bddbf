import { firstDiagnostics } from '../diagnostics/first-diagnostics.ts';
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts';
import { mistake } from '../diagnostics/mistake.ts';
import { LineIndex } from './line-index.ts';
import { locate } from './locate.ts';
import { parseYamlText } from './parse-yaml-text.ts';
import type { YamlMistake } from './yaml-mistake.ts';
import type { ContentFile } from './content-file.ts';
import { toPlain } from './to-plain.ts';
import { yamlProblems } from './yaml-problems.ts';

/**
 * Parses YAML into plain strings, lists and records.
 *
 * Shape:  every scalar is the text as typed (`1.10`, `no`, `2025-03`); an empty value is ''.
 * Errors: bad syntax, duplicate names, aliases, tags, reserved names, and words that YAML
 *         would take away are diagnostics; with any of them the value is undefined.
 *
 * `span` is where the YAML stands in `text`, for front matter.
 */
export function parseYaml(
  file: string,
  text: string,
  span?: { start: number; end: number },
): Result<ContentFile> {
  const { start, end } = { start: span?.start ?? 0, end: span?.end };
  const yaml = text.slice(start, end);
  const document = parseYamlText(yaml);
  const syntax = yamlProblems(document, yaml);
  const plain =
    syntax.length === 0 ? toPlain(document.contents, yaml) : { value: undefined, problems: syntax };
  const value = plain.problems.length === 0 ? plain.value : undefined;
  const lines = new LineIndex(text);
  return {
    value: { file, text, value, ...locate(text, { lines, span: { start, end } }) },
    diagnostics: firstDiagnostics(plain.problems, (problem) =>
      diagnosticOf(problem, { file, lines, offset: start }),
    ),
  };
}

function diagnosticOf(
  { code, message, start, end, related }: YamlMistake,
  { file, lines, offset }: { file: string; lines: LineIndex; offset: number },
): Diagnostic {
  const rangeOf = (from: number, to: number) => lines.range(from + offset, to + offset);
  const range = rangeOf(start, end);
  if (related === undefined) return mistake(code, message, { file, range });
  const earlier = { file, range: rangeOf(related.start, related.end), message: related.message };
  return mistake(code, message, { file, range, related: [earlier] });
}
