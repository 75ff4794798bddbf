import type { Block, Paragraph } from '../block.ts';
import { superscript } from '../lists/superscript.ts';
import { symbolCharacter } from '../lists/symbol-fonts.ts';
import type { Tally } from '../runs/tally.ts';
import { codePageOf, decodeBytes } from './rtf-code-pages.ts';
import { destinationOf, signOf } from './rtf-destinations.ts';
import { RtfFonts } from './rtf-fonts.ts';
import type { RtfDestination, RtfField, RtfParagraph, RtfState } from './rtf-state.ts';
import { firstState, languageOfNumber, withLook, withSetting } from './rtf-state.ts';
import { RtfStory } from './rtf-story.ts';
import type { RtfToken } from './rtf-tokens.ts';

/** A group that is open: what held before it, and what it began. */
interface Group {
  readonly state: RtfState;
  readonly story: RtfStory;
  readonly paragraph: RtfParagraph;
}

const stories: Partial<Record<RtfDestination, Pick<Paragraph, 'role' | 'aside'>>> = {
  note: { role: 'note' },
  box: { role: 'box' },
  'running-head': { aside: 'running-head' },
};
// What is read in a group although the group around it is not.
const readInside = new Set(['shptxt', 'dptxbxtext', 'result', 'ud', 'title']);

/** Walks over the signs of a file. Groups may be as deep as the file is long: nothing here calls itself. */
export class RtfWalk {
  readonly #fonts = new RtfFonts();
  readonly #styles = new Map<number, string>();
  readonly #tally: Tally;
  readonly #open: Group[] = [];
  #state: RtfState = firstState;
  #story: RtfStory;
  #bytes: number[] = [];
  #toSkip = 0;
  #isStarred = false;
  #style: number | undefined;
  #instruction = '';
  #notes = 0;
  #title = '';
  #language: string | undefined;

  constructor(tally: Tally) {
    this.#tally = tally;
    this.#story = new RtfStory({}, this.#styles, tally);
  }

  /** Takes up one sign. */
  take(token: RtfToken): void {
    if (token.kind === 'bytes') return this.#takeBytes(token.bytes);
    this.#endBytes();
    if (token.kind === 'open') this.#begin();
    else if (token.kind === 'close') this.#close();
    else this.#takeWord(token.name, token.value);
  }

  /** What was read, when all signs are taken up. */
  end(): {
    blocks: readonly Block[];
    title: string;
    language: string | undefined;
    isCut: boolean;
  } {
    this.#endBytes();
    const isCut = this.#open.length > 0;
    while (this.#open.length > 0) this.#close();
    return {
      blocks: this.#story.end(),
      title: this.#title.trim(),
      language: this.#language,
      isCut,
    };
  }

  #begin(): void {
    this.#toSkip = 0;
    this.#isStarred = false;
    const { paragraph } = this.#story;
    this.#open.push({ state: this.#state, story: this.#story, paragraph });
  }

