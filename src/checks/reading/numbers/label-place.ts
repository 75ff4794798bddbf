import type { IndexedNode } from '../../../register/text/text-index.ts';
import type { Problem } from '../../check.ts';

/** The place of the number printed before a part of the text. */
export function labelPlace({
  id,
  path,
}: IndexedNode): Pick<Problem, 'document' | 'path' | 'clause'> {
  return { document: 'text', path: [...path, 'label'], clause: id };
}
