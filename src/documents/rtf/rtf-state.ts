import type { RunLook } from '../runs/text-run.ts';

/** What becomes of the words of a group. */
export type RtfDestination =
  | 'text'
  | 'skipped'
  | 'label'
  | 'fonts'
  | 'styles'
  | 'title'
  | 'instruction'
  | 'note'
  | 'running-head'
  | 'box';

/** A field, whose result is printed: what its instruction says is known before. */
export interface RtfField {
  kind: 'page' | 'contents' | undefined;
  readonly around: RtfField | undefined;
}

/** What holds in a group; a group inside begins with the same. */
export interface RtfState {
  readonly destination: RtfDestination;
  /** What would become of the words if they were not skipped. */
  readonly spoken: RtfDestination;
  readonly field: RtfField | undefined;
  readonly font: number | undefined;
  /** How many signs stand after `\u` for programs that do not know it. */
  readonly unicodeSkip: number;
  readonly look: RunLook;
  readonly isDeleted: boolean;
  readonly isRaised: boolean;
  readonly isInserted: boolean;
}

/** What a paragraph has until `\pard`. */
export interface RtfParagraph {
  readonly style: number | undefined;
  readonly outline: number | undefined;
  readonly isCentred: boolean;
  readonly indent: number | undefined;
  readonly level: number | undefined;
  readonly list: string | undefined;
  readonly isInTable: boolean;
}

/** The state at the beginning of a file. */
export const firstState: RtfState = {
  destination: 'text',
  spoken: 'text',
  field: undefined,
  font: undefined,
  unicodeSkip: 1,
  look: {},
  isDeleted: false,
  isRaised: false,
  isInserted: false,
};

/** A paragraph of which nothing is said. */
export const plainParagraph: RtfParagraph = {
  style: undefined,
  outline: undefined,
  isCentred: false,
  indent: undefined,
  level: undefined,
  list: undefined,
  isInTable: false,
};

// The lower bits of Windows’ number of a language: those of these islands, and two more.
const languages: ReadonlyMap<number, string> = new Map([
  [0x09, 'en'],
  [0x52, 'cy'],
  [0x3c, 'ga'],
  [0x91, 'gd'],
  [0x07, 'de'],
  [0x0c, 'fr'],
]);

/** The language that a number of Windows stands for, `1106` for `cy`; undefined where it is not known. */
export function languageOfNumber(number: number | undefined): string | undefined {
  return languages.get((number ?? 0) & 0x3ff);
}

/** Changes what holds for words by a control word about their look; undefined where it is about something else. */
export function withLook(
  state: RtfState,
  name: string,
  value: number | undefined,
): RtfState | undefined {
  const isOn = value !== 0;
  const look = (change: RunLook): RtfState => ({ ...state, look: { ...state.look, ...change } });
  switch (name) {
    case 'b':
      return look({ isBold: isOn });
    case 'i':
      return look({ isItalic: isOn });
    case 'ul':
      return look({ isUnderlined: isOn });
    case 'ulnone':
      return look({ isUnderlined: false });
    case 'fs':
      return look({ size: (value ?? 24) / 2 });
    case 'v':
      return look({ isHidden: isOn });
    case 'strike':
    case 'striked':
      return look({ isStruck: isOn });
    case 'super':
      return { ...state, isRaised: isOn };
    case 'nosupersub':
      return { ...state, isRaised: false };
    case 'deleted':
      return { ...state, isDeleted: isOn };
    case 'revised':
      return { ...state, isInserted: isOn };
    case 'lang':
      return look({ language: languageOfNumber(value) });
    case 'f':
      return { ...state, font: value };
    case 'uc':
      return { ...state, unicodeSkip: Math.min(Math.max(value ?? 1, 0), 10) };
    case 'plain':
      return {
        ...state,
        look: {},
        font: undefined,
        isDeleted: false,
        isInserted: false,
        isRaised: false,
      };
    default:
      return undefined;
  }
}

/** Changes a paragraph by a control word about it; undefined where it is about something else. */
export function withSetting(
  paragraph: RtfParagraph,
  name: string,
  value: number | undefined,
): RtfParagraph | undefined {
  switch (name) {
    case 'pard':
      return plainParagraph;
    case 's':
      return { ...paragraph, style: value };
    case 'outlinelevel':
      return { ...paragraph, outline: value };
    case 'qc':
      return { ...paragraph, isCentred: true };
    case 'ql':
    case 'qr':
    case 'qj':
      return { ...paragraph, isCentred: false };
    case 'li':
    case 'lin':
      // Twips are twentieths of a point.
      return { ...paragraph, indent: (value ?? 0) / 20 };
    case 'ilvl':
      return { ...paragraph, level: value };
    case 'ls':
      return { ...paragraph, list: value === undefined ? undefined : String(value) };
    case 'intbl':
      return { ...paragraph, isInTable: true };
    default:
      return undefined;
  }
}