  #close(): void {
    const group = this.#open.pop();
    if (group === undefined) return;
    // The last paragraph of a file needs no end of its own.
    if (this.#open.length === 0) this.#story.endParagraph();
    this.#toSkip = 0;
    if (this.#state.destination === 'instruction' && group.state.destination !== 'instruction')
      this.#endInstruction();
    if (this.#story !== group.story) group.story.aside(this.#story.end());
    this.#story = group.story;
    // The number before a paragraph has settings of its own, which end with it.
    this.#story.paragraph = group.paragraph;
    this.#state = group.state;
  }

  #endInstruction(): void {
    const { field } = this.#state;
    const name = /^\s*(\w+)/u.exec(this.#instruction)?.[1]?.toUpperCase() ?? '';
    this.#instruction = '';
    if (/^(?:LISTNUM|AUTONUM\w*)$/u.test(name)) this.#tally.add('number-field');
    if (field === undefined) return;
    if (/^(?:PAGE|NUMPAGES|SECTIONPAGES)$/u.test(name)) field.kind = 'page';
    else if (name === 'TOC') field.kind = 'contents';
  }

  #takeBytes(bytes: readonly number[]): void {
    const skipped = Math.min(this.#toSkip, bytes.length);
    this.#toSkip -= skipped;
    for (const byte of skipped === 0 ? bytes : bytes.slice(skipped)) this.#bytes.push(byte);
  }

  #endBytes(): void {
    if (this.#bytes.length === 0) return;
    const bytes = this.#bytes;
    this.#bytes = [];
    if (this.#state.destination === 'skipped') return;
    this.#words(decodeBytes(bytes, this.#fonts.codePageFor(this.#state.font)));
  }

  #takeWord(name: string, value: number | undefined): void {
    if (this.#toSkip > 0) {
      this.#toSkip -= 1;
      return;
    }
    if (name === '*') {
      this.#isStarred = true;
      return;
    }
    const isStarred = this.#isStarred;
    this.#isStarred = false;
    if (this.#takeDestination(name, isStarred)) return;
    if (this.#state.destination === 'skipped') return;
    if (this.#state.destination === 'fonts') this.#fonts.define(name, value);
    else if (this.#state.destination === 'styles' && name === 's') this.#style = value;
    else this.#takeText(name, value);
  }

  // The first word of a group says what the group is; one that is starred and not known is skipped.
  #takeDestination(name: string, isStarred: boolean): boolean {
    const { destination, spoken } = this.#state;
    const isSkipped = destination === 'skipped';
    if (name === 'field') {
      const field: RtfField = { kind: undefined, around: this.#state.field };
      this.#state = { ...this.#state, field };
      return true;
    }
    const found = name === 'result' || name === 'ud' ? spoken : destinationOf(name);
    if (found === undefined && !isStarred) return false;
    if (isSkipped && !readInside.has(name)) return true;
    if (!isSkipped) this.#count(name);
    const next = found ?? 'skipped';
    this.#state = {
      ...this.#state,
      destination: next,
      spoken: next === 'skipped' ? spoken : next,
    };
    if (next === 'label') this.#story.beginLabel();
    const placed = stories[next];
    if (placed !== undefined) this.#story = new RtfStory(placed, this.#styles, this.#tally);
    return true;
  }

  #count(name: string): void {
    if (name === 'pict' || name === 'shppict') this.#tally.add('picture');
    if (name === 'object') this.#tally.add('embedded');
    if (name === 'annotation') this.#tally.add('comment');
  }

  #takeText(name: string, value: number | undefined): void {
    if (name === 'u') {
      this.#words(String.fromCharCode((value ?? 0) & 0xffff));
      this.#toSkip = this.#state.unicodeSkip;
      return;
    }
    const sign = signOf(name);
    if (sign !== undefined) return this.#words(sign);
    const look = withLook(this.#state, name, value);
    if (look !== undefined) {
      this.#state = look;
      return;
    }
    if (this.#story.plans(name, value)) return;
    const paragraph = withSetting(this.#story.paragraph, name, value);
    if (paragraph !== undefined) this.#story.paragraph = paragraph;
    else this.#takeBreak(name, value);
  }

  #takeBreak(name: string, value: number | undefined): void {
    switch (name) {
      case 'par':
      case 'sect':
      case 'page':
      case 'column':
        return this.#story.endParagraph();
      case 'cell':
        return this.#story.endCell();
      case 'nestcell':
        return this.#story.endInnerCell();
      case 'nestrow':
        this.#tally.add('nested-table');
        return;
      case 'row':
        return this.#story.endRow();
      case 'trowd':
        return this.#story.planRow();
      case 'ansicpg':
        this.#fonts.codePage = codePageOf(value);
        return;
      case 'mac':
        this.#fonts.codePage = 'macintosh';
        return;
      case 'deflang':
        this.#language = languageOfNumber(value);
        return;
      case 'deff':
        this.#fonts.usual = value;
        return;
      case 'chpgn':
        this.#story.words({ text: '1', isPageNumber: true });
        return;
      case 'chftn':
        return this.#noteMark();
      default:
        return;
    }
  }

  // In the text a mark counts; in the note itself it is the same again.
  #noteMark(): void {
    const isInNote = this.#state.destination === 'note';
    if (!isInNote) this.#notes += 1;
    const mark = superscript(String(this.#notes));
    if (this.#notes > 0) this.#story.words({ text: isInNote ? `${mark} ` : mark });
  }

  #words(text: string): void {
    const { destination, look, isDeleted, isInserted, isRaised, font } = this.#state;
    if (destination === 'fonts') this.#fonts.named(text);
    else if (destination === 'styles') this.#nameStyle(text);
    else if (destination === 'title') this.#title += text;
    else if (destination === 'instruction') this.#instruction += text;
    else if (destination === 'skipped') return;
    else if (isDeleted) this.#tally.add('deleted', text.trim() === '' ? 0 : 1);
    else if (destination === 'label') this.#story.label(text, this.#fonts.nameOf(font));
    else {
      if (isInserted && text.trim() !== '') this.#tally.add('inserted');
      const isMark = isRaised && /^\s*\d{1,3}\s*$/u.test(text);
      this.#story.words({
        ...look,
        ...this.#inField(),
        text: isMark ? superscript(text) : this.#asPrinted(text),
      });
    }
  }

  #inField(): { isPageNumber?: boolean; isContents?: boolean } {
    let field = this.#state.field;
    const isPageNumber = field?.kind === 'page';
    while (field !== undefined && field.kind !== 'contents') field = field.around;
    return {
      ...(isPageNumber ? { isPageNumber } : {}),
      ...(field === undefined ? {} : { isContents: true }),
    };
  }

  #nameStyle(text: string): void {
    if (this.#style === undefined) return;
    const name = `${this.#styles.get(this.#style) ?? ''}${text}`.slice(0, 100);
    this.#styles.set(this.#style, name.replace(/;.*$/u, '').trimStart());
    if (text.includes(';')) this.#style = undefined;
  }

  #asPrinted(text: string): string {
    const font = this.#fonts.nameOf(this.#state.font);
    if (!/^(?:symbol|wingdings|webdings)/iu.test(font ?? '')) return text;
    return [...text]
      .map((sign) =>
        sign.trim() === '' ? sign : (symbolCharacter(sign.codePointAt(0)!, font) ?? sign),
      )
      .join('');
  }
}
