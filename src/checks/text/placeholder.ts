import type { Constitution } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import type { TextPiece } from '../reading/words/text-pieces.ts';
import { placeholderPieces, textPieces } from '../reading/words/text-pieces.ts';
import type { Mark } from '../reading/words/marked-words.ts';
import { marksByClause, marksOf } from '../reading/words/marked-words.ts';

/** No words are left to be filled in. */
export const placeholder: Check = {
  id: 'text/placeholder',
  since: '0.1',
  severity: 'warning',
  concern: 'provision',
  inConstitution: (constitution) =>
    remarksIn(textPieces(constitution)).map((remark) => weighed(remark, constitution)),
  inPartnership: (partnership) => remarksIn(placeholderPieces(partnership)),
};

// A link that is still to be put in is what editing left behind: it is told there.
const blanks: readonly RegExp[] = [
  /(?<![\p{L}\p{N}])(?:TB[ACD]|tb[cd]|T\.B\.[ACD]\.?|lorem ipsum)(?![\p{L}\p{N}])/gu,
  /[[<]\s*(?:please\s+)?(?:insert|enter|type|complete|add|tbc)\b(?!\s+(?:hyper)?links?\b)[^\])>]{0,60}[\]>]/giu,
  /\(\s*(?:please\s+)?insert\b(?!\s+(?:hyper)?links?\b)[^()]{0,60}\)/giu,
  /\[\s*(?![^\]]*\b(?:see|withheld|redacted|removed|deleted)\b)(?:[\p{L}’'-]+\s+){0,3}(?:date|name|names|number|organisation|place|area|title|month|year|location|venue|x+)(?:\s+[\p{L}’'-]+){0,3}\s*\]/giu,
  /(?<![\p{L}\p{N}])(?:xx+|XXX+|XX\/XX\/\w+|dd\/mm\/yyyy|DD\/MM\/YYYY)(?![\p{L}\p{N}])/gu,
];

// In a sentence such as “dates are to be agreed by the Chair” these words are no blank.
const announced =
  'to be (?:worked up|confirmed|determined|agreed|added|decided|completed|inserted|drafted|finalised|filled in|written|appointed)';
// Looking ahead first spares a look back at every character.
const announcements: readonly RegExp[] = [
  new RegExp(`(?=to be)(?<=^\\W*)${announced}(?=\\W*$)`, 'giu'),
  new RegExp(`(?=to be)(?<=[([–:—*_]\\s*|\\s-\\s*)${announced}(?=\\s*(?:$|[)\\].*_]))`, 'giu'),
  new RegExp(`(?=to be)(?<=[*_]{3,}\\s*)${announced}`, 'giu'),
  new RegExp(
    `(?=to be)(?<!\\b(?:is|are|was|were|has|have|needs?)\\s)to be confirmed(?=\\W*$)`,
    'giu',
  ),
];

// One quick look spares most paragraphs the longer ones.
const sign =
  /[[<*_?…]|\.\s?\.|[Tt]\.?[Bb]|[Xx]{2}|[Dd]{2}\/|[Ll]orem|[Tt]o be|insert|INSERT|Insert/u;

const runs: readonly RegExp[] = [/\*{4,}|_{4,}|(?:\.\s?){5,}\.|…{3,}|\?{3,}/gu];
const signature = /\b(?:sign(?:ed|ature)|date|name|position|print)\b/iu;

function remarksIn(pieces: readonly TextPiece[]): Remark[] {
  return marksByClause(
    pieces.flatMap((piece) => marksIn(piece)),
    (words) =>
      /^[\p{L}([<]/u.test(words)
        ? `“${words}” is still to be filled in. Write the words, or say when they will follow.`
        : 'A blank is still to be filled in. Write the words, or remove the marks.',
  );
}

function marksIn(piece: TextPiece): Mark[] {
  if (!sign.test(piece.words)) return [];
  const said = marksOf([...blanks, ...announcements], piece);
  return said.length > 0 || !mayHaveBlank(piece) ? said : marksOf(runs, piece);
}

// A line across the page, a line to sign on and the dots before a page number are no blanks.
function mayHaveBlank({ words }: TextPiece): boolean {
  return /\p{L}/u.test(words) && !signature.test(words) && !/[.…\s]{6,}\d+$/u.test(words);
}

// A number of seats that is “to be confirmed” is what the document says; it is coded as such.
function weighed(remark: Remark, { membership }: Constitution): Remark {
  const isSeat = membership.seats.some(
    ({ clause, count }) => clause === remark.clause && count.kind === 'to-be-confirmed',
  );
  if (!isSeat) return remark;
  const message = 'The number of seats is still to be confirmed. Write it once it is known.';
  return { ...remark, severity: 'info', message };
}
