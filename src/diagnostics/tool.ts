import type { CheckId } from './check-groups.ts';
import type { Severity } from './diagnostic.ts';

/** What a report says of the program that made it. */
export interface Tool {
  /** The release of Remit. */
  readonly version: string;
  /** The address of the site of the register, whose pages explain checks and mistakes. */
  readonly baseUrl: string | undefined;
  readonly checks: ReadonlyMap<CheckId, CheckWords>;
}

/** What is said of a check wherever one of its findings stands. */
export interface CheckWords {
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
}
