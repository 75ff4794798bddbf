import type { Block } from '../block.ts';
import type { TextRun } from '../runs/text-run.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, elementsIn } from '../xml/xml-element.ts';
import { chosenContent } from './alternate-content.ts';
import { isContentsControl } from './contents-control.ts';
import { FieldStack } from './field-stack.ts';
import { printsNothing } from './inline-elements.ts';
import { ListCounters } from './list-counters.ts';
import { paragraphBlocks } from './paragraph-blocks.ts';
import { paragraphWords } from './paragraph-words.ts';
import { runLooks } from './run-look.ts';
import type { StoryFrame } from './story-frame.ts';
import { tableBlocks } from './table-blocks.ts';
import { switchIn, valueIn } from './word-values.ts';

/** Reads the elements of a story of its own as blocks: nothing is counted on from another. */
export function readStory(
  container: XmlElement | undefined,
  frame: Omit<StoryFrame, 'counters' | 'fields'>,
): Block[] {
  return readBlocks(container, {
    ...frame,
    counters: new ListCounters(),
    fields: new FieldStack(container),
  });
}

/** Reads the paragraphs and tables of an element as blocks of the story it stands in. */
export function readBlocks(container: XmlElement | undefined, frame: StoryFrame): Block[] {
  const walk = new BlockWalk(frame);
  if (container !== undefined) walk.visitAll(container);
  walk.end();
  return walk.blocks;
}

interface Carried {
  readonly runs: TextRun[];
  readonly paragraph: XmlElement;
  /** Whether the paragraph that goes on is this one, with its number, and not the next. */
  readonly isFirst: boolean;
}

class BlockWalk {
  readonly blocks: Block[] = [];
  #frame: StoryFrame;
  /** Words of paragraphs that go on in the next. */
  #carried: Carried | undefined;

  constructor(frame: StoryFrame) {
    this.#frame = frame;
  }

  visitAll(container: XmlElement): void {
    for (const child of elementsIn(container)) this.#visit(child);
  }

  /** Gives what a paragraph without a next one still holds. */
  end(): void {
    const carried = this.#carried;
    this.#carried = undefined;
    if (carried !== undefined && carried.runs.some(({ text }) => text.trim() !== ''))
      this.#print(carried.paragraph, carried.runs);
  }

  #visit(element: XmlElement): void {
    const { tally } = this.#frame.file;
    switch (element.name) {
      case 'w:p':
        return this.#visitParagraph(element);
      case 'w:tbl':
        this.end();
        return this.#add(tableBlocks(element, this.#frame, readBlocks));
      case 'w:sdt':
        return this.#visitControl(element);
      case 'mc:AlternateContent':
        return chosenContent(element).forEach((child) => this.#visit(child));
      case 'w:altChunk':
      case 'w:subDoc':
        return tally.add('embedded');
      case 'w:sectPr':
      case 'w:del':
        return undefined;
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'm:oMathPara':
        return this.visitAll(element);
      default:
        if (printsNothing(element.name)) return undefined;
        tally.unknown(element.name);
        return this.visitAll(element);
    }
  }

  #visitControl(control: XmlElement): void {
    const content = childOf(control, 'w:sdtContent');
    if (content === undefined) return;
    const outer = this.#frame;
    if (isContentsControl(control))
      this.#frame = { ...outer, aside: outer.aside ?? 'contents-list' };
    this.visitAll(content);
    this.#frame = outer;
  }

  #visitParagraph(paragraph: XmlElement): void {
    const settings = childOf(paragraph, 'w:pPr');
    const { styles, tally } = this.#frame.file;
    const chain = styles.chain(valueIn(settings, 'w:pStyle'), 'paragraph');
    const words = paragraphWords(paragraph, this.#frame, runLooks(chain, styles));
    const carried = this.#carried;
    // Into the same list, as any number of paragraphs may go on in the next.
    const runs = carried?.runs ?? [];
    for (const run of words.runs) runs.push(run);
    const whole = carried?.isFirst === true ? carried.paragraph : paragraph;
    this.#carried = undefined;
    const mark = childOf(settings, 'w:rPr');
    if (childOf(mark, 'w:del') ?? childOf(mark, 'w:moveFrom')) {
      tally.add('deleted', childOf(mark, 'w:del') === undefined ? 0 : 1);
      this.#carried = { runs, paragraph: whole, isFirst: carried?.isFirst === true };
    } else if (isDropCap(settings)) this.#carried = { runs, paragraph: whole, isFirst: false };
    else if (switchIn(mark, 'w:specVanish') === true) {
      // A heading and the words after it, printed as one paragraph.
      runs.push({ text: ' ' });
      this.#carried = { runs, paragraph: whole, isFirst: true };
    } else this.#print(whole, runs);
    for (const box of words.boxes) this.#add(readStory(box, { ...this.#frame, role: 'box' }));
    for (const text of words.pictureLines)
      this.blocks.push({ kind: 'paragraph', text, aside: 'picture-text' });
  }

  #print(paragraph: XmlElement, runs: readonly TextRun[]): void {
    this.#add(paragraphBlocks(childOf(paragraph, 'w:pPr'), runs, this.#frame));
  }

  // One after the other: a cell may hold more than a call may have arguments.
  #add(blocks: readonly Block[]): void {
    for (const block of blocks) this.blocks.push(block);
  }
}

// A large first letter stands in a paragraph of its own, before the rest of its word.
function isDropCap(settings: XmlElement | undefined): boolean {
  const drop = childOf(settings, 'w:framePr')?.attributes.get('w:dropCap');
  return drop === 'drop' || drop === 'margin';
}
