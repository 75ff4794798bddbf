import type { Aside, Paragraph } from '../block.ts';
import type { Tally } from '../runs/tally.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import type { OdtLists } from './odt-lists.ts';
import type { OdtStyles } from './odt-styles.ts';

/** An OpenDocument text with what is needed to read any part of it. */
export interface OdtFile {
  readonly styles: OdtStyles;
  readonly lists: OdtLists;
  readonly tally: Tally;
  /** The notes that the text refers to, in order, each with its mark. */
  readonly notes: { readonly mark: string; readonly body: XmlElement }[];
}

/** What the blocks of one story of a file share. */
export interface OdtFrame {
  readonly file: OdtFile;
  readonly aside?: Aside;
  readonly role?: Paragraph['role'];
  readonly isHidden?: boolean;
}
