import { wordsWithin } from '../../register/text/node-words.ts';
import type { IndexedNode } from '../../register/text/text-index.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { appendixName, appendixNames } from '../reading/words/appendix-names.ts';
import { sameDocument } from '../reading/words/same-document.ts';

/** Each appendix has something in it. */
export const emptyAppendix: Check = {
  id: 'text/empty-appendix',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution: (constitution, register) => [
    ...constitution.text.top.flatMap((entry, at) => headedIn(entry, constitution.text.top[at + 1])),
    ...listedOnly(constitution, register),
  ],
};

const heading = /^\W*(?:appendix|annexe?|schedule|attachment)\b/iu;

function headedIn(entry: IndexedNode, next: IndexedNode | undefined): Remark[] {
  const { node, children, path, id } = entry;
  const inside = children.flatMap((child, at) => headedIn(child, children[at + 1]));
  if (node.kind !== 'section' || !heading.test(node.heading ?? '')) return inside;
  const hasWords = children.some((child) => wordsWithin(child.node) !== '');
  // Where headings are typed one after another, the next one may be what the appendix holds.
  const mayGoOn =
    next !== undefined && !(next.node.kind === 'section' && heading.test(next.node.heading ?? ''));
  if (hasWords || mayGoOn) return inside;
  return [
    {
      document: 'text',
      path: [...path, 'heading'],
      clause: id,
      about: id,
      message: `“${node.heading!}” has nothing under it. Add its text, say where it can be read, or remove it.`,
    },
  ];
}

const listed =
  /^\W*([Aa]ppendix|APPENDIX|[Aa]nnexe?|ANNEXE?|Schedule|SCHEDULE)\s+([A-Z]\d?|\d{1,2})\b/u;

// A list of contents announces an appendix that never comes.
function listedOnly(constitution: Constitution, register: Register): Remark[] {
  const present = appendixNames(sameDocument(constitution, register));
  return [...constitution.text.byId.values()].flatMap(({ node, id, path }) => {
    if (node.kind !== 'item') return [];
    const [words, kind, number] = listed.exec(node.text) ?? [];
    if (words === undefined || present.has(appendixName(kind!, number!))) return [];
    return [
      {
        document: 'text' as const,
        path: [...path, 'text'],
        at: { start: 0, end: words.length },
        clause: id,
        about: id,
        message: `“${words}” is listed, but is not in the document. Add it, or take it off the list.`,
      },
    ];
  });
}
