import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProseProblem } from './prose-problem.ts';
import { tagMessage } from './unreadable-tag.ts';

/** Why a tag in a page is not allowed. No component is known yet. */
export function componentProblems(
  node: MdxJsxFlowElement | MdxJsxTextElement,
  body: string,
): ProseProblem[] {
  const start = node.position!.start.offset!;
  const name = node.name ?? '';
  const message = /^\p{Lu}/u.test(name)
    ? `There is no component \`<${name}>\`. Take the tag out, or put it in backticks.`
    : tagMessage(body, start);
  return [{ code: 'prose/not-allowed', message, start, end: start + 1 + name.length }];
}
