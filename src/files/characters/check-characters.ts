import { isCollection, isPair, isScalar } from 'yaml';
import type { Node } from 'yaml';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { firstDiagnostics } from '../../diagnostics/first-diagnostics.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import { frontMatterSpan } from '../front-matter-span.ts';
import { LineIndex } from '../line-index.ts';
import { parseYamlText } from '../parse-yaml-text.ts';
import type { CharacterSpan } from '../raw-span.ts';
import type { CharacterProblem } from './character-problem.ts';
import { findCharacters } from './find-characters.ts';
import { typedText } from './typed-text.ts';

// Only a text with one of these can hold a character beyond ASCII, or a code for one.
const others = /[^\t\n\r -~]|\\[^"\\/ nt]|&[#\w]/;

/** Finds the characters in a content file that cannot be seen or are not what they seem, typed as such or by a code. */
export function checkCharacters(file: string, text: string): Diagnostic[] {
  if (!others.test(text)) return [];
  const problems = stretchesOf(file, text).flatMap((stretch) => problemsIn(text, stretch));
  const lines = new LineIndex(text);
  return firstDiagnostics(problems, ({ code, what, remedy, start, end, typed }) => {
    const message = `${typed === undefined ? 'This' : `\`${typed}\``} is ${what}. ${remedy}`;
    return mistake(code, message, { file, range: lines.range(start, end) });
  });
}

/** One value, one name, or what stands between them. */
interface Stretch extends CharacterSpan {
  readonly isQuoted: boolean;
}

function problemsIn(text: string, { start, end, isQuoted }: Stretch): TypedProblem[] {
  const read = typedText(text.slice(start, end), { isQuoted });
  return findCharacters(read.text).map((problem) => {
    const at = read.typedAt(problem);
    return { ...problem, start: start + at.start, end: start + at.end, typed: at.typed };
  });
}

type TypedProblem = CharacterProblem & { readonly typed: string | undefined };

function stretchesOf(file: string, text: string): Stretch[] {
  const yaml = file.endsWith('.mdx') ? frontMatterSpan(text) : { start: 0, end: text.length };
  const values = yaml === undefined ? [] : valuesIn(text, yaml);
  const all: Stretch[] = [];
  let from = 0;
  for (const value of values) {
    if (value.start < from) continue;
    all.push(...linesOf(text, { start: from, end: value.start }), value);
    from = value.end;
  }
  return [...all, ...linesOf(text, { start: from, end: text.length })];
}

function valuesIn(text: string, { start, end }: CharacterSpan): Stretch[] {
  const found: Stretch[] = [];
  const open: unknown[] = [parseYamlText(text.slice(start, end)).contents];
  while (open.length > 0) {
    const node = open.pop();
    if (isPair(node)) open.push(node.value, node.key);
    else if (isCollection(node)) open.push(...node.items.toReversed());
    else if (isScalar(node)) {
      const [from, to] = (node as Node).range ?? [0, 0];
      found.push({ start: start + from, end: start + to, isQuoted: node.type === 'QUOTE_DOUBLE' });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function linesOf(text: string, { start, end }: CharacterSpan): Stretch[] {
  return [...text.slice(start, end).matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: start + index,
    end: start + index + line.length,
    isQuoted: false,
  }));
}
