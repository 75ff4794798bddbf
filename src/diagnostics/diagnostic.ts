import { compareText } from '../english/compare-text.ts';
import type { CheckId } from './check-groups.ts';
import type { ErrorCode } from './error-codes.ts';

/** A place in a file. Lines and columns count from 1; columns count characters as an editor does. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

export type Severity = 'error' | 'warning' | 'info';

/** What a report prints about one place in the content: a mistake in it, or what a check found. */
export interface Diagnostic {
  /** The kind of mistake, or the check that found it. */
  readonly check: ErrorCode | CheckId;
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly range: Range;
  readonly related?: readonly RelatedPlace[];
  /** What it is about, as an acknowledgement names it; only for rules of governance. */
  readonly about?: string;
  /** The address of a page that says why this matters and what to do. */
  readonly help?: string;
  /** Who accepts it, when and why. */
  readonly acknowledged?: { readonly reason: string; readonly by: string; readonly on: string };
  /** Whether the words at its place are about a person, and are not to be shown. */
  readonly isPrivate?: boolean;
  /** Whether the check is new to the owner of the register. */
  readonly isNew?: boolean;
}

export interface RelatedPlace {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

/** A value with everything that was found on the way to it. */
export interface Result<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

/** The first character of a file: the place of a diagnostic about the file as a whole. */
export const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Orders diagnostics by file, line, column, check and message. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.check, b.check) ||
    compareText(a.message, b.message)
  );
}
