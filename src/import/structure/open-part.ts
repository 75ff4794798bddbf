import type { TextNode } from '../../model/text.ts';
import type { PrintedLabel } from './printed-label.ts';

/** A part of the text that is open: what follows may stand in it. */
export interface OpenPart {
  readonly node: { content?: TextNode[] | undefined };
  readonly kind: 'section' | 'clause' | 'item';
  readonly label: PrintedLabel | undefined;
  /** Of a section: its rank from 1. */
  readonly rank: number;
  readonly words: string;
  readonly isBullet: boolean;
  readonly isAppendix?: boolean;
  /** Whether the file itself calls it a heading. */
  readonly isRanked?: boolean;
  readonly level: number | undefined;
}

/** Whether the words of a part lead to what follows, as “The Board will:” does. */
export function leadsIn({ words, kind }: OpenPart): boolean {
  return (
    kind !== 'section' &&
    /(?::|:\s*[-–—]|[-–—]|\b(?:following|includes?|including|to|are|will|by|as follows|namely))$/u.test(
      words,
    )
  );
}
