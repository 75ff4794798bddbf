import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

// What Markdown would take away or change, or make more of than a sentence.
const notRead = [
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'definition',
  'hardBreakEscape',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/**
 * Reads a sentence or two of Markdown: emphasis, code and links, and every other sign as it is typed.
 *
 * No sign but those of the three can be lost: the rest of Markdown is not read at all.
 */
export function readInline(text: string): Root {
  return fromMarkdown(text, { extensions: [{ disable: { null: notRead } }] });
}
