import type { Nodes, Root } from 'mdast';
import { addressFault } from './address-fault.ts';
import { addressPlace } from './address-place.ts';
import { componentProblems } from './component-problems.ts';
import type { ProseProblem } from './prose-problem.ts';
import { startsProgram } from './starts-program.ts';

const deepest = 24;

/** Everything in the tree of a page that is not on the list of what a page may hold. */
export function disallowedIn(tree: Root, body: string): ProseProblem[] {
  const problems: ProseProblem[] = [];
  const look = (node: Nodes, depth: number): void => {
    if (depth > deepest) {
      problems.push(at(node, 'prose/unreadable', tooDeep));
      return;
    }
    problems.push(...problemsOf(node, body));
    if ('children' in node) for (const child of node.children) look(child, depth + 1);
  };
  look(tree, 0);
  return problems;
}

const tooDeep = 'Lists, quotations or emphasis stand too deep inside one another. Take some out.';

function problemsOf(node: Nodes, body: string): ProseProblem[] {
  switch (node.type) {
    case 'root':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'inlineCode':
    case 'code':
    case 'list':
    case 'listItem':
    case 'blockquote':
    case 'break':
      return [];
    case 'thematicBreak':
      return underWords(node, body) ? [at(node, 'prose/not-allowed', underline)] : [];
    case 'paragraph':
      return paragraphProblems(node, body);
    case 'heading':
      return node.depth === 2 || node.depth === 3 ? [] : [at(node, 'prose/not-allowed', heading)];
    case 'link':
      return linkProblems(node, body);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentProblems(node, body);
    default:
      return [at(node, 'prose/not-allowed', messages[node.type] ?? otherwise)];
  }
}

const underline =
  'Signs under a line make no heading here. Write `## ` before the heading, or leave a blank line between.';
const heading = 'A heading here begins with `##` or `###`. The title of the page is a field above.';
const otherwise = 'This cannot stand in a page. Use words, lists, links, emphasis and code.';
const reference = 'Write the address where the link stands, as `[words](/topics/quorum/)`.';

const messages: Partial<Record<Nodes['type'], string>> = {
  brace: '`{` starts a program here. Write `\\{` where the sign itself is meant, or use backticks.',
  image:
    'A picture cannot stand in a page. Say in words what it shows, or link to where it stands.',
  imageReference: 'A picture cannot stand in a page. Say in words what it shows, or link to it.',
  definition: `An address with a name is not read here. ${reference}`,
  linkReference: `The address of this link stands elsewhere. ${reference}`,
  html: 'HTML cannot stand in a page. Use Markdown, or backticks to show the tag itself.',
};

function underWords(node: Nodes, body: string): boolean {
  const before = body.slice(0, node.position!.start.offset).split(/\r\n|\n|\r/u);
  return /[^\s>]/u.test(before.at(-2) ?? '');
}

type Paragraph = Extract<Nodes, { type: 'paragraph' }>;

function paragraphProblems(node: Paragraph, body: string): ProseProblem[] {
  const start = node.position!.start.offset!;
  const raw = body.slice(start, node.position!.end.offset);
  return [...startsProgram(raw), ...tableOrUnderline(raw)].map((problem) => ({
    ...problem,
    start: problem.start + start,
    end: problem.end + start,
  }));
}

// What some other Markdown takes for a table or a heading, and would be printed as typed here.
function tableOrUnderline(raw: string): ProseProblem[] {
  const line = /^[ \t>]*(?:=+|\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+\|?)[ \t]*$/mu.exec(
    raw,
  );
  if (line === null) return [];
  const isTable = line[0].includes('|');
  const message = isTable
    ? 'A table cannot stand in a page. Write a list, or a sentence for each row.'
    : underline;
  return [
    { code: 'prose/not-allowed', message, start: line.index, end: line.index + line[0].length },
  ];
}

type Link = Extract<Nodes, { type: 'link' }>;

function linkProblems(node: Link, body: string): ProseProblem[] {
  const fault = addressFault(node.url);
  const place = addressPlace(node, body);
  const unsafe =
    fault === undefined
      ? []
      : [{ code: 'prose/unsafe-address' as const, message: fault, ...place }];
  if (node.title === null || node.title === undefined) return unsafe;
  const message =
    'A link has no title here: only some readers would see it. Put its words into the sentence.';
  return [...unsafe, at(node, 'prose/not-allowed', message)];
}

function at(node: Nodes, code: ProseProblem['code'], message: string): ProseProblem {
  const { start, end } = node.position!;
  return { code, message, start: start.offset!, end: end.offset! };
}
