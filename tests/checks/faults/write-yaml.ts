import type { Random } from '../../bench/random.ts';
import { seen, unmarked, words } from './marks.ts';

/** Writes a record as YAML in one of the many ways in which authors do: quoted, folded, on one line or several. */
export function writeYaml(record: object, random: Random): string {
  const style: Style = {
    random,
    step: random.pick(['  ', '  ', '    ']),
    short: random.pick([['plain'], ['single'], ['double'], ['plain', 'single', 'double']]),
    widest: random.pick([60, 80, 110]),
    isFlowing: random.chance(0.7),
  };
  const comment = random.chance(0.2) ? '# Typed from the paper copy.\n' : '';
  const yaml = `${comment}${linesOf(record, '', style).join('\n')}\n`;
  return random.chance(0.1) ? yaml.replaceAll('\n', '\r\n') : yaml;
}

type ShortForm = 'plain' | 'single' | 'double';
type LongForm = ShortForm | 'folded' | 'literal';

interface Style {
  readonly random: Random;
  readonly step: string;
  readonly short: readonly ShortForm[];
  readonly widest: number;
  readonly isFlowing: boolean;
}

function linesOf(value: object, indent: string, style: Style): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => itemLines(item, indent, style));
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) => {
    if (part === undefined) return [];
    if (!isFilled(part))
      return [`${indent}${name}: ${scalar(part, `${indent}${style.step}`, style)}`];
    const flow = flowOf(part, style);
    if (flow !== undefined) return [`${indent}${name}: ${flow}`];
    return [`${indent}${name}:`, ...linesOf(part, `${indent}${style.step}`, style)];
  });
}

function itemLines(item: unknown, indent: string, style: Style): string[] {
  const within = `${indent}  `;
  if (!isFilled(item)) return [`${indent}- ${scalar(item, within, style)}`];
  const flow = flowOf(item, style);
  if (flow !== undefined) return [`${indent}- ${flow}`];
  const [first, ...rest] = linesOf(item, within, style);
  return [`${indent}- ${first!.slice(within.length)}`, ...rest];
}

function isFilled(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.keys(value).length > 0;
}

// A short record without records in it may stand on one line.
function flowOf(value: object, { random, isFlowing, short }: Style): string | undefined {
  const parts = Object.values(value).filter((part) => part !== undefined) as unknown[];
  const isShort =
    parts.every((part) => typeof part === 'string' && part.length < 70) &&
    parts.join('').length < 90;
  if (!isFlowing || !isShort) return undefined;
  const typed = (part: unknown): string => inOneLine(part as string, random.pick(short), true);
  if (Array.isArray(value)) return `[${value.map(typed).join(', ')}]`;
  const fields = Object.entries(value).filter(([, part]) => part !== undefined);
  return `{ ${fields.map(([name, part]) => `${name}: ${typed(part)}`).join(', ')} }`;
}

function scalar(value: unknown, indent: string, style: Style): string {
  if (typeof value === 'object') return Array.isArray(value) ? '[]' : '{}';
  const { random, widest, short } = style;
  const text = value as string;
  if (text.length < 50) return inOneLine(text, random.pick(short), false);
  const form = random.pick<LongForm>(['plain', 'single', 'double', 'folded', 'folded', 'literal']);
  if (form === 'folded' || form === 'literal') return inBlock(text, { form, indent, widest });
  const typed = inOneLine(text, form, false);
  return random.chance(0.5) ? folded(typed, indent, widest).trimStart() : typed;
}

function inOneLine(value: string, form: ShortForm, isInFlow: boolean): string {
  const { text, isWhole } = unmarked(value);
  const typed = quoted(text, form, isInFlow);
  return isWhole ? words(typed) : typed;
}

function quoted(text: string, form: ShortForm, isInFlow: boolean): string {
  if (form === 'plain' && isPlain(seen(text), isInFlow)) return text;
  if (form === 'single') return `'${text.replaceAll("'", "''")}'`;
  // Some editors type a curly mark as its number.
  return JSON.stringify(text).replaceAll('’', '\\u2019');
}

function isPlain(text: string, isInFlow: boolean): boolean {
  return (
    /^[\p{L}\p{N}](?:.*[^\s:])?$/u.test(text) &&
    !/: | #|\n|\s{2}/.test(text) &&
    !(isInFlow && /[,[\]{}:]/.test(text))
  );
}

function inBlock(
  value: string,
  { form, indent, widest }: { form: 'folded' | 'literal'; indent: string; widest: number },
): string {
  const { text, isWhole } = unmarked(value);
  const body = form === 'literal' ? `${indent}${text}` : folded(text, indent, widest);
  const typed = `${form === 'literal' ? '|-' : '>-'}\n${body}`;
  return isWhole ? words(typed) : typed;
}

function folded(text: string, indent: string, widest: number): string {
  const [first = '', ...others] = text.split(' ');
  const lines = [first];
  for (const word of others) {
    const line = `${lines.at(-1)!} ${word}`;
    // A line that begins like a comment or a list would be read as one.
    const isSafe = /^[\p{L}\p{N}(“\uE000]/u.test(word);
    if (line.length > widest && isSafe) lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => `${indent}${line}`).join('\n');
}
