import type { Diagnostic, RelatedPlace } from './diagnostic.ts';
import { fileStart } from './diagnostic.ts';
import type { ErrorCode } from './error-codes.ts';

/** Where a mistake stands: in a range of a file, or about the file as a whole. */
export interface MistakePlace
  extends Pick<RelatedPlace, 'file'>, Partial<Pick<RelatedPlace, 'range'>> {
  readonly related?: readonly RelatedPlace[];
}

/** One mistake in the content. It stops publication. */
export function mistake(
  code: ErrorCode,
  message: string,
  { file, range = fileStart, related }: MistakePlace,
): Diagnostic {
  const said = { check: code, severity: 'error', message, file, range } as const;
  return related === undefined ? said : { ...said, related };
}
