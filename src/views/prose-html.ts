import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import type { Options } from 'remark-rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { ElementContent } from 'hast';
import type { Component } from '../files/prose/component-problems.ts';
import type { Prose } from '../files/prose/parse-prose.ts';
import { headingAnchors } from '../files/prose/heading-anchors.ts';
import { pictures } from '../model/prose/pictures.ts';
import type { Register } from '../register/register.ts';
import { addresses } from './addresses.ts';

/** The kinds of pages that are written in prose. */
export type PageKind = 'topic' | 'guide' | 'check' | 'error';

/**
 * The words of a page as safe HTML.
 *
 * They are drawn from the very tree that was checked when the register was opened: nothing is
 * read a second time, so no other reader can find something in them that the check did not.
 */
export function proseHtml(kind: PageKind, id: string, register: Register): string {
  const tree = register.prose.get(`${kind}/${id}`);
  return tree === undefined ? '' : htmlOf(tree, register);
}

/** The parts of a page of prose, by its headings. */
export function proseParts(
  kind: PageKind,
  id: string,
  register: Register,
): { readonly name: string; readonly href: string }[] {
  const tree = register.prose.get(`${kind}/${id}`);
  if (tree === undefined) return [];
  return [...headingAnchors(tree)]
    .filter(([{ depth }]) => depth === 2)
    .map(([heading, anchor]) => ({ name: wordsOf(heading), href: `#${anchor}` }));
}

function wordsOf(node: object): string {
  if ('value' in node) return String(node.value);
  return 'children' in node ? (node.children as object[]).map(wordsOf).join('') : '';
}

// What may leave here, whatever came in: a second lock behind the check.
const allowed = {
  tagNames: 'p h2 h3 ul ol li blockquote hr br pre code em strong a div img'.split(' '),
  attributes: {
    a: ['href'],
    div: [['className', 'prose-note'] as [string, string]],
    h2: ['id'],
    h3: ['id'],
    img: ['alt', 'height', 'loading', 'src', 'width'],
    ol: ['start'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
  clobber: [],
};

function htmlOf(tree: Prose, register: Register): string {
  const anchors = headingAnchors(tree);
  const handlers: Options['handlers'] = {
    heading: (state, node: Parameters<typeof anchors.get>[0]) => ({
      type: 'element',
      tagName: `h${node.depth}`,
      properties: { id: anchors.get(node) },
      children: state.all(node),
    }),
    mdxJsxFlowElement: (state, node: Component) => componentOf(node, state.all(node), register),
    mdxJsxTextElement: (state, node: Component) => componentOf(node, state.all(node), register),
  };
  const processor = unified()
    .use(remarkRehype, { handlers })
    .use(rehypeSanitize, allowed)
    .use(rehypeStringify, { characterReferences: { useNamedReferences: true } });
  return processor.stringify(processor.runSync(tree));
}

function componentOf(
  { name, attributes }: Component,
  children: ElementContent[],
  { topics }: Register,
): ElementContent | undefined {
  if (name === 'Note')
    return { type: 'element', tagName: 'div', properties: { className: ['prose-note'] }, children };
  const given = attributes.find((one) => 'name' in one)?.value;
  const id = typeof given === 'string' ? given : '';
  if (name === 'Picture') return pictureOf(id);
  const topic = topics.get(id);
  if (name !== 'Topic' || topic === undefined) return undefined;
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: addresses.topic(id) },
    children: [{ type: 'text', value: topic.title }],
  };
}

function pictureOf(name: string): ElementContent | undefined {
  const picture = pictures[name];
  if (picture === undefined) return undefined;
  const { shows: alt, width, height } = picture;
  return {
    type: 'element',
    tagName: 'img',
    properties: { src: addresses.picture(name), alt, width, height, loading: 'lazy' },
    children: [],
  };
}
