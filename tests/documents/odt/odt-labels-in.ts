import { readOdt } from '../../../src/documents/odt/read-odt.ts';
import type { OdtPieces } from '../../fixtures/odt-file.ts';
import { odtFileOf } from '../../fixtures/odt-file.ts';

/** The labels printed before the paragraphs of an OpenDocument text; `–` for one without. */
export function odtLabelsIn(pieces: OdtPieces): string {
  const read = readOdt(odtFileOf(pieces));
  if ('refused' in read) return read.refused;
  return read.blocks
    .map((block) => (block.kind === 'paragraph' ? (block.label ?? '–') : 'table'))
    .join(' | ');
}
