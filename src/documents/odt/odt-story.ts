import type { Block } from '../block.ts';
import { isPageLine } from '../runs/page-line.ts';
import { paragraphOfRuns } from '../runs/paragraph-of-runs.ts';
import type { Tally } from '../runs/tally.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, childrenOf, elementsIn } from '../xml/xml-element.ts';
import { odtHeadingRank } from './odt-heading-rank.ts';
import type { OdtFrame } from './odt-file.ts';
import { OdtListWalk } from './odt-list-walk.ts';
import { odtParagraphLook } from './odt-look.ts';
import { odtTable } from './odt-table.ts';
import { odtWords } from './odt-words.ts';
import { isUnprinted } from './unprinted.ts';

/** Reads what stands in an element of an OpenDocument text as blocks. */
export function odtBlocks(container: XmlElement, frame: OdtFrame): Block[] {
  const walk = new OdtStory(frame);
  walk.visitAll(container);
  return walk.blocks;
}

class OdtStory {
  readonly blocks: Block[] = [];
  #frame: OdtFrame;
  readonly #lists: OdtListWalk;

  constructor(frame: OdtFrame) {
    this.#frame = frame;
    this.#lists = new OdtListWalk(frame.file.lists);
  }

  visitAll(container: XmlElement): void {
    for (const child of elementsIn(container)) this.#visit(child);
  }

  #visit(element: XmlElement): void {
    const { name } = element;
    switch (name) {
      case 'text:p':
      case 'text:h':
        return this.#visitParagraph(element);
      case 'text:list':
        return this.#lists.visit(element, (item) => this.visitAll(item));
      case 'table:table':
        return this.#add(odtTable(element, this.#frame, odtBlocks));
      case 'text:table-of-content':
      case 'text:illustration-index':
      case 'text:table-index':
        return this.#within({ aside: this.#frame.aside ?? 'contents-list' }, element);
      case 'text:section':
        return this.#visitSection(element);
      case 'text:tracked-changes':
        return countChanges(element, this.#frame.file.tally);
      case 'office:annotation':
        return this.#frame.file.tally.add('comment');
      case 'draw:frame':
      case 'draw:custom-shape':
      case 'draw:g':
        return this.#visitDrawing(element);
      default:
        if (isUnprinted(name)) return undefined;
        if (!/^(?:text|draw|loext):/u.test(name)) this.#frame.file.tally.unknown(name);
        return this.visitAll(element);
    }
  }

  #within(more: Partial<OdtFrame>, container: XmlElement): void {
    const outer = this.#frame;
    this.#frame = { ...outer, ...more };
    this.visitAll(container);
    this.#frame = outer;
  }

  #visitSection(section: XmlElement): void {
    const isHidden = section.attributes.get('text:display') === 'none';
    this.#within(isHidden ? { isHidden } : {}, section);
  }

  #visitDrawing(drawing: XmlElement): void {
    const holder: XmlElement = { name: 'text:p', attributes: new Map(), children: [drawing] };
    this.#visitParagraph(holder);
  }

  #visitParagraph(paragraph: XmlElement): void {
    const { file, role, aside } = this.#frame;
    const chain = file.styles.chain('paragraph', paragraph.attributes.get('text:style-name'));
    const { runs, boxes } = odtWords(paragraph, chain, this.#frame);
    const isHidden = childOf(paragraph, 'text:hidden-paragraph') !== undefined;
    const isPage = aside === 'running-head' && isPageLine(runs);
    this.#add(
      paragraphOfRuns(
        {
          ...this.#lists.listed(paragraph, chain),
          heading: odtHeadingRank(paragraph, chain),
          role: role ?? (isCaption(chain) ? 'caption' : undefined),
          look: odtParagraphLook(chain),
          aside: isPage ? 'page-number' : (aside ?? contentsAside(chain)),
        },
        isHidden ? runs.map((run) => ({ ...run, isHidden })) : runs,
        file.tally,
      ),
    );
    for (const box of boxes) this.#add(odtBlocks(box, { ...this.#frame, role: role ?? 'box' }));
  }

  // One after the other: a cell may hold more than a call may have arguments.
  #add(blocks: readonly Block[]): void {
    for (const block of blocks) this.blocks.push(block);
  }
}

function isCaption(chain: readonly XmlElement[]): boolean {
  return chain.some(({ attributes }) =>
    /^(?:Caption|Illustration|Table|Figure|Drawing)$/u.test(attributes.get('style:name') ?? ''),
  );
}

function contentsAside(chain: readonly XmlElement[]): 'contents-list' | undefined {
  const isContents = chain.some(({ attributes }) =>
    /^Contents_20_(?:\d|Heading)/u.test(attributes.get('style:name') ?? ''),
  );
  return isContents ? 'contents-list' : undefined;
}

// What was deleted is kept at the top of the file, and is no part of the text.
function countChanges(changes: XmlElement, tally: Tally): void {
  for (const change of childrenOf(changes, 'text:changed-region').flatMap(elementsIn)) {
    if (change.name === 'text:insertion') tally.add('inserted');
    if (change.name === 'text:deletion') tally.add('deleted');
  }
}
