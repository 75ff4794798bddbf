import type { Result } from '../diagnostics/diagnostic.ts';
import { mistake } from '../diagnostics/mistake.ts';
import { frontMatterSpan } from './front-matter-span.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ContentFile } from './content-file.ts';
import { placeOfValue } from './content-file.ts';

/** Parses the fields between the two `---` lines at the top of an MDX file. */
export function parseFrontMatter(file: string, text: string): Result<ContentFile> {
  const span = frontMatterSpan(text);
  if (span !== undefined) return parseYaml(file, text, span);
  const message = 'The file must begin with its fields between two lines of `---`.';
  const parsed = parseYaml(file, text, { start: 0, end: 0 });
  return {
    value: parsed.value,
    diagnostics: [mistake('file/front-matter', message, placeOfValue(parsed.value, []))],
  };
}
