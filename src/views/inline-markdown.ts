import type { Nodes } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { readInline } from '../files/prose/inline-syntax.ts';
import type { InlineMarkdown } from '../model/prose/inline-markdown.ts';

// Emphasis, code and links are all an author’s sentence needs. Paragraphs are unwrapped below.
const allowed = {
  tagNames: ['p', 'em', 'strong', 'code', 'a'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const processor = unified().use(remarkRehype).use(rehypeSanitize, allowed).use(rehypeStringify);

/** A sentence or two of an author’s Markdown as safe HTML, read as it was read when it was checked. */
export function inlineMarkdown(text: InlineMarkdown): string {
  const html = processor.stringify(processor.runSync(readInline(text))).trim();
  return html.replace(/^<p>([\s\S]*)<\/p>$/, '$1');
}

/** The words alone, for where nothing can be marked. */
export function inlineWords(text: InlineMarkdown): string {
  return wordsIn(readInline(text));
}

function wordsIn(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}
