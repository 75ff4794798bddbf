import { unescaped, yamlEscape } from './characters/yaml-escapes.ts';

/** A run of characters, from `start` up to but not including `end`. */
export interface CharacterSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * Where some characters of a value stand in the YAML that it was typed as.
 *
 * A value may be folded over lines, indented, quoted and escaped: the two are walked
 * side by side, and white space of any length stands for white space of any length.
 * Nothing when they cannot be matched.
 */
export function rawSpan(
  raw: string,
  value: string,
  { start, end }: CharacterSpan,
): CharacterSpan | undefined {
  const spans = spansOf(raw, value);
  // Just after the last character.
  const after = start === value.length ? spans?.at(-1)?.end : undefined;
  if (after !== undefined) return { start: after, end: after };
  const [first, last] = [spans?.[start], spans?.[Math.max(start, end - 1)]];
  return first === undefined || last === undefined
    ? undefined
    : { start: first.start, end: last.end };
}

const space = /[ \t\r\n]/;

function spansOf(raw: string, value: string): CharacterSpan[] | undefined {
  const style = raw[0] ?? '';
  let at = /[|>]/.test(style) ? raw.indexOf('\n') + 1 : /["']/.test(style) ? 1 : 0;
  const spans: CharacterSpan[] = [];
  for (const character of value) {
    const isFolded = space.test(character);
    const before = at;
    while (at < raw.length && space.test(raw[at]!)) at++;
    // A line end after `\` stands for nothing, nor does the indent after it.
    while (style === '"' && !isFolded && /^\\\r?\n/.test(raw.slice(at, at + 3))) {
      at = raw.indexOf('\n', at);
      while (space.test(raw[at] ?? '')) at++;
    }
    if (isFolded && at > before) {
      spans.push({ start: before, end: at });
      continue;
    }
    // White space in the value that another space has already stood for.
    if (isFolded && space.test(raw[before - 1] ?? '')) {
      spans.push({ start: before, end: before });
      continue;
    }
    const typed = typedCharacter(raw, { at, style });
    if (typed.character !== character) return undefined;
    for (let unit = 0; unit < character.length; unit++)
      spans.push({ start: at, end: at + typed.length });
    at += typed.length;
  }
  return spans;
}

function typedCharacter(
  raw: string,
  { at, style }: { at: number; style: string },
): { character: string; length: number } {
  const plain = String.fromCodePoint(raw.codePointAt(at) ?? 0);
  if (style === "'" && raw.startsWith("''", at)) return { character: "'", length: 2 };
  if (style !== '"' || plain !== '\\') return { character: plain, length: plain.length };
  const [escape = ''] = yamlEscape.exec(raw.slice(at, at + 'U+10FFFF'.length + 2)) ?? [];
  return { character: unescaped(escape), length: escape.length };
}
