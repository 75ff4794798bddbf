// Also runs in the browser.
/** A name that leads somewhere. The address is a full one: the file is read elsewhere. */
export interface WordLink {
  readonly name: string;
  readonly href: string;
}

/** A paragraph of a Word document, in the voice it has on the page. */
export interface WordText {
  readonly text: string;
  readonly style?: 'Title' | 'Heading1' | 'Heading2' | 'Quote' | 'Strong' | 'Small' | 'Bullet';
  /** What it leads to, printed behind it in brackets. */
  readonly links?: readonly WordLink[];
}

/** A real table: its first row is a header that is printed again on every page. */
export interface WordTable {
  readonly header: readonly string[];
  /** How wide each column is beside the others; all the same when left out. */
  readonly widths?: readonly number[];
  /** Whether its rows leave room to write by hand. */
  readonly isToFillIn?: boolean;
  /** Each cell is a list of paragraphs. */
  readonly rows: readonly (readonly (readonly WordText[])[])[];
}

export type WordBlock = WordText | WordTable;

/** What a page or a list says as a Word document, ready to be written. */
export interface WordDocument {
  readonly title: string;
  /** The register it comes from; nobody’s name. */
  readonly author: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly WordBlock[];
}

/** A paragraph in a voice of its own. */
export function inStyle(style: NonNullable<WordText['style']>, text: string): WordText {
  return { text, style };
}
