import type { WordBlock, WordDocument, WordTable, WordText } from '../word-document.ts';
import type { PackBlock, PackForm, PackLine, PackTable } from './review-pack-parts.ts';
import type { ReviewPackView } from './review-pack-view.ts';

/** A review pack as a Word document, with all that its page says. */
export function reviewPackDocument({ title, intro, head, sections }: ReviewPackView): WordDocument {
  const blocks: WordBlock[] = [
    ...head.map(({ name, value }) => ({ text: `${name}: ${value}` })),
    { text: intro, style: 'Small' },
    ...sections.flatMap((section) => [
      { text: section.title, style: 'Heading1' },
      ...section.blocks.flatMap(wordBlocks),
    ]),
  ];
  return { title, isLandscape: false, blocks };
}

const box = '☐';

function wordBlocks(block: PackBlock): WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return [{ text: block.text, style: 'Heading2' }];
    case 'paragraph':
      return [{ text: block.text }];
    case 'to-do':
      return block.lines.map((line) => ({ text: `${box} ${lineWords(line)}` }));
    case 'list':
      return block.lines.map((line) => ({ text: `• ${lineWords(line)}` }));
    case 'table':
      return [wordTable(block)];
    case 'form':
      return [formTable(block)];
  }
}

function wordTable({ columns, rows, isByHand }: PackTable): WordTable {
  return {
    header: columns,
    widths: isByHand ? [5, 11, 4] : [1, 3],
    rows: rows.map(({ name, words, choices = [] }) => [
      name.map((line) => wordText(line, 'Strong')),
      words.map((line) => wordText(line)),
      ...(isByHand ? [boxes(choices)] : []),
    ]),
  };
}

function formTable({ fields }: PackForm): WordTable {
  return {
    header: ['To fill in', ''],
    widths: [1, 3],
    // The empty line above leaves room to write by hand.
    rows: fields.map(({ name, choices = [] }) => [
      [{ text: '' }, { text: name }],
      [
        { text: '' },
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
  return choices.map((choice) => ({ text: `${box} ${choice}` }));
}

function wordText(line: PackLine, style?: WordText['style']): WordText {
  const look = line.isSmall ? 'Small' : style;
  return { text: lineWords(line), ...(look && { style: look }) };
}

function lineWords({ text, links = [] }: PackLine): string {
  const names = links.map(({ name }) => name).join('; ');
  if (names === '') return text;
  if (text === '') return names;
  return `${text} (${names})`;
}
