import { numbersSaid } from '../../../english/numbers-said.ts';
import { numeral, valueOf } from '../../../english/numerals.ts';
import type { Office } from '../../../model/office.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { whoWritten } from '../../reading/who-written.ts';

/** A rule of a quorum as it is typed, before its schema reads it. */
export type RuleTyped =
  | (Meant & { readonly kind: 'count'; readonly minimum: string; readonly counting?: string })
  | (Meant & {
      readonly kind: 'share';
      readonly numerator: string;
      readonly denominator: string;
      readonly more?: string;
      readonly round?: string;
      readonly base: string;
    })
  | { readonly kind: 'every' }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'all' | 'any'; readonly rules: readonly RuleTyped[] };

interface Meant {
  readonly who?: { readonly offices?: readonly Office[]; readonly voting?: string };
  readonly described?: string;
}

const least = String.raw`(?:(?:at\s+)?(?:a\s+)?least|a\s+minimum\s+(?:number\s+)?of|minimum(?:\s+of)?|not?\s+(?:less|fewer)\s+than|any)\s+`;
const leading = new RegExp(
  String.raw`^(?:(?:that\s+)?there\s+(?:is|are)\s+|the\s+(?:presence|attendance)\s+of\s+|(?:presence|attendance)\s+(?:of|by)\s+|${least}|the\s+following\s*:?\s*)+`,
  'iu',
);
const kindOfMember = String.raw`(?:of\s+)?(?:the\s+|its\s+|our\s+|all\s+)?(?:total\s+|full\s+|current\s+|whole\s+|entire\s+)?(?:number\s+of\s+)?`;
const bodyWords = String.raw`(?:(?:board|partnership|group|committee|executive(?: group)?|steering group|panel|forum|council|assembly|management group|named|appointed|full|constituent)\s+)?`;
const everyMember = new RegExp(
  String.raw`^${kindOfMember}${bodyWords}(?:people|persons|individuals|attendees|representatives|members?(?:hip)?(?:['’]s?)?(?:\s+of\s+the\s+(?:whole\s+)?(?:board|partnership|group|committee|executive|panel|forum|ICB|PSB|CSP|SAB|steering group))?)$`,
  'iu',
);
const votingMember = new RegExp(
  String.raw`^${kindOfMember}${bodyWords}(?:voting\s+(?:members?(?:hip)?|representatives)|members\s+(?:with|who have)\s+(?:a\s+vote|voting rights)|members entitled to vote)(?:\s+of\s+the\s+(?:board|partnership|group|committee))?$`,
  'iu',
);
const organisations = new RegExp(
  String.raw`^(?:of\s+)?(?:the\s+)?(?:different\s+|separate\s+|member\s+|constituent\s+)?(?:partner\s+|member\s+|statutory partner\s+)?(?:organisations|agencies|authorities|bodies)$`,
  'iu',
);
const stand =
  /^(.*?)\s+or\s+(?:(?:their|his\/her|his or her|its|a|an|any)\s+)?(?:(?:named|nominated|nominated and agreed|appointed|authorised)\s+)?(?:substitutes?|deput(?:y|ies)|alternates?|nominees?|prox(?:y|ies)|representatives?)$/iu;

/** Whether words speak of members or those who stand in for them: both then count. */
export function countsSubstitutes(words: string): boolean {
  if (
    /\bor\s+(?:their|his|her|his\/her)\s+(?:[\p{L}]+\s+)?(?:substitutes?|deput(?:y|ies)|alternates?|nominees?)\b/iu.test(
      words,
    )
  )
    return true;
  return /\bmembers?\s*(?:\(|or\s+|\/\s*|and\s+)(?:(?:their|his\/her|its|a|any)\s+)?(?:(?:named|nominated|appointed|approved|authorised)\s+)?(?:substitutes?|deput(?:y|ies)|alternates?|prox(?:y|ies))\b/iu.test(
    words,
  );
}

/** One part of what a quorum needs: so many, such a share, the holder of an office, all; nothing where it is none. */
export function quorumItem(written: string): RuleTyped | undefined {
  const words = written
    .trim()
    .replace(/^(?:and|also|both|that|must be|be|being)\s+/iu, '')
    .replace(/[\s,;:.]+$/u, '');
  const bare = words.replace(leading, '').trim();
  const unsubstituted = stand.exec(bare)?.[1] ?? bare;
  return (
    officeItem(bare) ??
    shareItem(unsubstituted) ??
    everyItem(unsubstituted) ??
    countItem(unsubstituted, words) ??
    roleItem(words)
  );
}

function officeItem(words: string): RuleTyped | undefined {
  const alternatives = words.replace(/\s*\(\s*(or\s[^)]*)\)/iu, ' $1');
  const named = alternatives
    .replace(/^(?:(?:either|one of|must be|be)\s+)+/iu, '')
    .replace(/\s*\([^)]*\)/u, '');
  const all = whoWritten(named);
  const isEither = all.length === 1 || /\bor\b/iu.test(named);
  const offices = all.flatMap(({ office }: WhoWritten) => office ?? []);
  if (offices.length === 0 || !isEither || offices.length < all.length) return undefined;
  if (/\([^)]*\b(?:or|deputy|nominee)/iu.test(alternatives)) return { kind: 'words', words };
  return { kind: 'count', minimum: '1', who: { offices } };
}

