import type { IndexedNode } from '../../../register/text/text-index.ts';
import type { Remark } from '../../check.ts';

/** The place of the number printed before a part of the text. */
export function labelPlace({
  id,
  path,
}: IndexedNode): Pick<Remark, 'document' | 'path' | 'clause'> {
  return { document: 'text', path: [...path, 'label'], clause: id };
}

/** A printed number within a sentence, without the full stop that would end it: `6.` is “6”. */
export function saidLabel(label: string): string {
  return `“${label.replace(/\.$/u, '')}”`;
}
