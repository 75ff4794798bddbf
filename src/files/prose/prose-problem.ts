import type { ErrorCode } from '../../diagnostics/error-codes.ts';

/** What is wrong with some characters of a text, with the offsets they stand at. */
export interface ProseProblem {
  readonly code: ErrorCode;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}
