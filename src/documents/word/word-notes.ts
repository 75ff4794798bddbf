import { formatNumber } from '../lists/format-number.ts';
import { superscript } from '../lists/superscript.ts';
import type { Tally } from '../runs/tally.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { childOf, elementsIn } from '../xml/xml-element.ts';
import type { WordPackage, WordPart } from './word-package.ts';
import { numberIn, valueIn } from './word-values.ts';

export type NoteKind = 'footnote' | 'endnote';

/** A note that the text refers to, with the mark printed before it. */
export interface WordNote {
  readonly mark: string;
  readonly content: XmlElement;
  readonly part: WordPart;
}

/** The notes of a Word file of one kind, in the order in which the text refers to them. */
export class WordNotes {
  readonly #contents = new Map<string, XmlElement>();
  readonly #part: WordPart | undefined;
  readonly #found = new Map<string, WordNote>();
  readonly #format: string;
  readonly #tally: Tally;
  #last: number;

  constructor(kind: NoteKind, pack: WordPackage, settings: XmlElement | undefined, tally: Tally) {
    this.#part = pack.related(pack.main, `${kind}s`);
    this.#tally = tally;
    for (const element of elementsIn(this.#part?.root))
      if (element.name === `w:${kind}`)
        this.#contents.set(element.attributes.get('w:id') ?? '', element);
    const [own] = [
      childOf(pack.main.root, 'w:body', 'w:sectPr', `w:${kind}Pr`),
      childOf(settings, `w:${kind}Pr`),
    ].filter((found) => found !== undefined && valueIn(found, 'w:numFmt') !== undefined);
    this.#format = valueIn(own, 'w:numFmt') ?? (kind === 'endnote' ? 'lowerRoman' : 'decimal');
    this.#last = (numberIn(own, 'w:numStart') ?? 1) - 1;
  }

  /** Takes up a reference to a note, and gives the mark that the text prints there. */
  refer({ attributes }: XmlElement): string {
    const id = attributes.get('w:id') ?? '';
    const content = this.#contents.get(id);
    if (content === undefined || this.#part === undefined) {
      this.#tally.add('note');
      return '';
    }
    // Where the author typed a mark, it follows in the text.
    const isTyped = ['1', 'true', 'on'].includes(attributes.get('w:customMarkFollows') ?? '');
    const mark = isTyped ? '' : superscript(formatNumber((this.#last += 1), this.#format));
    this.#found.set(id, { mark, content, part: this.#part });
    return mark;
  }

  /** The notes referred to. */
  found(): readonly WordNote[] {
    return [...this.#found.values()];
  }
}
