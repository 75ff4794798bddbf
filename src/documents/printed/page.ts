/** Some letters printed at one place. All lengths are in points, from the top left corner of the page. */
export interface PrintedPiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The line the letters stand on. */
  readonly base: number;
  /** Of the letters. */
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** How the letters are turned, in quarters of a circle; positions are those of the page turned upright. */
  readonly turn: number;
  /** The middle of the letters on the page as it is shown. */
  readonly middle: { readonly x: number; readonly y: number };
  /** The part of the structure it belongs to, where the file says. */
  readonly mark?: string;
  /** Whether the file calls it no part of the text, as a running head. */
  readonly isArtifact: boolean;
}

/** A straight line drawn on a page, as around a cell of a table. */
export interface Ruling {
  readonly isAcross: boolean;
  /** How far down the page, or how far from its left edge. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** A small shape, as before a point of a list. */
export interface Dot {
  readonly left: number;
  readonly right: number;
  /** How far down the page. */
  readonly middle: number;
}

/** A part of the structure that a tagged file declares: `P`, `H1`, `LI`, … */
export interface Tag {
  readonly role: string;
  readonly language?: string;
  /** Parts within it, or marks of pieces. */
  readonly parts: readonly (Tag | string)[];
}

/** What is printed on one page. */
export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order in which the file prints them. */
  readonly pieces: readonly PrintedPiece[];
  readonly rulings: readonly Ruling[];
  readonly dots: readonly Dot[];
  readonly tags?: Tag;
}
