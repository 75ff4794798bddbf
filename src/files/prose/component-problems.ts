import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { ProseProblem } from './prose-problem.ts';
import { tagMessage } from './unreadable-tag.ts';

/** A component in the words of a page: a tag with a capital letter. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** What in a tag is a program or HTML. Which components there are is asked elsewhere. */
export function componentProblems(node: Component, body: string): ProseProblem[] {
  const start = node.position!.start.offset!;
  const name = node.name ?? '';
  if (!/^[A-Z][A-Za-z]*$/u.test(name))
    return [
      {
        code: 'prose/not-allowed',
        message: tagMessage(body, start),
        start,
        end: start + 1 + name.length,
      },
    ];
  return node.attributes.flatMap((attribute): ProseProblem[] => {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') return [];
    const message = `Give \`<${name}>\` its fields in quotation marks, as \`id="quorum"\`, and no program.`;
    const { start: from, end } = attribute.position ?? node.position!;
    return [{ code: 'prose/not-allowed', message, start: from.offset!, end: end.offset! }];
  });
}
