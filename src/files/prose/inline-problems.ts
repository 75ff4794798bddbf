import type { Nodes, Parents, Root } from 'mdast';
import { addressFault } from './address-fault.ts';
import { addressPlace } from './address-place.ts';
import { readInline } from './inline-syntax.ts';
import type { ProseProblem } from './prose-problem.ts';
import { signsNotKept } from './signs-not-kept.ts';
import { tooHeavy } from './too-heavy.ts';

/**
 * Everything in a sentence or two of Markdown that readers would not see as it is typed.
 *
 * Shape: the words that readers see are the words typed, apart from the signs of emphasis, code
 *        and links. Offsets count from the start of the text; sorted.
 */
export function inlineProblems(text: string): ProseProblem[] {
  const heavy = tooHeavy(text);
  if (heavy !== undefined) return [heavy];
  const tree = readInline(text);
  const problems = [...inTree(tree, text), ...signsNotKept(wordsAlone(tree, text))];
  return problems.sort((a, b) => a.start - b.start);
}

function inTree(tree: Root, text: string): ProseProblem[] {
  const problems: ProseProblem[] = [];
  const look = (node: Nodes): void => {
    problems.push(...problemsOf(node, text));
    if ('children' in node) for (const child of node.children) look(child);
  };
  look(tree);
  return problems;
}

function problemsOf(node: Nodes, text: string): ProseProblem[] {
  const { start, end } = placeOf(node);
  switch (node.type) {
    case 'emphasis':
    case 'strong':
      return emphasisProblems(node, text);
    case 'link':
      return linkProblems(node, text);
    case 'break':
      return [
        notKept(
          'A line break is not kept here. Take out the spaces at the end of this line.',
          start,
          end,
        ),
      ];
    default:
      return [];
  }
}

const letter = /[\p{L}\p{N}]/u;

// “2*3*4” would lose its stars, and a name such as `__init__` its lines.
function emphasisProblems(node: Nodes, text: string): ProseProblem[] {
  const { start, end } = placeOf(node);
  if (text[start] === '_')
    return [
      notKept(
        '`_` is lost here. Write emphasis as `*words*`, and put a name with `_` in backticks.',
        start,
        start + 1,
      ),
    ];
  const inWord = letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '');
  return inWord
    ? [
        notKept(
          '`*` is lost here, within a word or a sum. Write “×” for times, or put it all in backticks.',
          start,
          start + 1,
        ),
      ]
    : [];
}

function linkProblems(node: Extract<Nodes, { type: 'link' }>, text: string): ProseProblem[] {
  const { start, end } = placeOf(node);
  const problems: ProseProblem[] = [];
  if (text[start - 1] === '!')
    problems.push(
      notKept('A picture cannot stand here. Say in words what it shows.', start - 1, start),
    );
  const fault = addressFault(node.url);
  if (fault !== undefined)
    problems.push({ code: 'prose/unsafe-address', message: fault, ...addressPlace(node, text) });
  if (node.title !== null && node.title !== undefined)
    problems.push(
      notKept('A link has no title here. Put its words into the sentence.', start, end),
    );
  return problems;
}

// The text without its code and its addresses, every other character where it was.
function wordsAlone(tree: Root, text: string): string {
  let words = text;
  const blank = (start: number, end: number): void => {
    words = words.slice(0, start) + '\uFFFC'.repeat(end - start) + words.slice(end);
  };
  const look = (node: Nodes | Parents): void => {
    const { start, end } = placeOf(node);
    if (node.type === 'inlineCode') blank(start, end);
    if (node.type === 'emphasis')
      return (blank(start, start + 1), blank(end - 1, end), inside(node));
    if (node.type === 'strong') return (blank(start, start + 2), blank(end - 2, end), inside(node));
    if (node.type === 'link') blank(placeOf(node.children.at(-1) ?? node).end, end);
    inside(node);
  };
  const inside = (node: Nodes): void => {
    if ('children' in node) node.children.forEach(look);
  };
  look(tree);
  return words;
}

function placeOf(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function notKept(message: string, start: number, end: number): ProseProblem {
  return { code: 'prose/not-kept', message, start, end };
}
