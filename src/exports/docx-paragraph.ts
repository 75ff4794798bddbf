// Also runs in the browser.
import type { ParagraphChild } from 'docx';
import { HeadingLevel, Paragraph, TextRun } from 'docx';
import type { WordText } from '../views/word-document.ts';
import type { DocxLinks } from './docx-links.ts';
import type { WordPiece } from './word-pieces.ts';
import { wordPieces } from './word-pieces.ts';

/** Writes a paragraph in its voice, with links that can be followed. */
export function docxParagraph(text: WordText, links: DocxLinks): Paragraph {
  return new Paragraph({
    ...voice(text.style),
    children: wordPieces(text).map((piece) => written(piece, links)),
  });
}

function voice(style: WordText['style']) {
  switch (style) {
    case undefined:
      return {};
    case 'Title':
      return { heading: HeadingLevel.TITLE };
    case 'Heading1':
      return { heading: HeadingLevel.HEADING_1 };
    case 'Heading2':
      return { heading: HeadingLevel.HEADING_2 };
    case 'Bullet':
      return { bullet: { level: 0 } };
    default:
      return { style };
  }
}

function written({ text, href, isNewLine }: WordPiece, links: DocxLinks): ParagraphChild {
  if (href !== undefined) return links.link(text, href);
  return new TextRun({ text, ...(isNewLine && { break: 1 }) });
}
