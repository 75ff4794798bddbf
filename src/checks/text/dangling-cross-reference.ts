import type { IndexedNode } from '../../register/text/text-index.ts';
import type { Constitution, Register } from '../../register/register.ts';
import type { Check } from '../check.ts';
import type { TextPiece } from '../reading/words/text-pieces.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import { appendixName, appendixNames } from '../reading/words/appendix-names.ts';
import type { Mark } from '../reading/words/marked-words.ts';
import { marksByClause, sentenceOf } from '../reading/words/marked-words.ts';
import { sameDocument } from '../reading/words/same-document.ts';

/** What the text refers to stands in the document. */
export const danglingCrossReference: Check = {
  id: 'text/dangling-cross-reference',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution(constitution, register) {
    const document = readDocument(constitution, register);
    const marks = textPieces(constitution).flatMap((piece) => danglingIn(piece, document));
    return marksByClause(
      marks,
      (words) => `There is no “${words}” in this document. Add it, or correct the reference.`,
    );
  },
};

interface Document {
  readonly numbers: ReadonlySet<string>;
  readonly appendices: ReadonlySet<string>;
  /** The highest single number printed before a part. */
  readonly highest: number;
}

function readDocument(constitution: Constitution, register: Register): Document {
  const constitutions = sameDocument(constitution, register);
  const numbers = new Set(constitutions.flatMap(({ text }) => text.top.flatMap(numbersIn)));
  const highest = Math.max(
    0,
    ...[...numbers].filter((number) => /^\d+$/u.test(number)).map(Number),
  );
  return { numbers, appendices: appendixNames(constitutions), highest };
}

function numbersIn({ node, children }: IndexedNode): string[] {
  const steps = node.label?.match(/\d+|\p{L}+/gu) ?? [];
  const own = [steps.join('.').toLowerCase(), steps.filter((step) => /\d/u.test(step)).join('.')];
  return [...own, ...children.flatMap(numbersIn)];
}

// “Schedule a meeting” names no schedule: a letter is a capital.
const toAppendix =
  /\b([Aa]ppendix|APPENDIX|[Aa]nnexe?|ANNEXE?|Schedule|SCHEDULE)\s+([A-Z]\d?|\d{1,2}|[IVX]{1,4})\b(?!\.\d)/gu;
const number = String.raw`\d{1,2}(?:\.\d{1,2}){0,3}(?![\d%/]|\s*per\s?cent)`;
const toClause = new RegExp(String.raw`\b(clause|paragraph|para|section)s?\s+(${number})`, 'giu');
// “At this point 3 members” refers to nothing: only a number of several steps counts.
const toNumber = new RegExp(String.raw`(?=\d+\.\d)(?<=\b(?:see|point)\s+)(${number})`, 'giu');

function danglingIn(piece: TextPiece, { numbers, appendices, highest }: Document): Mark[] {
  const { words } = piece;
  if (!/\d|ppendix|nnex|chedule|PPENDIX|NNEX|CHEDULE/u.test(words)) return [];
  const marksFor = (pattern: RegExp, isThere: (kind: string, number: string) => boolean): Mark[] =>
    [...words.matchAll(pattern)]
      .filter((match) => !isThere(match[1]!, match.at(-1)!))
      .map((match) => ({ piece, start: match.index, end: match.index + match[0].length }));
  const toAppendices = marksFor(
    toAppendix,
    (kind, at) => appendices.has(appendixName(kind, at)) || numbers.has(`a.${at}`),
  ).filter((mark) => !isOwnName(mark) && !isAppendixElsewhere(mark));
  const toClauses = [
    ...marksFor(toClause, (kind, at) => numbers.has(at) || isOfAnAct(kind, at, highest)),
    ...marksFor(toNumber, (_, at) => numbers.has(at)),
  ].filter((mark) => !isOwnName(mark) && !isClauseElsewhere(mark));
  return [...toAppendices, ...toClauses].sort((a, b) => a.start - b.start);
}

// “Section 75” is mostly of an Act, even where the Act is not named.
function isOfAnAct(kind: string, number: string, highest: number): boolean {
  return /^section$/iu.test(kind) && !number.includes('.') && Number(number) > highest + 5;
}

// A heading or a line of a list of contents begins with the name of what it heads.
function isOwnName({ piece, start }: Mark): boolean {
  return start === 0 && piece.entry.node.kind !== 'clause';
}

const ofAnother =
  /^\s*(?:\([^)]*\)\s*)?(?:of|to|in|from)\s+(?!be\b|which\b|this\b|these\b|the (?:terms|constitution)\b)/iu;
const law = /\b(?:Acts?|Regulations?|Order|Directive|Statute|Measure|Contract)\b/u;
const paper =
  /\b(?:Bill|Rules|Code|Constitution|Standing Orders|Scheme|Agreement|Memorandum|Strategy|Policy|Guidance|Handbook|Manual|Report|White Paper)\b/u;

function isAppendixElsewhere(mark: Mark): boolean {
  return isOfAnother(mark) || law.test(sentenceOf(mark));
}

function isClauseElsewhere(mark: Mark): boolean {
  const sentence = sentenceOf(mark);
  return isOfAnother(mark) || law.test(sentence) || paper.test(sentence);
}

function isOfAnother({ piece: { words }, end }: Mark): boolean {
  return ofAnother.test(words.slice(end));
}
