import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

// Emphasis, code and links are all an author’s sentence needs. Paragraphs are unwrapped below.
const allowed = {
  tagNames: ['p', 'em', 'strong', 'code', 'a', 'br'],
  attributes: { a: ['href'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

const processor = unified()
  .use(remarkParse)
  .use(remarkRehype, {
    handlers: {
      // An author who types HTML sees it as text, exactly as typed.
      html: (_state: unknown, node: { value: string }) => ({ type: 'text', value: node.value }),
    },
  })
  .use(rehypeSanitize, allowed)
  .use(rehypeStringify);

/** A sentence or two of an author’s Markdown as safe HTML: emphasis, code and links, and nothing else. */
export function inlineMarkdown(text: string): string {
  const html = String(processor.processSync(text)).trim();
  return html.replace(/^<p>([\s\S]*)<\/p>$/, (whole, inside: string) =>
    inside.includes('<p>') ? whole : inside,
  );
}
