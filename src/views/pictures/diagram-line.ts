import type { RelationKind } from '../../model/relation.ts';

/** How a line is drawn: solid to what is answered to, dotted to what is worked with, a greyed link to what is replaced. */
export type LineKind = 'answers-to' | 'works-with' | 'replaces';

/** From the body whose document says so to what it names. */
export interface DiagramLine {
  readonly from: string;
  readonly to: string;
  readonly kind: LineKind;
}

export const kindOfLine: Record<RelationKind, LineKind> = {
  'accountable-to': 'answers-to',
  'reports-to': 'answers-to',
  'escalates-to': 'answers-to',
  'overseen-by': 'answers-to',
  advises: 'works-with',
  'part-of': 'works-with',
  supports: 'works-with',
  replaces: 'replaces',
};

const words: Record<LineKind, readonly [now: string, past: string]> = {
  'answers-to': [
    'answers to: is accountable to, reports to, refers matters to or is overseen by',
    'answered to: was accountable to, reported to, referred matters to or was overseen by',
  ],
  'works-with': ['is part of, supports or advises', 'was part of, supported or advised'],
  replaces: ['came in place of the body in grey', 'came in place of the body in grey'],
};

/** What the lines of a drawing mean: each kind that is drawn, in the order of their weight. */
export function lineWords(
  drawn: readonly LineKind[],
  isPast: boolean,
): { kind: LineKind; words: string }[] {
  return (Object.keys(words) as LineKind[])
    .filter((kind) => drawn.includes(kind))
    .map((kind) => ({ kind, words: words[kind][isPast ? 1 : 0] }));
}
