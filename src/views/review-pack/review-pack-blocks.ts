import { absolute } from '../addresses.ts';
import type { WordBlock, WordDocument, WordTable, WordText } from '../word-document.ts';
import type { PackBlock, PackForm, PackLine, PackTable } from './review-pack-parts.ts';
import type { ReviewPackView } from './review-pack-view.ts';

/** A review pack as a Word document, with all that its page says. */
export function reviewPackDocument(view: ReviewPackView): WordDocument {
  const { title, intro, head, sections, site } = view;
  const blocks: WordBlock[] = [
    ...head.map(({ name, value }) => ({ text: `${name}: ${value}` })),
    { text: intro, style: 'Small' },
    ...sections.flatMap((section) => [
      { text: section.title, style: 'Heading1' },
      ...section.blocks.flatMap((block) => wordBlocks(block, site.baseUrl)),
    ]),
  ];
  return { title, author: site.name, isLandscape: false, blocks };
}

const box = '☐';

function wordBlocks(block: PackBlock, baseUrl: string): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, style: 'Heading2' }];
    case 'paragraph':
      return [{ text: block.text }];
    case 'to-do':
      return block.lines.map((line) => boxed(wordText(line, baseUrl)));
    case 'list':
      return block.lines.map((line) => ({ ...wordText(line, baseUrl), style: 'Bullet' }));
    case 'table':
      return [wordTable(block, baseUrl)];
    case 'form':
      return [formTable(block)];
  }
}

function wordTable({ columns, rows, isByHand }: PackTable, baseUrl: string): WordTable {
  return {
    header: columns,
    widths: isByHand ? [5, 11, 4] : [1, 3],
    rows: rows.map(({ name, words, choices = [] }) => [
      name.map((line) => ({ style: 'Strong', ...wordText(line, baseUrl) })),
      words.map((line) => wordText(line, baseUrl)),
      ...(isByHand ? [boxes(choices)] : []),
    ]),
  };
}

function formTable({ fields }: PackForm): WordTable {
  return {
    header: ['To fill in', 'By hand'],
    widths: [1, 3],
    isToFillIn: true,
    rows: fields.map(({ name, choices = [] }) => [
      [{ text: name }],
      choices.length === 0
        ? []
        : [
            {
              text: boxes(choices)
                .map(({ text }) => text)
                .join('     '),
            },
          ],
    ]),
  };
}

function boxes(choices: readonly string[]): WordText[] {
  return choices.map((text) => boxed({ text }));
}

function boxed(line: WordText): WordText {
  return { ...line, text: `${box} ${line.text}` };
}

function wordText({ text, links = [], isSmall }: PackLine, baseUrl: string): WordText {
  return {
    text,
    ...(isSmall && { style: 'Small' }),
    ...(links.length > 0 && {
      links: links.map(({ name, href }) => ({ name, href: absolute(href, baseUrl) })),
    }),
  };
}
