import type { Body, Constitution } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';
import { loosePattern } from '../reading/words/loose-pattern.ts';
import type { TextPiece } from '../reading/words/text-pieces.ts';
import { textPieces } from '../reading/words/text-pieces.ts';
import type { Mark } from '../reading/words/marked-words.ts';
import { markedPlace, markedWords } from '../reading/words/marked-words.ts';
import type { SpelledOut } from '../reading/letters/spelled-out.ts';
import { spelledOutIn } from '../reading/letters/spelled-out.ts';
import { isShortForm } from '../reading/letters/short-form.ts';

/** A document calls a body by one name, or says that two names are the same body. */
export const twoNames: Check = {
  id: 'text/two-names',
  since: '0.1',
  severity: 'warning',
  concern: 'wording',
  inConstitution(constitution, register) {
    const bodies = register.partnerships.get(constitution.partnershipId)?.bodies ?? [];
    const spelled = spelledOutIn(constitution, register);
    return bodies.flatMap((body) =>
      otherNames(body, constitution)
        .filter(({ other }) => !isOfItsKind(other, body, spelled))
        .map(({ remark }) => remark),
    );
  },
};

// “The community safety partnership (CSP)” says what sort of body it is, and which letters stand for that.
function isOfItsKind(other: Mark, { kind }: Body, spelled: readonly SpelledOut[]): boolean {
  const letters = markedWords(other).split(' ').at(-1)!;
  return spelled.some(
    (one) => one.letters === letters && one.name.toLowerCase() === kind.replaceAll('-', ' '),
  );
}

interface OtherName {
  readonly other: Mark;
  readonly remark: Remark;
}

function otherNames(body: Body, constitution: Constitution): OtherName[] {
  const { name, aliases, id } = body;
  const strange = aliases.filter((alias) => !isShortForm(alias, name));
  if (strange.length === 0) return [];
  const pieces = textPieces(constitution);
  const known = firstOf([name, ...aliases.filter((alias) => !strange.includes(alias))], pieces);
  if (known === undefined) return [];
  return strange.flatMap((alias) => {
    const other = firstOf([alias], pieces);
    if (other === undefined || isLinked(other)) return [];
    const remark = {
      ...markedPlace(other),
      about: `${id}: ${alias}`,
      message: `“${markedWords(other)}” seems to be the body that is also called “${markedWords(known)}”. Use one name, or say that they are the same.`,
      related: [{ ...markedPlace(known), message: `“${markedWords(known)}” stands here.` }],
    };
    return [{ other, remark }];
  });
}

function firstOf(names: readonly string[], pieces: readonly TextPiece[]): Mark | undefined {
  const longestFirst = [...names].sort((a, b) => b.length - a.length);
  for (const name of longestFirst) {
    const pattern = loosePattern(name, 'iu');
    const whole = new RegExp(
      `(?<![\\p{L}\\p{N}])${pattern.source}(?![\\p{L}\\p{N}])`,
      pattern.flags,
    );
    for (const piece of pieces) {
      const match = whole.exec(piece.words);
      if (match !== null) return { piece, start: match.index, end: match.index + match[0].length };
    }
  }
  return undefined;
}

// “(also known as the Forum)”, “the Board (the LSP)”
function isLinked({ piece, start }: Mark): boolean {
  return /(?:\(|\b(?:known as|called|named|renamed|formerly|referred to as|means|that is|or))\s*(?:the\s+)?["“‘']?$/iu.test(
    piece.words.slice(0, start),
  );
}
