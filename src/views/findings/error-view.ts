import type { ErrorCode } from '../../diagnostics/error-codes.ts';
import {
  errorCodes,
  errorGroupNames,
  errorGroupOf,
  errorTitles,
} from '../../diagnostics/error-codes.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Segment } from '../answers/segments.ts';
import type { LinkGroup } from './link-group.ts';

/** A few lines of a file. */
export interface ExampleFile {
  readonly name: string;
  readonly segments: readonly Segment[];
}

/** What one kind of mistake in the content means, and what it looks like. */
export interface ErrorView {
  readonly code: ErrorCode;
  readonly title: string;
  readonly group: string;
  readonly means: string;
  /** A few lines with the mistake and without it, where lines can show it. */
  readonly example: { readonly wrong: ExampleFile; readonly right: ExampleFile } | undefined;
}

/** Gathers the page of one kind of mistake. */
export function errorView(code: ErrorCode, register: Register): ErrorView {
  const { means, example } = register.errors.get(code)!;
  return {
    code,
    title: errorTitles[code],
    group: errorGroupNames[errorGroupOf(code)],
    means,
    example: example && {
      wrong: { name: example.file, segments: [{ text: example.wrong }] },
      right: { name: example.file, segments: [{ text: example.right }] },
    },
  };
}

/** Every kind of mistake under the name of its group, in the order in which content is read. */
export function errorGroupRows(): LinkGroup[] {
  return [...Map.groupBy(errorCodes, errorGroupOf)].map(([id, codes]) => ({
    id,
    name: errorGroupNames[id],
    links: codes.map((code) => ({
      name: errorTitles[code],
      href: addresses.error(code),
      aside: code,
    })),
  }));
}

/** The codes that have a page: all of them. */
export function everyErrorCode(): readonly ErrorCode[] {
  return errorCodes;
}
