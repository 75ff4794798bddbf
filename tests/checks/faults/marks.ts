// Letters of the private use area, which no document has.
const [open, close, openValue, closeValue] = ['\uE000', '\uE001', '\uE002', '\uE003'];

/** Words inside a value that a check must report. */
export function words(text: string): string {
  return `${open}${text}${close}`;
}

/** A value that a check must report as it is typed, with its quotes. */
export function whole(value: string): string {
  return `${openValue}${value}${closeValue}`;
}

/** A value without marks; whether all of it was marked. */
export function unmarked(value: string): { text: string; isWhole: boolean } {
  const isWhole = value.startsWith(openValue);
  return { text: isWhole ? value.slice(1, -1) : value, isWhole };
}

/** A value as people see it. */
export function seen(value: string): string {
  return value.replace(/[\uE000-\uE003]/g, '');
}

/** The YAML of a file without marks, and where the marked characters stand in it. */
export function readMarks(typed: string): {
  readonly yaml: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
} {
  const spans: { start: number; end: number }[] = [];
  let yaml = '';
  let start = 0;
  for (const character of typed) {
    if (character === open) start = yaml.length;
    else if (character === close) spans.push({ start, end: yaml.length });
    else yaml += character;
  }
  return { yaml, spans };
}
