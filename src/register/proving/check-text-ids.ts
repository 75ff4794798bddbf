import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { mistake } from '../../diagnostics/mistake.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { IndexedNode, TextIndex } from '../text/text-index.ts';

/** Checks that no two parts of a text have the same address. */
export function checkTextIds(text: TextIndex, document: ContentFile): Diagnostic[] {
  return text.repeated.map((entry) => {
    const first = text.byId.get(entry.id)!;
    const message = `The id \`${entry.id}\` is already used in this text. Give this part an \`id\` of its own, or mark where numbering restarts.`;
    const { file } = document;
    const earlier = {
      file,
      range: rangeOfPart(first, document),
      message: `\`${entry.id}\` is first used here.`,
    };
    return mistake('clause/duplicate-id', message, {
      file,
      range: rangeOfPart(entry, document),
      related: [earlier],
    });
  });
}

/** Where a part of a text gets its id from: the id itself, its label, or its first words. */
function rangeOfPart({ node, path }: IndexedNode, document: ContentFile): Diagnostic['range'] {
  const field = ['id', 'label', 'heading', 'text', 'rows', 'kind'].find(
    (name) => name in node && (node as Record<string, unknown>)[name] !== undefined,
  );
  return document.rangeOfValue([...path, field ?? 'kind']);
}
