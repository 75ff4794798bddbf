import type { FileRemark } from '../block.ts';
import { characterReference, referredTo } from '../../files/characters/character-references.ts';
import type { TextLine } from './text-line.ts';

/** The lines of a text, with what a conversion left in it read as marks and taken out of the words. */
export interface MarkedLines {
  readonly lines: readonly TextLine[];
  readonly remarks: readonly FileRemark[];
}

const listTags = ['ul', 'ol', 'li'];
const blockTags = ['p', 'br', 'div', 'hr', 'tr', 'table', 'tbody', 'thead', 'blockquote'];
const cellTags = ['td', 'th'];
const inlineTags = ['b', 'i', 'u', 'em', 'strong', 'span', 'font', 'sup', 'sub', 'a', 'small'];
const headingTags = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];
const tags = [...listTags, ...blockTags, ...cellTags, ...inlineTags, ...headingTags];
// Only names of HTML: “<insert date>” is something that a person is asked to fill in.
const mark = new RegExp(
  `\\[bookmark: [^\\]\\n]{0,200}\\]|<(?<close>/?)(?<tag>${tags.join('|')})(?:\\s[^<>]*)?/?>|\\n|\\f`,
  'giu',
);
const anyReference = new RegExp(characterReference.source, 'gu');

/** Splits a text into lines: tags, bookmarks and references left by a conversion become what they meant. */
export function markedLines(text: string): MarkedLines {
  const reading = new MarkReading(text.includes('\f'));
  let from = 0;
  for (const found of text.matchAll(mark)) {
    reading.words(text.slice(from, found.index));
    reading.mark(found[0], found.groups ?? {});
    from = found.index + found[0].length;
  }
  reading.words(text.slice(from));
  reading.endLine();
  return { lines: reading.lines, remarks: reading.remarks() };
}

/** Walks over words and marks, one line at a time. */
class MarkReading {
  readonly lines: TextLine[] = [];
  private readonly hasPages: boolean;
  private typed = '';
  private page = 1;
  private point: TextLine['point'];
  private heading: number | undefined;
  private readonly lists: boolean[] = [];
  private removed = 0;
  private lostNumbers = 0;

  constructor(hasPages: boolean) {
    this.hasPages = hasPages;
  }

  words(text: string): void {
    this.typed += text;
  }

  mark(found: string, { tag, close }: Record<string, string | undefined>): void {
    if (found === '\n') return this.endLine();
    if (found === '\f') return this.endPage();
    this.removed += 1;
    if (tag === undefined) this.typed += ' ';
    else this.tag(tag.toLowerCase(), close === '/');
  }

  endLine(): void {
    const written = this.typed.replace(anyReference, (typed) => referredTo(typed) ?? typed);
    const hash = /^\s*(?<marks>#{1,6})[ \t]+(?=\S)/u.exec(written);
    const heading = this.heading ?? hash?.groups?.['marks']?.length;
    const text = keptTabs(
      hash === null ? written : withoutClosingMarks(written.slice(hash[0].length)),
    );
    this.lines.push({
      text,
      indent: hash === null && text !== '' ? written.indexOf(text) : 0,
      ...(this.hasPages ? { page: this.page } : {}),
      ...(this.point === undefined ? {} : { point: this.point }),
      ...(heading === undefined ? {} : { heading }),
    });
    this.typed = '';
    this.point = undefined;
    this.heading = undefined;
  }

  remarks(): FileRemark[] {
    const found: FileRemark[] = [];
    if (this.removed > 0)
      found.push({
        kind: 'changed',
        says: `Marks that another program left in the text were taken out (${this.removed}).`,
      });
    if (this.lostNumbers > 0)
      found.push({
        kind: 'doubtful',
        says: `Numbered points lost their numbers in another program (${this.lostNumbers}): look at the original.`,
      });
    return found;
  }

  private endPage(): void {
    if (this.typed.trim() !== '') this.endLine();
    this.typed = '';
    this.page += 1;
  }

  private tag(tag: string, isClosed: boolean): void {
    if (inlineTags.includes(tag)) this.typed += ' ';
    else if (cellTags.includes(tag)) this.typed += isClosed ? '' : '\t';
    else this.block(tag, isClosed);
  }

  private block(tag: string, isClosed: boolean): void {
    // What stands between the tags of a list on one line is layout.
    if (this.typed.trim() !== '' || this.typed.includes('\t')) this.endLine();
    this.typed = '';
    this.point = undefined;
    if (tag === 'ul' || tag === 'ol') {
      if (isClosed) this.lists.pop();
      else if (this.lists.length < 50) this.lists.push(tag === 'ol');
    } else if (tag === 'li' && !isClosed) {
      const isNumbered = this.lists.at(-1) === true;
      if (isNumbered) this.lostNumbers += 1;
      this.point = { level: Math.max(0, this.lists.length - 1), isNumbered };
    } else if (headingTags.includes(tag) && !isClosed) this.heading = Number(tag[1]);
  }
}

// Spaces go from both ends of a line; tabs part cells, of which the first or the last may be empty.
function keptTabs(line: string): string {
  let start = 0;
  let end = line.length;
  while (end > start && isSpace(line[end - 1]!)) end -= 1;
  while (start < end && isSpace(line[start]!)) start += 1;
  return line.slice(start, end);
}

function isSpace(sign: string): boolean {
  return sign !== '\t' && sign.trim() === '';
}

// “## Purpose ##” is closed as it is opened.
function withoutClosingMarks(heading: string): string {
  const text = heading.trimEnd();
  let end = text.length;
  while (end > 0 && text[end - 1] === '#') end -= 1;
  return end < text.length && text[end - 1] === ' ' ? text.slice(0, end) : text;
}
