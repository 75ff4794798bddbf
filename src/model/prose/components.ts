import type { Nodes } from 'mdast';
import { z } from 'zod';
import { didYouMean } from '../../diagnostics/did-you-mean.ts';
import type { Component } from '../../files/prose/component-problems.ts';
import type { Prose } from '../../files/prose/parse-prose.ts';
import type { ProseProblem } from '../../files/prose/prose-problem.ts';
import { isTopic, topicIds } from '../topic-ids.ts';
import { isPicture, pictures } from './pictures.ts';

interface ComponentRule {
  /** Its fields, all of them plain text. */
  readonly props: z.ZodObject;
  /** Whether it stands around paragraphs, alone between them, or within a sentence; only the first holds words. */
  readonly stands: 'around' | 'alone' | 'within';
}

/** Every component that words of a page may hold. */
export const components: Readonly<Record<string, ComponentRule>> = {
  /** What a reader should not miss, set apart from the words around it. */
  Note: { props: z.strictObject({}), stands: 'around' },
  /** A link to a topic by its own title. */
  Topic: {
    props: z.strictObject({
      id: z.string().refine(isTopic, {
        error: ({ input }) =>
          `There is no topic \`${String(input)}\`.${didYouMean(String(input), topicIds) || ' Use the name of a file in topics/.'}`,
      }),
    }),
    stands: 'within',
  },
  /** A picture that the program ships. */
  Picture: {
    props: z.strictObject({
      name: z.string().refine(isPicture, {
        error: ({ input }) =>
          `There is no picture \`${String(input)}\`.${didYouMean(String(input), Object.keys(pictures)) || ` Those there are: ${Object.keys(pictures).join(', ')}.`}`,
      }),
    }),
    stands: 'alone',
  },
};

/** Every component in the words of a page that is unknown, stands in a wrong place or is filled in wrongly. */
export function wrongComponents(prose: Prose): ProseProblem[] {
  const problems: ProseProblem[] = [];
  const look = (node: Nodes, within: readonly Nodes[]): void => {
    if (isComponent(node))
      problems.push(...messagesFor(node, within).map((message) => problemAt(node, message)));
    if ('children' in node) for (const child of node.children) look(child, [...within, node]);
  };
  look(prose, []);
  return problems;
}

function isComponent(node: Nodes): node is Component {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function messagesFor(node: Component, within: readonly Nodes[]): string[] {
  const name = node.name ?? '';
  const rule = Object.hasOwn(components, name) ? components[name] : undefined;
  if (rule === undefined) {
    const known = Object.keys(components);
    const hint =
      didYouMean(name, known) ||
      ` Those there are: ${known.map((one) => `\`<${one}>\``).join(', ')}.`;
    return [`There is no component \`<${name}>\`.${hint}`];
  }
  return [...placeMessages(node, { rule, within }), ...propMessages(node, rule)];
}

function placeMessages(
  node: Component,
  { rule, within }: { rule: ComponentRule; within: readonly Nodes[] },
): string[] {
  const name = node.name!;
  if (rule.stands === 'around')
    return node.type === 'mdxJsxFlowElement' && node.children.length > 0 && within.length === 1
      ? []
      : [
          `Put \`<${name}>\` and \`</${name}>\` each on a line of its own, with words between them.`,
        ];
  if (rule.stands === 'alone')
    return node.type === 'mdxJsxFlowElement' && node.children.length === 0 && within.length === 1
      ? []
      : [`Put \`<${name} … />\` on a line of its own, with an empty line before and after.`];
  if (within.some(({ type }) => type === 'link' || type === 'heading'))
    return [
      `\`<${name}>\` is a link itself, and cannot stand in a link or a heading. Take it out.`,
    ];
  return node.children.length === 0
    ? []
    : [`\`<${name}>\` holds no words of its own. Close it at once, as \`<${name} id="…" />\`.`];
}

function propMessages({ name, attributes }: Component, { props }: ComponentRule): string[] {
  const given = attributes.flatMap((one) => (one.type === 'mdxJsxAttribute' ? [one] : []));
  const names = given.map((one) => one.name);
  const twice = names.filter((one, index) => names.indexOf(one) < index);
  if (twice.length > 0) return [`\`<${name}>\` has \`${twice[0]}\` twice. Keep one.`];
  const parsed = props.safeParse(Object.fromEntries(given.map((one) => [one.name, one.value])));
  return (parsed.error?.issues ?? []).map((issue) => {
    if (issue.code === 'unrecognized_keys')
      return `\`<${name}>\` has no field \`${issue.keys[0]}\`.${didYouMean(issue.keys[0]!, Object.keys(props.shape)) || ' Take it out.'}`;
    const field = String(issue.path[0]);
    return issue.code === 'custom'
      ? issue.message
      : `\`<${name}>\` needs its field \`${field}\`. Add it, as \`${field}="…"\`.`;
  });
}

function problemAt({ position, name }: Component, message: string): ProseProblem {
  const start = position!.start.offset!;
  return { code: 'prose/component', message, start, end: start + 1 + (name ?? '').length };
}
