import { micromark } from 'micromark';
import { gfmFootnote, gfmFootnoteHtml } from 'micromark-extension-gfm-footnote';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import type { Block, FileRemark, ReadDocument, Refusal } from '../block.ts';
import { decodeText } from '../characters/decode-text.ts';
import { readHtmlText } from '../html/read-html.ts';
import { orRefusal, refuse } from '../refuse.ts';
import { frontMatter } from './front-matter.ts';
import { markdownParts } from './markdown-parts.ts';
import { preparedMarkdown } from './prepared-markdown.ts';
import { printedListMarks } from './printed-list-marks.ts';

const longest = 4_000_000;

// The arrow after a note that leads back to the text.
const backToText = /<a [^>]*data-footnote-backref[^>]*>[^<]*<\/a>/gu;

/**
 * Reads Markdown as the page that it prints.
 *
 * Numbers of lists are those a reader of the page sees: `1. 1. 1.` prints 1, 2, 3. Emphasis is
 * looks, not stars; addresses of links are no words; the fields before the text are set aside.
 */
export function readMarkdown(bytes: Uint8Array): ReadDocument | Refusal {
  const { text, remarks } = decodeText(bytes);
  return orRefusal(() => readText(text, remarks));
}

function readText(text: string, remarks: readonly FileRemark[]): ReadDocument | Refusal {
  if (text.length > longest)
    refuse(
      'The file has more Markdown than any document.',
      'Take out what is not part of the terms, and try again.',
    );
  const { lines, title, language, rest } = frontMatter(text);
  const html = markdownParts(preparedMarkdown(rest)).map(htmlOf).join('\n');
  const read = readHtmlText(`<body>${html.replace(backToText, '')}`);
  if ('refused' in read) return { refused: 'The file holds no words.', todo: 'Ask for it again.' };
  const fields = lines.map((line): Block => ({
    kind: 'paragraph',
    aside: 'front-matter',
    text: line.trim(),
  }));
  return {
    blocks: [...fields, ...read.blocks],
    remarks: [...remarks, ...read.remarks, ...addressesIn(html)],
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language: language.toLowerCase().split('-')[0]! }),
  };
}

function htmlOf(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    // A paragraph that is moved in is not a program.
    extensions: [gfmTable(), gfmFootnote(), { disable: { null: ['codeIndented'] } }],
    htmlExtensions: [
      gfmTableHtml(),
      gfmFootnoteHtml({ label: ' ', backLabel: '' }),
      printedListMarks(),
    ],
  });
}

// A link whose address is its words has lost nothing.
function addressesIn(html: string): FileRemark[] {
  const count = [...html.matchAll(/<a href="(?<address>[^"#][^"]*)"[^>]*>(?!\k<address>)/gu)]
    .length;
  if (count === 0) return [];
  const says =
    count === 1
      ? 'The address of 1 link was left out.'
      : `The addresses of ${count} links were left out.`;
  return [{ kind: 'dropped', says }];
}
