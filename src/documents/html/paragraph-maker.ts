import type { Paragraph } from '../block.ts';
import { superscript } from '../lists/superscript.ts';
import { bulletMark, symbolCharacter } from '../lists/symbol-fonts.ts';
import type { TextRun } from '../runs/text-run.ts';
import { cleanText } from '../runs/clean-text.ts';
import { wordsOfRuns } from '../runs/words-of-runs.ts';
import { leadWithout } from '../typed/lead-without.ts';
import { typedLabel } from '../typed/typed-label.ts';
import type { Frame } from './frame.ts';
import { isSitePhrase } from './site-around.ts';
import type { PointLabel } from './list-counter.ts';

/** A label that waits for the first words of its point. */
export interface WaitingLabel extends Partial<PointLabel> {
  readonly level: number;
}

const line = '\n';

/** Gathers words of a page into paragraphs: one for each block, and for each line that begins with a label. */
export class ParagraphMaker {
  readonly paragraphs: Paragraph[] = [];
  #runs: TextRun[] = [];
  #frame: Frame | undefined;
  #number = '';
  #waiting: WaitingLabel | undefined;
  readonly #language: string | undefined;

  constructor(language: string | undefined) {
    this.#language = language;
  }

  /** Words in an element. Between elements of a block, spaces and line ends of the file are one space. */
  words(text: string, frame: Frame): void {
    if (frame.isNumber) {
      this.#number += bulletMark(text.trim(), frame.font);
      return;
    }
    const lines = frame.isPreformatted ? text.split('\n') : [text.replace(/[ \t\n\r\f]+/gu, ' ')];
    for (const [at, words] of lines.entries()) {
      if (at > 0) this.lineBreak(frame);
      this.#frame ??= words.trim() === '' ? undefined : frame;
      this.#runs.push({ ...frame.look, text: asPrinted(words, frame) });
    }
  }

  /** A line break. Two of them part paragraphs. */
  lineBreak(frame: Frame): void {
    const last = this.#runs.findLast((run) => run.text.trim() !== '' || run.text === line);
    if (last?.text === line) this.end();
    else this.#runs.push({ ...frame.look, text: line });
  }

  /** A point of a list begins. */
  point(label: WaitingLabel): void {
    this.end();
    this.#waiting = label;
  }

  /** A point of a list ends; what follows in the list around it is no part of it. */
  endPoint(): void {
    this.end();
    this.#waiting = undefined;
  }

  /** The paragraph ends here. */
  end(): void {
    const [runs, frame, number] = [this.#runs, this.#frame, this.#number];
    this.#runs = [];
    this.#frame = undefined;
    if (frame === undefined) return;
    this.#number = '';
    for (const [at, lines] of linesWithLabels(runs).entries()) {
      const hidden = lines.filter((run) => run.isHidden === true);
      const seen = lines.filter((run) => run.isHidden !== true);
      this.#add(seen, frame, at === 0 ? number : '');
      this.#add(hidden, { ...frame, aside: frame.aside ?? 'hidden-text' }, '');
    }
  }

  #add(runs: readonly TextRun[], frame: Frame, number: string): void {
    const { text, look, leadsWith, language } = wordsOfRuns(runs);
    if (!/[\p{L}\p{N}]/u.test(text) && number === '') return;
    const aside = frame.aside ?? (isSitePhrase(text) ? 'site-around' : undefined);
    const labelled: Pick<Paragraph, 'label' | 'isBullet' | 'level' | 'text'> =
      aside === undefined ? this.#label(number, text, frame.wordLevel) : { text };
    const asLook = {
      ...look,
      isCentred: frame.isCentred || undefined,
      indent: frame.indent,
    };
    this.paragraphs.push({
      kind: 'paragraph',
      ...labelled,
      heading: frame.heading,
      role: frame.role,
      look: Object.values(asLook).every((value) => value === undefined) ? undefined : asLook,
      leadsWith: leadWithout(labelled.label ?? '', leadsWith, labelled.text),
      language: language === this.#language ? undefined : language,
      aside,
    });
  }

  // What Word printed, what was typed, else what the browser counts.
  #label(
    number: string,
    text: string,
    wordLevel?: number,
  ): Pick<Paragraph, 'label' | 'isBullet' | 'level' | 'text'> {
    const waiting = this.#waiting;
    this.#waiting = waiting === undefined ? undefined : { level: waiting.level };
    const level = waiting?.level ?? (number === '' ? undefined : wordLevel);
    const printed = cleanText(number);
    if (printed !== '') {
      const isBullet = !/[\p{L}\p{N}]/u.test(printed) || undefined;
      return { label: printed, isBullet, level, text };
    }
    const typed = waiting?.label === undefined ? undefined : typedLabel(text);
    if (
      typed !== undefined &&
      typed.inRow === undefined &&
      typed.isBullet !== true &&
      typed.text !== ''
    )
      return { label: typed.label, level, text: typed.text };
    return {
      label: waiting?.label,
      isBullet: waiting?.isBullet === true || undefined,
      level,
      text,
    };
  }
}

// “(a) …<br>(b) …” is two points in one paragraph of the page.
function linesWithLabels(runs: readonly TextRun[]): TextRun[][] {
  const lines: TextRun[][] = [[]];
  for (const run of runs) {
    if (run.text === line) lines.push([]);
    else lines.at(-1)!.push(run);
  }
  const joined: TextRun[][] = [];
  for (const runsOfLine of lines) {
    const text = cleanText(runsOfLine.map((run) => run.text).join(''));
    const label = typedLabel(text);
    const last = joined.at(-1);
    if (last === undefined || (label !== undefined && label.inRow === undefined))
      joined.push(runsOfLine);
    else last.push({ ...last.at(-1), text: line }, ...runsOfLine);
  }
  return joined;
}

function asPrinted(text: string, { font, isRaised }: Frame): string {
  // “members¹” is not “members1”, and the words of 10ᵗʰ are ordinary ones.
  if (isRaised && /^\s*\d{1,3}\s*$/u.test(text)) return superscript(text);
  if (!/^(?:symbol|wingdings|webdings)/iu.test(font ?? '')) return text;
  return [...text]
    .map((sign) =>
      sign.trim() === '' ? sign : (symbolCharacter(sign.codePointAt(0)!, font) ?? sign),
    )
    .join('');
}
