import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { checkCharacters } from '../../files/characters/check-characters.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { Files } from '../../files/files.ts';
import { frontMatterSpan } from '../../files/front-matter-span.ts';
import { LineIndex } from '../../files/line-index.ts';
import { parseFrontMatter } from '../../files/parse-front-matter.ts';
import { parseYaml } from '../../files/parse-yaml.ts';
import type { Prose } from '../../files/prose/parse-prose.ts';
import { parseProse } from '../../files/prose/parse-prose.ts';
import { readTextFile } from '../../files/read-text-file.ts';
import { wrongComponents } from '../../model/prose/components.ts';

/** A file that was parsed; without a document, nothing of it can be used. */
export interface ParsedContentFile {
  readonly document?: ContentFile;
  readonly prose?: Prose | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads one file of the content, and parses it where it is not as it was the last time.
 *
 * A register is opened again after each change of a file, and several times while one is broken: what stays as it
 * is, is parsed once. Only the last text of each file is kept.
 */
export function parseContentFile(files: Files, path: string): ParsedContentFile {
  const text = readTextFile(files, path);
  if (typeof text !== 'string') return { diagnostics: [text] };
  const file = `${files.name}/${path}`;
  const before = last.get(file);
  if (before?.text === text) return before.parsed;
  const parsed = parse(file, text);
  last.set(file, { text, parsed });
  return parsed;
}

const last = new Map<string, { readonly text: string; readonly parsed: ParsedContentFile }>();

function parse(file: string, text: string): ParsedContentFile {
  const parsed = file.endsWith('.mdx') ? parsePage(file, text) : parseFields(file, text);
  const characters = checkCharacters(file, text);
  if (characters.length === 0) return parsed;
  // What cannot be seen is taken for layout, or hides it: mistakes of layout are looked for without it.
  return 'document' in parsed
    ? { ...parsed, diagnostics: [...parsed.diagnostics, ...characters] }
    : { diagnostics: characters };
}

function parseFields(file: string, text: string): ParsedContentFile {
  const { value, diagnostics } = parseYaml(file, text);
  return diagnostics.length > 0 ? { diagnostics } : { document: value, diagnostics };
}

// The words of a page are looked at whatever is wrong with its fields, and the other way round.
function parsePage(file: string, text: string): ParsedContentFile {
  const fields = parseFrontMatter(file, text);
  const body = frontMatterSpan(text)?.body;
  const prose =
    body === undefined ? { value: undefined, diagnostics: [] } : parseProse(file, text, body);
  const lines = new LineIndex(text);
  const components = (prose.value === undefined ? [] : wrongComponents(prose.value)).map(
    ({ code, message, start, end }) =>
      mistake(code, message, { file, range: lines.range(start, end) }),
  );
  const diagnostics = [...fields.diagnostics, ...prose.diagnostics, ...components];
  return fields.diagnostics.length > 0
    ? { diagnostics }
    : { document: fields.value, prose: prose.value, diagnostics };
}
