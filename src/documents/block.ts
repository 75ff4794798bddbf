/** Why a block is no part of a document’s own words. It is left out of the text, and listed. */
export type Aside =
  | 'running-head'
  | 'page-number'
  | 'contents-list'
  | 'site-around'
  | 'hidden-text'
  | 'picture-text'
  | 'front-matter';

/** How the words of a whole paragraph look, as far as the file tells. What it does not tell is left out. */
export interface Look {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  readonly isCentred?: boolean;
  /** Of the letters, in points. */
  readonly size?: number;
  /** How far the paragraph stands in from the edge of the text, in points. */
  readonly indent?: number;
}

interface Placed {
  /** Where it stands in the file, for a person: a page from 1, a sheet by name. */
  readonly page?: number;
  readonly sheet?: string;
  readonly aside?: Aside;
}

/** A paragraph as printed. */
export interface Paragraph extends Placed {
  readonly kind: 'paragraph';
  /** The number, letter or bullet printed before it, with its punctuation: `2.1`, `(a)`, `•`. */
  readonly label?: string;
  /** Whether the label is a mark that is the same on each point of a list. */
  readonly isBullet?: boolean;
  /** How deep it stands in its list, from 0, where the file says. */
  readonly level?: number;
  /** Which list of the file it belongs to, where the file says. */
  readonly list?: string;
  /** The rank from 1 where the file itself calls it a heading; 0 for a title. */
  readonly heading?: number;
  /** A note at the foot of a page or the end of the document, or a box beside the text. */
  readonly role?: 'note' | 'box' | 'caption';
  /** The words, without the label. Spaces are single; a line break inside is `\n`. */
  readonly text: string;
  readonly look?: Look;
  /** Words in bold that lead the paragraph, as in “**Quorum.** Five members …”. */
  readonly leadsWith?: string;
  /** The language the file says it is in, as `cy`. */
  readonly language?: string;
}

/** One cell of a table. Where cells are merged, the words stand in the first, and `''` in the others. */
export interface BlockCell {
  readonly text: string;
  /** Whether the cell is part of a merged one whose words stand to the left or above. */
  readonly merged?: 'left' | 'above';
  readonly isBold?: boolean;
  readonly isHeading?: boolean;
}

/** A table as a grid: each row has the same number of cells. */
export interface TableBlock extends Placed {
  readonly kind: 'table';
  readonly caption?: string;
  readonly rows: readonly (readonly BlockCell[])[];
  /** How many rows at the top the file calls headings; left out where it does not say. */
  readonly headingRows?: number;
}

export type Block = Paragraph | TableBlock;

/** Something a person should know of how a file was read. */
export interface FileRemark {
  readonly kind: 'changed' | 'dropped' | 'doubtful' | 'encoding' | 'partial' | 'picture';
  /** A plain sentence. It holds no name of a person. */
  readonly says: string;
}

/** A document as its reader understands it: every word of it, in order. */
export interface ReadDocument {
  readonly blocks: readonly Block[];
  readonly remarks: readonly FileRemark[];
  /** The title the file gives itself in its properties. */
  readonly title?: string;
  /** The language the file says it is in, as `cy`. */
  readonly language?: string;
}

/** Why a file is not read, and what to do about it. */
export interface Refusal {
  readonly refused: string;
  readonly todo: string;
}

/** Bytes of a file as a document, or why not. A reader throws nothing. */
export type Reader = (
  bytes: Uint8Array,
) => ReadDocument | Refusal | Promise<ReadDocument | Refusal>;
