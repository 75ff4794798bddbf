import type { Result } from '../diagnostics/diagnostic.ts';
import { mistake } from '../diagnostics/mistake.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ContentFile } from './content-file.ts';
import { placeOfValue } from './content-file.ts';

/** Parses the fields between the two `---` lines at the top of an MDX file. */
export function parseFrontMatter(file: string, text: string): Result<ContentFile> {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text);
  if (match?.index !== 0) {
    const message = 'The file must begin with its fields between two lines of `---`.';
    const parsed = parseYaml(file, text, { start: 0, end: 0 });
    return {
      value: parsed.value,
      diagnostics: [mistake('file/front-matter', message, placeOfValue(parsed.value, []))],
    };
  }
  const start = text.indexOf('\n') + 1;
  return parseYaml(file, text, { start, end: start + match[1]!.length });
}
