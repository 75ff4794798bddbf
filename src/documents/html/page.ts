import type { Tally } from '../runs/tally.ts';
import type { HtmlElement, HtmlNode, HtmlParent } from './html-tree.ts';
import type { Links } from './links-by-node.ts';
import type { StyleSheet } from './style-sheet.ts';
import type { StyleCounters } from './counted-in-styles.ts';

/** A page while it is read. */
export interface WebPage {
  readonly sheet: StyleSheet;
  readonly counters: StyleCounters;
  readonly letters: ReadonlyMap<HtmlNode | HtmlParent, number>;
  readonly links: ReadonlyMap<HtmlNode | HtmlParent, Links>;
  /** The element that holds the document. */
  readonly main: HtmlElement;
  /** That element and all those around it. */
  readonly aroundMain: ReadonlySet<HtmlNode | HtmlParent>;
  readonly language: string | undefined;
  readonly tally: Tally;
}
