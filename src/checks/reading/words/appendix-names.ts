import type { IndexedNode } from '../../../register/text/text-index.ts';
import type { Constitution } from '../../../register/register.ts';

const name = /^\W*(appendix|annexe?|schedule|attachment)\s+([a-z\d]{1,4})\b/iu;

/** The appendices that a document has, as `appendix 3`: by heading, or by a printed label such as A.3. */
export function appendixNames(constitutions: readonly Constitution[]): ReadonlySet<string> {
  return new Set(constitutions.flatMap(({ text }) => text.top.flatMap(namesIn)));
}

/** The name of an appendix as it is compared: the same for “Annex B” and “ANNEXE B”. */
export function appendixName(kind: string, number: string): string {
  return `${kind.toLowerCase().replace('annexe', 'annex')} ${number.toLowerCase()}`;
}

function namesIn(entry: IndexedNode): string[] {
  const { node, children } = entry;
  const words =
    node.kind === 'section'
      ? node.heading
      : node.kind === 'table'
        ? node.caption
        : node.kind === 'title' || (node.text ?? '').length < 100
          ? node.text
          : undefined;
  // A point of a list only names an appendix that stands elsewhere.
  const printed =
    node.kind === 'item'
      ? []
      : [node.label ?? '', words ?? '', `${node.label ?? ''} ${words ?? ''}`];
  const found = printed.flatMap((text) => {
    const [, kind, number] = name.exec(text) ?? [];
    return kind === undefined ? [] : [appendixName(kind, number!)];
  });
  return [...found, ...children.flatMap(namesIn)];
}
