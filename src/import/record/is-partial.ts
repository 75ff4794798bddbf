import type { Block } from '../../documents/block.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { ReadableText } from '../reading/readable-text.ts';

/** Signs that a file holds only a part of a document, each with the words that show it. */
export interface PartialCopy {
  /** What is missing, as far as it shows: “the beginning”, “pages after page 3 of 12”. */
  readonly missing: string;
  readonly evidence: readonly Evidence[];
  readonly proposed: Proposal;
}

/** Whether a copy is cut off: in mid-sentence, before its first sections, or short of the pages it counts. */
export function isPartial(
  text: ReadableText,
  blocks: readonly Block[] = [],
): PartialCopy | undefined {
  return shortOfPages(blocks) ?? cutAtEnd(text) ?? withoutBeginning(text) ?? withoutAppendix(text);
}

function shortOfPages(blocks: readonly Block[]): PartialCopy | undefined {
  const counted = blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [...block.text.matchAll(/\bpage\s+(\d{1,3})\s+(?:of|\/)\s+(\d{1,3})\b/gi)].map(
          ([quote, page, of]) => ({ quote, page: Number(page), of: Number(of) }),
        )
      : [],
  );
  const pages = counted.filter(({ page, of }) => page <= of);
  const of = pages[0]?.of;
  if (of === undefined || pages.some((one) => one.of !== of)) return undefined;
  const [first, last] = [pages[0]!, pages.at(-1)!];
  // One line such as “page 1 of 4” in the text may be all that a web page kept of its pages.
  if (pages.length < 2 || (first.page === 1 && last.page === of)) return undefined;
  const missing =
    last.page < of
      ? `the pages after page ${last.page} of ${of}`
      : `the pages before page ${first.page} of ${of}`;
  return {
    missing,
    evidence: [],
    proposed: {
      reason: `The pages are numbered “${first.quote}” to “${last.quote}”`,
      confidence: 'high',
    },
  };
}

const goesOn =
  /\b(?:the|a|an|of|and|or|to|for|with|by|in|on|at|from|that|which|will|shall|be|is|are|its|their)$|,$/i;

function cutAtEnd({ passages }: ReadableText): PartialCopy | undefined {
  const last = passages.findLast(({ words }) => words.trim() !== '');
  if (last === undefined || last.node.kind === 'table' || last.node.kind === 'title')
    return undefined;
  const words = last.words.trim();
  const tail = words.slice(-120).replace(/^\S*\s/, words.length > 120 ? '' : '$&');
  if (!goesOn.test(words) || words.split(/\s+/).length < 5) return undefined;
  return {
    missing: 'the end',
    evidence: [{ clause: last.id, quote: tail }],
    proposed: { reason: 'The last words stop in the middle of a sentence', confidence: 'high' },
  };
}

function withoutBeginning({ passages }: ReadableText): PartialCopy | undefined {
  const labelled = passages.filter(
    ({ node, headings }) =>
      node.kind === 'section' && headings.length === 0 && node.label !== undefined,
  );
  const numbers = labelled.map(({ node }) =>
    Number(/^(\d{1,2})[.)]?$/.exec(node.label ?? '')?.[1]),
  );
  const [first, second] = numbers;
  const hasTitle = passages.some(({ node }) => node.kind === 'title');
  if (hasTitle || first === undefined || !(first > 2) || second !== first + 1) return undefined;
  return {
    missing: `the sections before ${first}`,
    evidence: [{ clause: labelled[0]!.id, quote: labelled[0]!.words }],
    proposed: { reason: `The first section is numbered ${first}`, confidence: 'medium' },
  };
}

// “see Appendix 3”, where no part of the text is an appendix at all.
function withoutAppendix({ passages }: ReadableText): PartialCopy | undefined {
  const named = /\b(?:appendix|annexe?|schedule)\s+([A-H]|\d)\b/gi;
  const heads = passages.filter(
    ({ node }) => node.kind === 'section' || node.kind === 'title' || node.kind === 'table',
  );
  if (heads.some(({ words }) => /\b(?:appendi|annex|schedule)/i.test(words))) return undefined;
  for (const { id, words, node } of passages) {
    if (node.kind === 'section' || node.kind === 'title') continue;
    const sentence =
      /\b(?:attached|set out|listed|provided|found|see|shown|detailed|included|given)\b[^.]*?\b(?:appendix|annexe?|schedule)\s+(?:[A-H]|\d)\b(?! (?:to|of) (?:the|this) (?!terms|document))/i.exec(
        words,
      );
    if (sentence === null || /\bAct\b|Regulations|constitution/i.test(words)) continue;
    const [, which] = [...words.matchAll(named)][0] ?? [];
    const isThere = passages.some(
      (one) =>
        one.id !== id &&
        new RegExp(`^\\W*(?:appendix|annexe?|schedule)\\s+${which ?? ''}\\b`, 'i').test(one.words),
    );
    if (isThere) continue;
    return {
      missing: 'the appendices it speaks of',
      evidence: [{ clause: id, quote: sentence[0].replace(/\s+/g, ' ') }],
      proposed: {
        reason: 'It sends its reader to an appendix that is not here',
        confidence: 'medium',
      },
    };
  }
  return undefined;
}
