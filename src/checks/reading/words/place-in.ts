import type { CharacterSpan } from '../../../files/raw-span.ts';
import type { Remark } from '../../check.ts';
import type { TextPiece } from './text-pieces.ts';

/** The place of some characters of a piece of text, or of all of it. */
export function placeIn(
  { document, path, body, entry }: TextPiece,
  at?: CharacterSpan,
): Pick<Remark, 'document' | 'path' | 'at' | 'body' | 'clause'> {
  return {
    document,
    path,
    ...(at === undefined ? {} : { at }),
    ...(body === undefined ? {} : { body }),
    clause: entry.id,
  };
}
