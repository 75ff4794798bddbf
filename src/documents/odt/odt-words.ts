import { superscript } from '../lists/superscript.ts';
import { pictureRemark } from '../runs/picture-remark.ts';
import type { RunLook, TextRun } from '../runs/text-run.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { charactersIn, childOf, childrenOf } from '../xml/xml-element.ts';
import type { OdtFrame } from './odt-file.ts';
import { odtRunLook } from './odt-look.ts';
import { isUnprinted } from './unprinted.ts';

/** The words of a paragraph, and the boxes that hang on it. */
export interface OdtWords {
  readonly runs: TextRun[];
  readonly boxes: XmlElement[];
}

/** Reads the words of a paragraph whose styles are these, the nearest first. */
export function odtWords(
  paragraph: XmlElement,
  chain: readonly XmlElement[],
  frame: OdtFrame,
): OdtWords {
  const walk = new OdtWalk(chain, frame);
  walk.visitAll(paragraph);
  return walk;
}

class OdtWalk implements OdtWords {
  readonly runs: TextRun[] = [];
  readonly boxes: XmlElement[] = [];
  readonly #frame: OdtFrame;
  #chain: readonly XmlElement[];
  #look: RunLook;
  #isPageNumber = false;

  readonly #visits: Readonly<Record<string, (element: XmlElement) => void>> = {
    'text:span': (span) => this.#visitSpan(span),
    // However many spaces there are, one is read.
    'text:s': () => this.#add(' '),
    'text:tab': () => this.#add('\t'),
    'text:line-break': () => this.#add('\n'),
    'text:note': (note) => this.#visitNote(note),
    'text:ruby': (ruby) => this.#visitRuby(ruby),
    'text:page-number': (field) => this.#visitPageNumber(field),
    'text:page-count': (field) => this.#visitPageNumber(field),
    'text:hidden-text': ({ attributes }) =>
      this.#addHidden(attributes.get('text:string-value') ?? ''),
    'office:annotation': () => this.#frame.file.tally.add('comment'),
    'draw:text-box': (box) => void this.boxes.push(box),
    'draw:custom-shape': (shape) => void this.boxes.push(shape),
    'draw:image': () => undefined,
    'draw:frame': (drawing) => this.#visitFrame(drawing),
    'draw:object': () => this.#frame.file.tally.add('embedded'),
    'draw:object-ole': () => this.#frame.file.tally.add('embedded'),
  };

  constructor(chain: readonly XmlElement[], frame: OdtFrame) {
    this.#chain = chain;
    this.#look = odtRunLook(chain);
    this.#frame = frame;
  }

  visitAll(element: XmlElement): void {
    for (const child of element.children)
      if (typeof child === 'string') this.#add(child.replace(/\s+/gu, ' '));
      else this.#visit(child);
  }

  #visit(element: XmlElement): void {
    const { name } = element;
    const visit = Object.hasOwn(this.#visits, name) ? this.#visits[name] : undefined;
    if (visit !== undefined) return visit(element);
    if (isUnprinted(name)) return;
    // Fields print what stands in them.
    if (!/^(?:text|draw|loext):/u.test(name)) this.#frame.file.tally.unknown(name);
    this.visitAll(element);
  }

  #add(text: string): void {
    if (text === '') return;
    this.runs.push({
      ...this.#look,
      isHidden: this.#look.isHidden ?? this.#frame.isHidden,
      text,
      isPageNumber: this.#isPageNumber || undefined,
    });
  }

  #addHidden(text: string): void {
    this.runs.push({ ...this.#look, text, isHidden: true });
  }

  #visitSpan(span: XmlElement): void {
    const [chain, look] = [this.#chain, this.#look];
    const own = this.#frame.file.styles.chain('text', span.attributes.get('text:style-name'));
    this.#chain = [...own, ...chain];
    this.#look = odtRunLook(this.#chain);
    this.visitAll(span);
    this.#chain = chain;
    this.#look = look;
  }

  #visitNote(note: XmlElement): void {
    const mark = superscript(charactersIn(childOf(note, 'text:note-citation')).trim());
    const body = childOf(note, 'text:note-body');
    this.#add(mark);
    if (body === undefined) this.#frame.file.tally.add('note');
    else this.#frame.file.notes.push({ mark, body });
  }

  #visitRuby(ruby: XmlElement): void {
    this.#frame.file.tally.add('ruby');
    for (const base of childrenOf(ruby, 'text:ruby-base')) this.visitAll(base);
  }

  #visitPageNumber(field: XmlElement): void {
    this.#isPageNumber = true;
    this.visitAll(field);
    this.#isPageNumber = false;
  }

  #visitFrame(drawing: XmlElement): void {
    if (
      childOf(drawing, 'draw:image') !== undefined &&
      childOf(drawing, 'draw:object') === undefined
    ) {
      const [title, description] = ['svg:title', 'svg:desc'].map((name) =>
        charactersIn(childOf(drawing, name)),
      );
      const remark = pictureRemark(`${title} ${description}`);
      if (remark === undefined) this.#frame.file.tally.add('picture');
      else this.#frame.file.tally.say(remark);
    }
    this.visitAll(drawing);
  }
}
