import type { BoxLines } from './box-lines.ts';
import type { DiagramBox } from './diagram-box.ts';
import type { DiagramLine } from './diagram-line.ts';

export interface DrawnBox extends DiagramBox {
  readonly lines: BoxLines;
  readonly x: number;
  readonly y: number;
}

export interface DrawnLine extends DiagramLine {
  readonly line: string;
  /** The head of the arrow. */
  readonly head: string;
}

/** A diagram whose boxes and lines have their places. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly DrawnBox[];
  readonly lines: readonly DrawnLine[];
}
