import type { IndexedNode } from '../../../register/text/text-index.ts';
import type { Remark } from '../../check.ts';

/** The place of the number printed before a part of the text. */
export function labelPlace({
  id,
  path,
}: IndexedNode): Pick<Remark, 'document' | 'path' | 'clause'> {
  return { document: 'text', path: [...path, 'label'], clause: id };
}
