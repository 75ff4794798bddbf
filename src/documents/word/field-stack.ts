import { withinOf } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

interface Field {
  instruction: string;
  isResult: boolean;
  hasWords: boolean;
}

/**
 * The fields that are open at a place of a story: what Word computes, with what it last showed.
 *
 * A field may begin in one paragraph and end in another, and others may stand inside it.
 */
export class FieldStack {
  readonly #open: Field[] = [];
  readonly #areWhole: boolean;

  constructor(story: XmlElement | undefined) {
    this.#areWhole = areWhole(story);
  }

  /** Whether words at this place are what a field shows, and not what it is told to do. */
  get isShown(): boolean {
    return this.#open.every((field) => field.isResult);
  }

  get isContents(): boolean {
    // Without its end, a list of contents would take in the whole document.
    return this.#areWhole && this.#has(/^\s*TO[CA]\b/iu);
  }

  get isPageNumber(): boolean {
    return this.#has(/^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/iu);
  }

  /** Opens a field whose instruction is known, with what it shows. */
  openSimple(instruction: string): void {
    this.#open.push({ instruction, isResult: true, hasWords: false });
  }

  /** Takes up a mark of a field. Says whether a number that Word computes was closed without words. */
  mark({ attributes }: XmlElement): boolean {
    const type = attributes.get('w:fldCharType');
    if (type === 'begin') this.#open.push({ instruction: '', isResult: false, hasWords: false });
    const top = this.#open.at(-1);
    if (type === 'separate' && top !== undefined) top.isResult = true;
    return type === 'end' && this.close();
  }

  /** Adds to the instruction of the innermost field. */
  instruct(text: string): void {
    const top = this.#open.at(-1);
    if (top !== undefined && !top.isResult) top.instruction += text;
  }

  /** Notes that words were shown. */
  show(): void {
    for (const field of this.#open) field.hasWords = true;
  }

  /** Closes the innermost field. Says whether it was a number that Word computes, without words. */
  close(): boolean {
    const field = this.#open.pop();
    return (
      field !== undefined &&
      !field.hasWords &&
      /^\s*(?:LISTNUM|AUTONUM(?:LGL|OUT)?|SEQ|REF)\b/iu.test(field.instruction)
    );
  }

  #has(pattern: RegExp): boolean {
    return this.#open.some(({ isResult, instruction }) => isResult && pattern.test(instruction));
  }
}

function areWhole(story: XmlElement | undefined): boolean {
  if (story === undefined) return true;
  const wanted = ['w:fldChar', 'w:del', 'w:moveFrom'];
  const types = withinOf(story, ({ name }) => wanted.includes(name)).map(({ attributes }) =>
    attributes.get('w:fldCharType'),
  );
  const count = (type: string): number => types.filter((each) => each === type).length;
  return count('begin') === count('end');
}
