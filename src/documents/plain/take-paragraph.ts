import type { Paragraph } from '../block.ts';
import { singleSpaced } from '../characters/single-spaced.ts';
import type { TypedLabel } from '../typed/typed-label.ts';
import type { Taken } from './taken.ts';
import type { TextLine } from './text-line.ts';
import { isBlank } from './text-line.ts';
import { isFull } from './wrapped-width.ts';

/** A text as the takers of its blocks see it. */
export interface LabelledText {
  readonly lines: readonly TextLine[];
  /** The label of each line, by its place. */
  readonly labels: readonly (TypedLabel | undefined)[];
  /** The width at which the lines were broken, where they were. */
  readonly width: number | undefined;
  /** The words of the text in lower case, to tell whether a hyphen at the end of a line is one. */
  readonly words: ReadonlySet<string>;
}

const rule = /^[=~_*#-]{3,}$/u;
const lettersPerSpace = 6;

/** Takes the paragraph that begins on a line: all its lines, where a program broke it. */
export function takeParagraph(text: LabelledText, from: number): Taken {
  const { lines, labels } = text;
  const line = lines[from]!;
  const label = labels[from];
  const broken = [label?.text ?? line.text];
  let next = from + 1;
  while (next < lines.length && goesOn(text, next)) {
    broken.push(lines[next]!.text);
    next += 1;
  }
  const underline = next === from + 1 ? underlineRank(lines, from) : undefined;
  const heading = line.heading ?? underline;
  const paragraph: Paragraph = {
    kind: 'paragraph',
    ...(line.page === undefined ? {} : { page: line.page }),
    ...(line.aside === undefined ? {} : { aside: line.aside }),
    ...labelOf(line, label),
    ...(heading === undefined ? {} : { heading }),
    text: singleSpaced(joinedLines(broken, text.words)),
    ...(line.indent > 1 ? { look: { indent: line.indent * lettersPerSpace } } : {}),
  };
  return { blocks: [paragraph], next: underline === undefined ? next : next + 1 };
}

/** Whether a line is only drawn: dashes, equals signs, stars. */
export function isRule({ text }: TextLine): boolean {
  return rule.test(text.trim());
}

function labelOf(line: TextLine, label: TypedLabel | undefined): Partial<Paragraph> {
  const { point } = line;
  const level = point === undefined ? {} : { level: point.level };
  if (label !== undefined)
    return { label: label.label, ...(label.isBullet === true ? { isBullet: true } : {}), ...level };
  // What number a lost list had is not known, and none is made up.
  return point === undefined || point.isNumbered ? level : { label: '•', isBullet: true, ...level };
}

function underlineRank(lines: readonly TextLine[], at: number): number | undefined {
  const [line, under] = [lines[at]!, lines[at + 1]];
  if (under === undefined || line.text.length > 120 || !/^(?:={3,}|-{3,}|~{3,})$/u.test(under.text))
    return undefined;
  const before = lines[at - 1];
  if (before !== undefined && !isBlank(before) && !isRule(before)) return undefined;
  return under.text.startsWith('=') ? 1 : 2;
}

// Words that no sentence ends with.
const unfinished =
  /\s(?:a|an|the|of|to|and|or|for|with|by|in|on|at|from|as|that|which|is|are|be|will|shall|its|their)$/iu;

function goesOn({ lines, labels, width }: LabelledText, next: number): boolean {
  const [before, line] = [lines[next - 1]!, lines[next]!];
  if (isBlank(line) || labels[next] !== undefined || line.point !== undefined) return false;
  if (line.heading !== undefined || line.aside !== before.aside || line.text.includes('\t'))
    return false;
  if (before.heading !== undefined || isRule(line)) return false;
  if (isRule(lines[next + 1] ?? line) && !isFull(before, line, width ?? Infinity)) return false;
  if (width !== undefined) return isFull(before, line, width);
  // In a text of whole lines, a line broken by hand: it ends in mid-sentence.
  if (before.text.length < 40 || /[.?!:;]$/u.test(before.text)) return false;
  return unfinished.test(before.text) || (before.text.length >= 60 && /^\p{Ll}/u.test(line.text));
}

function joinedLines(broken: readonly string[], words: ReadonlySet<string>): string {
  return broken
    .map((line, at) => {
      const below = broken[at + 1];
      if (below === undefined) return line;
      const first = /\p{L}+(?=-$)/u.exec(line.slice(-40))?.[0];
      const second = /^\p{Ll}\p{L}*/u.exec(below)?.[0];
      if (first === undefined || second === undefined) return `${line} `;
      // “organi-” and “sation” are one word where it stands elsewhere; “well-” and “being” keep their hyphen.
      return words.has(`${first}${second}`.toLowerCase()) ? line.slice(0, -1) : line;
    })
    .join('');
}
