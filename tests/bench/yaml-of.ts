const widest = 110;

/** A record as YAML, in the form that authors write it: indented lists and records, long text folded. */
export function yamlOf(record: object): string {
  return `${linesOf(record, '').join('\n')}\n`;
}

function linesOf(value: object, indent: string): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) => {
      if (!isFilled(item)) return [`${indent}- ${scalar(item, indent)}`];
      const [first, ...rest] = linesOf(item, `${indent}  `);
      return [`${indent}- ${first!.trimStart()}`, ...rest];
    });
  }
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (part === undefined) return [];
    if (!isFilled(part)) return [`${indent}${name}: ${scalar(part, indent)}`];
    return [`${indent}${name}:`, ...linesOf(part, `${indent}  `)];
  });
}

function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

function scalar(value: unknown, indent: string): string {
  if (typeof value === 'object') return Array.isArray(value) ? '[]' : '{}';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (text.length > widest) return folded(text, `${indent}  `);
  return /^[A-Za-z0-9](?:[^:#\n]*[^:#\s])?$/.test(text) ? text : JSON.stringify(text);
}

function folded(text: string, indent: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = `${lines.at(-1)!} ${word}`.trimStart();
    if (line.length > widest) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return ['>-', ...lines.map((line) => `${indent}${line}`)].join('\n');
}
