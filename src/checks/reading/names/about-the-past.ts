import type { IndexedNode } from '../../../register/text/text-index.ts';
import type { TextPiece } from '../words/text-pieces.ts';

const historyHeading =
  /^[\d.\s]*(?:background|introduction|context|history|origins?)$|\bcame about\b|\b(?:background|history|introduction)\s+(?:to|of|and)\b/i;

const saidToBePast = /\b(?:former|formerly|previous|previously|the then)\b[^.;]{0,25}$/i;

// “the Agency (RDA), the former funder”, “the Agency, which has since closed”
const saidAfter =
  /^[^.;:]{0,50}[,(]\s*(?:the |a |our )?(?:former|then|previous)\b|^[^.;:]{0,50},\s*(?:which|who)\s+(?:has |have )?(?:since|now)\b/i;

// A rule is no history, whatever it stands under.
const liveDuty =
  /\b(?:will|shall|must|is to|are to|(?:is|are) required to|(?:has|have) (?:a|the) duty)\b/i;

/** Whether words tell how things once were: under a heading such as “Background”, or after “formerly”. */
export function isAboutThePast({ entry, words }: TextPiece, start: number): boolean {
  if (saidToBePast.test(words.slice(0, start)) || saidAfter.test(words.slice(start))) return true;
  return historyHeadingOf(entry) !== undefined && !liveDuty.test(words);
}

/** The heading of the account of the past that a part stands in. */
function historyHeadingOf({ node, parent }: IndexedNode): string | undefined {
  if (node.kind === 'section' && historyHeading.test((node.heading ?? '').trim()))
    return node.heading;
  return parent === undefined ? undefined : historyHeadingOf(parent);
}
