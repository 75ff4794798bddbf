import { symbolCharacter } from '../lists/symbol-fonts.ts';
import type { TextRun, RunLook } from '../runs/text-run.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { charactersIn, childOf, elementsIn, withinOf } from '../xml/xml-element.ts';
import { chosenContent } from './alternate-content.ts';
import { drawingWords } from './drawing-words.ts';
import { isContentsControl } from './contents-control.ts';
import { formFieldWords } from './form-field.ts';
import { printsNothing, isTransparent, printedSigns } from './inline-elements.ts';
import type { StoryFrame } from './story-frame.ts';

/** The words of a paragraph, and what hangs on it. */
export interface ParagraphWords {
  readonly runs: TextRun[];
  readonly boxes: XmlElement[];
  /** Lines that are part of a picture. */
  readonly pictureLines: string[];
}

type LookOf = (properties: XmlElement | undefined) => RunLook;

/** Reads the words of a paragraph as they stand when all tracked changes are accepted. */
export function paragraphWords(
  paragraph: XmlElement,
  frame: StoryFrame,
  lookOf: LookOf,
): ParagraphWords {
  const walk = new WordWalk(frame, lookOf);
  walk.visitAll(paragraph);
  return walk;
}

class WordWalk implements ParagraphWords {
  readonly runs: TextRun[] = [];
  readonly boxes: XmlElement[] = [];
  readonly pictureLines: string[] = [];
  readonly #frame: StoryFrame;
  readonly #lookOf: LookOf;
  #look: RunLook = {};
  #font: string | undefined;
  #controls = 0;

  readonly #visits: Readonly<Record<string, (element: XmlElement) => void>> = {
    'w:r': (run) => this.#visitRun(run),
    'w:t': (text) => this.#addText(text),
    'm:t': (text) => this.#add(charactersIn(text)),
    'w:sym': ({ attributes }) => this.#addSymbol(attributes),
    'w:ins': (element) => this.#visitChanged(element, 'inserted'),
    'w:moveTo': (element) => this.#visitChanged(element, 'moved'),
    'w:del': (element) => this.#skipDeleted(element),
    'w:sdt': (control) => this.#visitControl(control),
    'w:ruby': (ruby) => this.#visitRuby(ruby),
    'm:f': (fraction) => this.#visitFraction(fraction),
    'w:fldSimple': (field) => this.#visitSimpleField(field),
    'w:fldChar': (mark) => this.#markField(mark),
    'w:instrText': (text) => this.#frame.fields.instruct(charactersIn(text)),
    'w:footnoteReference': (mark) => this.#add(this.#frame.file.notes.footnote.refer(mark)),
    'w:endnoteReference': (mark) => this.#add(this.#frame.file.notes.endnote.refer(mark)),
    'w:pgNum': () => this.#frame.file.tally.add('number-field'),
    'mc:AlternateContent': (element) => chosenContent(element).forEach((each) => this.#visit(each)),
    'w:drawing': (drawing) => this.#visitDrawing(drawing),
    'w:pict': (drawing) => this.#visitDrawing(drawing),
    'w:object': (drawing) => this.#visitDrawing(drawing),
  };

  constructor(frame: StoryFrame, lookOf: LookOf) {
    this.#frame = frame;
    this.#lookOf = lookOf;
  }

  visitAll(element: XmlElement): void {
    for (const child of elementsIn(element)) this.#visit(child);
  }

  #visit(element: XmlElement): void {
    const { name } = element;
    const visit = Object.hasOwn(this.#visits, name) ? this.#visits[name] : undefined;
    const sign = printedSigns.get(name);
    if (visit !== undefined) visit(element);
    else if (sign !== undefined) this.#add(sign);
    else if (!printsNothing(name)) {
      if (!isTransparent(name)) this.#frame.file.tally.unknown(name);
      this.visitAll(element);
    }
  }

  #visitRun(run: XmlElement): void {
    const properties = childOf(run, 'w:rPr');
    this.#look = this.#lookOf(properties);
    const fonts = childOf(properties, 'w:rFonts')?.attributes;
    this.#font = fonts?.get('w:ascii') ?? fonts?.get('w:hAnsi');
    this.visitAll(run);
  }

  // Without a word to the contrary, spaces at the edges are of the layout of the file.
  #addText(text: XmlElement): void {
    const words = charactersIn(text);
    this.#add(text.attributes.get('xml:space') === 'preserve' ? words : words.trim());
  }

  #add(words: string): void {
    const { fields } = this.#frame;
    if (words === '' || !fields.isShown) return;
    fields.show();
    this.runs.push({
      ...this.#look,
      text: words.replace(/[\uE000-\uF8FF]/gu, (glyph) =>
        this.#sign(glyph.charCodeAt(0), this.#font),
      ),
      isContents: this.#controls > 0 || fields.isContents || undefined,
      isPageNumber: fields.isPageNumber || undefined,
    });
  }

  #addSymbol(attributes: ReadonlyMap<string, string>): void {
    const code = Number.parseInt(attributes.get('w:char') ?? '', 16);
    this.#add(this.#sign(code, attributes.get('w:font')));
  }

  #sign(code: number, font: string | undefined): string {
    const sign = symbolCharacter(code, font);
    if (sign === undefined) this.#frame.file.tally.add('glyph');
    return sign ?? '';
  }

  #visitChanged(element: XmlElement, how: 'inserted' | 'moved'): void {
    this.#frame.file.tally.add(how);
    this.visitAll(element);
  }

  #skipDeleted(element: XmlElement): void {
    const [text] = withinOf(element, ({ name }) => name === 'w:delText' || name === 'w:t');
    if (text !== undefined) this.#frame.file.tally.add('deleted');
  }

  #visitControl(control: XmlElement): void {
    const step = isContentsControl(control) ? 1 : 0;
    this.#controls += step;
    for (const content of elementsIn(childOf(control, 'w:sdtContent'))) this.#visit(content);
    this.#controls -= step;
  }

  #visitRuby(ruby: XmlElement): void {
    this.#frame.file.tally.add('ruby');
    for (const base of elementsIn(childOf(ruby, 'w:rubyBase'))) this.#visit(base);
  }

  #visitFraction(fraction: XmlElement): void {
    const [above, below] = [childOf(fraction, 'm:num'), childOf(fraction, 'm:den')];
    if (above !== undefined) this.visitAll(above);
    this.#add('/');
    if (below !== undefined) this.visitAll(below);
  }

  #visitSimpleField(field: XmlElement): void {
    const { fields } = this.#frame;
    fields.openSimple(field.attributes.get('w:instr') ?? '');
    this.visitAll(field);
    if (fields.close()) this.#frame.file.tally.add('number-field');
  }

  #markField(mark: XmlElement): void {
    this.#add(formFieldWords(mark));
    if (this.#frame.fields.mark(mark)) this.#frame.file.tally.add('number-field');
  }

  #visitDrawing(drawing: XmlElement): void {
    const { file, part } = this.#frame;
    const { boxes, lines } = drawingWords(drawing, part, file.pack, file.tally);
    this.boxes.push(...boxes);
    this.pictureLines.push(...lines);
  }
}
