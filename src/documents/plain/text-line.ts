import type { Aside } from '../block.ts';

/** One line of a plain text, with what its marks say of it. */
export interface TextLine {
  /** Without spaces at its ends; a tab it begins with is kept, since it parts cells. */
  readonly text: string;
  /** How many spaces it begins with. */
  readonly indent: number;
  readonly page?: number;
  /** A point of a list whose bullets or numbers a conversion turned into tags. */
  readonly point?: { readonly level: number; readonly isNumbered: boolean };
  readonly heading?: number;
  readonly aside?: Aside;
}

/** Whether nothing stands on a line. A tab alone is an empty cell. */
export function isBlank({ text }: TextLine): boolean {
  return text === '';
}

/** What stands between the tabs of a line. */
export function cellsOf({ text }: TextLine): string[] {
  return text.split('\t').map((cell) => cell.trim());
}
