/** The fields that stand before a text, for the program that publishes it. */
export interface FrontMatter {
  readonly lines: readonly string[];
  readonly title: string | undefined;
  readonly language: string | undefined;
  /** The text after it. */
  readonly rest: string;
}

const fences: Readonly<Record<string, string>> = { '---': '---', '+++': '+++' };

/** Takes the fields off the beginning of a Markdown file. */
export function frontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const close = fences[lines[0]?.trimEnd() ?? ''];
  const end =
    close === undefined ? -1 : lines.findIndex((line, at) => at > 0 && isEnd(line, close));
  const inside = lines.slice(1, Math.max(end, 1));
  // A line of dashes may as well be a rule under nothing: fields have a name.
  if (end < 1 || !inside.every((line) => /^(?:[\w-]+\s*[:=]|\s|-|#|\[|$)/u.test(line)))
    return { lines: [], title: undefined, language: undefined, rest: text };
  return {
    lines: inside.filter((line) => line.trim() !== ''),
    title: fieldIn(inside, 'title'),
    language: fieldIn(inside, 'lang') ?? fieldIn(inside, 'language'),
    rest: lines.slice(end + 1).join('\n'),
  };
}

function isEnd(line: string, close: string): boolean {
  return line.trimEnd() === close || (close === '---' && line.trimEnd() === '...');
}

function fieldIn(lines: readonly string[], name: string): string | undefined {
  const value = lines
    .find((line) => line.startsWith(`${name}:`) || new RegExp(`^${name}\\s*=`, 'u').test(line))
    ?.replace(/^\w+\s*[:=]\s*/u, '')
    .replace(/^(["'])(.*)\1\s*$/u, '$2')
    .trim();
  return value === '' ? undefined : value;
}
