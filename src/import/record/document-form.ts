import type { DocumentForm } from '../../model/document-form.ts';
import type { Passage, ReadableText } from '../reading/readable-text.ts';
import { isMatrix } from '../reading/is-matrix.ts';
import { splitSentences } from '../reading/sentences.ts';
import type { RecordReading } from './record-input.ts';

/** Whether a document is only a list of members or only a matrix; nothing where it is whole terms. */
export function documentForm({ passages }: ReadableText): RecordReading<DocumentForm> | undefined {
  const parts = passages.filter(({ node }) => node.kind !== 'title' && node.kind !== 'section');
  const tables = parts.filter(({ node }) => node.kind === 'table');
  // Terms have sentences. A list of members has names and a line or two around them.
  const sentences = parts
    .filter(({ node }) => node.kind !== 'table')
    .flatMap(({ words }) => splitSentences(words))
    .filter(
      (words) => words.length > 25 && /\b(?:will|shall|is|are|may|must|has|have|to)\b/i.test(words),
    );
  if (sentences.length > 3) return undefined;
  const matrix = tables.find(({ node }) => isMatrix(node));
  if (matrix !== undefined)
    return formed('matrix', matrix, 'All it holds is a table of letters that say who does what');
  const heads = passages.filter(({ node }) => node.kind === 'title' || node.kind === 'section');
  const named = heads.find(({ words }) =>
    /\b(?:members(?:hip)?|aelodaeth|representatives)\b/i.test(words),
  );
  const list = tables[0] ?? parts.find(({ node }) => node.kind === 'item');
  if (named === undefined || list === undefined) return undefined;
  return formed('membership-list', named, 'All it holds is a list of members');
}

function formed(
  value: DocumentForm,
  { id, words, node }: Passage,
  reason: string,
): RecordReading<DocumentForm> {
  const quote = words !== '' ? words : node.kind === 'table' ? (node.columns?.[0] ?? '') : '';
  return {
    value,
    evidence: quote === '' ? [] : [{ clause: id, quote }],
    proposed: { reason, confidence: 'medium' },
  };
}