const rounding =
  /,?\s*\(?(?:to be )?rounded (up|down)(?: to the (?:nearest|next) whole number)?\)?/iu;

function shareItem(words: string): RuleTyped | undefined {
  const more =
    /^(?:more than|over|in excess of|a (?:simple )?majority of|the majority of)\s+/iu.exec(
      words,
    )?.[0];
  const rest = more === undefined ? words : words.slice(more.length);
  const isMajority = more !== undefined && /majority/iu.test(more);
  if (/\bplus one\b|\+\s*1/iu.test(words)) return { kind: 'words', words };
  const [, round] = rounding.exec(rest) ?? [];
  const bare = rest.replace(rounding, '');
  const [share, ...others] = numbersSaid(isMajority ? 'half' : bare).filter(({ isSure }) => isSure);
  if (share?.kind !== 'share' || others.length > 0) return undefined;
  const noun = isMajority
    ? bare
    : bare.slice(bare.indexOf(share.words) + share.words.length).trim();
  if (!isMajority && !/^(?:of\b|\(|the\b|all\b|$)/iu.test(noun)) return undefined;
  const of = noun
    .replace(/^\([^)]*\)\s*/u, '')
    .replace(/\s+(?:in post|appointed|for the time being|at that time)$/iu, '');
  const who = votingMember.test(of)
    ? { who: { voting: 'yes' } }
    : everyMember.test(of) ||
        of === '' ||
        /^of\s+(?:the\s+)?(?:partnership|board|group|committee|forum)$/iu.test(of)
      ? {}
      : undefined;
  if (who === undefined) return { kind: 'words', words };
  return {
    kind: 'share',
    numerator: String(share.numerator),
    denominator: String(share.denominator),
    ...(more === undefined ? {} : { more: 'yes' }),
    ...(round === undefined ? {} : { round: round.toLowerCase() }),
    base: baseOf(noun),
    ...who,
  };
}

function baseOf(words: string): string {
  if (/\bin post\b|\bcurrent\b|\bfilled\b/iu.test(words)) return 'filled-seats';
  if (/\bappointed\b/iu.test(words)) return 'appointed';
  return /\btotal\b|\bfull\b|\bwhole\b|\bentire\b|\bseats\b/iu.test(words) ? 'seats' : 'unstated';
}

function everyItem(words: string): RuleTyped | undefined {
  const found = new RegExp(
    String.raw`^(?:all|every|each)\s+(?:of\s+)?(?:the\s+)?(?:${numeral}\s+)?(.*)$`,
    'iu',
  ).exec(words);
  return found !== null && everyMember.test(found[1]!) ? { kind: 'every' } : undefined;
}

function countItem(words: string, whole: string): RuleTyped | undefined {
  const found = new RegExp(
    String.raw`^(${numeral}|an?)(?:\s+or more)?(?:\s+of\s+(?:the|its|our))?(?:\s+(.*))?$`,
    'iu',
  ).exec(words);
  if (found === null) return undefined;
  const [, number, after = ''] = found;
  const noun = after.replace(/\s+or more$/iu, '');
  const minimum = /^an?$/iu.test(number!) ? 1 : valueOf(number!);
  if (
    minimum === undefined ||
    /^(?:%|per\s?cent|minutes?|days?|weeks?|hours?|months?|years?|meetings?|times?)\b/iu.test(noun)
  )
    return undefined;
  const count = { kind: 'count' as const, minimum: String(minimum) };
  if (noun === '' || everyMember.test(noun)) return count;
  if (votingMember.test(noun))
    return { ...count, who: { voting: 'yes' }, described: 'voting members' };
  const represented =
    /^(?:representatives?|members?)\s+(?:from|of|drawn from)\s+(?:at least\s+)?(?:different\s+)?(.*)$/iu.exec(
      noun,
    );
  if (organisations.test(noun)) return { ...count, counting: 'organisations' };
  // “One representative from each council”: nobody can tell which seats these are.
  return represented === null && !/\p{L}/u.test(noun) ? undefined : { kind: 'words', words: whole };
}

// “The Chief Nurse”: nobody can tell which seat this is.
function roleItem(words: string): RuleTyped | undefined {
  if (/^from\s/iu.test(words)) return { kind: 'words', words: `one ${words}` };
  return /^(?:the|either|all|each|representatives?|representation)\s+\p{L}/iu.test(words)
    ? { kind: 'words', words }
    : undefined;
}
