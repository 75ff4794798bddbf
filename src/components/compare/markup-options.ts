/** How a comparison is drawn. */
export interface MarkupOptions {
  /** With script: whole clauses, and what can be kept or copied. */
  readonly isLive: boolean;
}
