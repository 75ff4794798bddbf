import type { Check, Remark } from '../check.ts';
import type { Mark } from '../reading/words/marked-words.ts';
import { markedPlace, markedWords } from '../reading/words/marked-words.ts';
import type { TextPiece } from '../reading/words/text-pieces.ts';
import { textPieces } from '../reading/words/text-pieces.ts';

/** One rule says how many must agree to any decision. */
export const twoMajorities: Check = {
  id: 'quorum/two-majorities',
  since: '0.2',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) => {
    const [first, ...others] = textPieces(constitution).flatMap(rulesIn);
    const other = others.find(({ bar }) => bar !== first?.bar);
    return first === undefined || other === undefined ? [] : [remarkOf(first, other)];
  },
};

/** A sentence that says how many must agree to whatever is decided. */
interface MajorityRule {
  readonly sentence: Mark;
  readonly bar: string;
}

const whatever =
  /\b(?:all|every|any|each)\s+(?:[\p{L}-]+\s+){0,2}?(?:decisions?|votes?|resolutions?|motions?|proposals?)\b/iu;
// A rule with a condition leaves room for another.
const condition =
  /\b(?:except|unless|save|other than|subject to|where|when|if|in the event|failing|otherwise|but|concerning|relating to|about|to (?:amend|change|remove|dissolve|end))\b/i;
const bars: readonly (readonly [string, RegExp])[] = [
  ['unanimity', /\bunanim(?:ous|ously|ity)\b/i],
  ['two thirds', /\btwo[- ]thirds\b|\b66 ?(?:%|per cent)/i],
  ['three quarters', /\bthree[- ]quarters\b|\b75 ?(?:%|per cent)/i],
  [
    'majority',
    /\b(?:simple|bare)\s+majority\b|\bmajority (?:vote|of (?:the )?(?:votes|those|members))\b/i,
  ],
];

function rulesIn(piece: TextPiece): MajorityRule[] {
  if (piece.kind === 'heading' || piece.kind === 'title') return [];
  return [...piece.words.matchAll(/\S(?:.*?[.;!?](?=\s|$)|.*$)/gsu)].flatMap((match) => {
    const sentence = { piece, start: match.index, end: match.index + match[0].length };
    const said = bars.filter(([, pattern]) => pattern.test(match[0]));
    const isRule = whatever.test(match[0]) && !condition.test(match[0]) && said.length === 1;
    return isRule ? [{ sentence, bar: said[0]![0] }] : [];
  });
}

function remarkOf(first: MajorityRule, other: MajorityRule): Remark {
  return {
    ...markedPlace(other.sentence),
    about: 'majorities',
    message: `Another rule says something else about the same decisions: “${markedWords(first.sentence)}” Keep one of the two, or say which decisions each is for.`,
    related: [{ ...markedPlace(first.sentence), message: 'The other rule stands here.' }],
  };
}
