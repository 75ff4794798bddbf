/** How some words look and what they are, as a word processor’s file says. */
export interface RunLook {
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isUnderlined?: boolean;
  /** In points. */
  readonly size?: number;
  readonly isHidden?: boolean;
  /** Whether a line is drawn through them. */
  readonly isStruck?: boolean;
  readonly language?: string;
}

/** Words of a paragraph that look the same. */
export interface TextRun extends RunLook {
  readonly text: string;
  /** Whether they stand in a list of contents that the program made. */
  readonly isContents?: boolean;
  /** Whether they are the number of a page, or of all pages. */
  readonly isPageNumber?: boolean;
}
