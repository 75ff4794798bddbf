import { heldBack } from '../../model/withheld.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { Remark } from '../check.ts';

/** The words of the content that a remark is about, names held back; nothing where it is about a whole record. */
export function wordsAt(
  { document, path, at }: Pick<Remark, 'document' | 'path' | 'at'>,
  documents: Partial<Record<Remark['document'], ContentFile | undefined>>,
): string | undefined {
  const value = path.reduce<unknown>(
    (within, step) => (within as Record<string | number, unknown> | undefined)?.[step],
    documents[document]?.value,
  );
  if (typeof value !== 'string') return undefined;
  const typed = value.trim();
  return heldBack(at === undefined ? typed : typed.slice(at.start, at.end));
}
