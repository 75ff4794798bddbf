import { numeral, valueOf } from '../../../english/numerals.ts';
import { asClause, saidBesides } from '../../reading/as-clause.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { spokenWords } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

// A deputy chair, mayor or director holds an office, and stands in for nobody here.
const standIn = String.raw`(?:substitut(?:es?|ions?|ing)|deput(?:y|ies|es?)(?!\s+(?:chair|director|mayor|leader|chief|police|lieutenant|head|lead\b|cabinet|minister|convener|manager|commissioner|place|medical|executive|for|pcc|secretary|principal))|deputis(?:e|es|ing)|alternates?(?!\s+(?:meetings|years?|between))|prox(?:y|ies)|stand[\s-]?ins?|(?:nominated|named|alternative|replacement) (?:representatives?|members?|attendees?)|representatives? in their (?:place|absence))`;

/** Finds whether a member can send someone in their place, and what that person may do. */
export const substitutes = ruleByCues({
  topic: 'substitutes',
  heading:
    /^\W*(?:\d[\d.]*\s*)?(?:.*\b(?:substitutes?|substitutions?|deputies|alternates?|named deputies)\b.*)$/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:substitutes?|substitutions?|deputies|alternates?|named deputies|substitute members)\W*$/iu,
  cue: new RegExp(
    String.raw`\b${standIn}\b|\b(?:send|nominate|appoint|identify|arrange for|delegate attendance to)\b[^.]*\b(?:in (?:their|his|her|his\/her|your) (?:place|absence|stead)|on their behalf)\b|\b(?:unable to attend|cannot attend|not able to attend|in (?:their|his|her) absence)\b[^.]*\b(?:send|nominate|arrange|be represented|appoint)|\bsend (?:a|an)\s+(?:\p{L}+\s+){0,3}representative\b`,
    'iu',
  ),
  not: /\b(?:vice[\s-]?chair|chair(?:ing)? (?:may|will|shall) be|deputy to the chair|deputise for the chair|chair['’]s deputy)\b|\bcasting vote\b|\b(?:an|any|the) attendees?\b/iu,
  read: readSubstitutes,
});

const sends = String.raw`(?:send(?:s|ing)?|nominat\w+|appoint\w*|nam(?:e|ed|ing)|identif\w+|arrang\w+(?: for)?|provid\w+|designat\w+|delegat\w+|be represented by|substituted?|share\s+this\s+with|bring|select|have|agree)`;
const mayNot = new RegExp(
  String.raw`\b(?:no\s+(?:substitutes?|deput\w+|alternates?)|(?:substitut\w+|deput(?:y|ies)|alternates?|prox(?:y|ies)(?!\s+vot))\s+(?!vot)(?:\p{L}+\s+)?(?:will|shall|are|is|may|can|should)\s*(?:not|no longer)\s+(?:be\s+)?(?:permitted|allowed|accepted|attend|acceptable|used)|(?:may|shall|can|will)\s?not\s+(?:be\s+)?(?:able\s+to\s+|entitled\s+to\s+)?(?:send|appoint|nominate)\b[^.]*\b(?:substitut\w+|deput(?:y|ies)|alternates?))\b`,
  'iu',
);
const allowed = new RegExp(
  String.raw`\b${sends}\b[^.]*\b${standIn}\b|\b${standIn}\b[^.]{0,80}\b(?:may|can|will|shall|should|must|are|is)\s+(?:also\s+|only\s+)?(?:be\s+)?(?:permitted|allowed|attend|accepted|welcome|sent|nominated|named|appointed|identified|arranged|act|vote|acceptable|take|count|entitled|represent|agreed|notified|used|invited|able|of|have)|\b${standIn}\b[^.]{0,40}\bcounts?\b|^\W*${standIn}\W+(?:are\s+)?(?:allowed|permitted|accepted|yes)\b|\b(?:or|and)\s+(?:a\s+|an\s+|their\s+)?(?:send\s+)?(?:a\s+)?(?:suitable\s+|named\s+)?${standIn}\b|\b(?:send|nominate|appoint|identify|arrange)\b[^.]*\bin (?:their|his|her|his\/her|your) (?:place|absence|stead)\b|\b(?:unable to attend|cannot attend|not able to attend|in (?:their|his|her) absence)\b[^.]*\b(?:send|nominate|arrange for|appoint)\b[^.]*\b(?:representatives?|colleagues?|someone|another)\b`,
  'iu',
);

function readSubstitutes({ cued, all }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(({ kind }) => kind !== 'title');
  const denied = said.filter((one) => mayNot.test(spokenWords(one)));
  const granted = said.filter(
    (one) =>
      allowed.test(spokenWords(one)) &&
      !mayNot.test(spokenWords(one)) &&
      !isOnlyOfQuorum(one.words),
  );
  if (denied.length > 0)
    return granted.some(({ words }) => !/\bexcept\b|\bunless\b/iu.test(words))
      ? undefined
      : stated(
          {
            allowed: 'no',
            named: 'unstated',
            mayVote: 'unstated',
            countForQuorum: 'unstated',
            ...also(denied),
          },
          { from: denied, reason: 'The sentence rules substitutes out' },
        );
  if (granted.length === 0) return undefined;
  const words = granted.map((one) => one.words).join(' ');
  const [vote, count] = [voting(all), counting(all)];
  const limit = limitIn(words);
  const conditions = conditionsIn(words);
  return stated(
    {
      allowed: 'yes',
      named: isNamed(words) ? 'yes' : 'unstated',
      ...(limit === undefined ? {} : { limitPerMember: limit }),
      ...(/\b(?:equal|equivalent|same|similar) (?:rank|status|seniority|level|standing|grade)\b|\bequally senior\b/iu.test(
        words,
      )
        ? { equalRank: 'yes' }
        : {}),
      ...(conditions.length === 0 ? {} : { conditions }),
      mayVote: vote.said,

      countForQuorum: count.said,
      ...saidBesides(granted.filter((one) => asksMore(one.words, conditions))),
    },
    {
      from: [...new Set([...granted, ...vote.from, ...count.from])],
      reason: 'The sentence says that someone may come in a member’s place',
      confidence: granted.length > 2 ? 'medium' : 'high',
    },
  );
}

function also(sentences: readonly Sentence[]): { also?: string[] } {
  const more = sentences
    .filter(({ words }) => /\b(?:except|unless|other than|save)\b/iu.test(words))
    .map(({ words }) => asClause(words));
  return more.length === 0 ? {} : { also: more };
}

function isOnlyOfQuorum(words: string): boolean {
  return /\bquor/iu.test(words) && !/\b(?:may|can) (?:send|nominate|appoint)\b/iu.test(words);
}

function isNamed(words: string): boolean {
  return /\bname\s+(?:an?|one|their)\s|\bnamed\s+(?:\p{L}+\s+)?(?:substitute|individual|deput|alternate|representative|proxy)|\b(?:name|identify|nominate|notif(?:y|ied)|agreed|confirmed|named|appointed|nominated)\b[^.]*\bin advance\b|\bprior notice\b|\bnamed in advance\b|\b(?:name|names) of (?:the |their |any )?(?:substitute|deput)/iu.test(
    words,
  );
}

function limitIn(words: string): string | undefined {
  const [, number] =
    new RegExp(
      String.raw`\b(?:up to |no more than |a maximum of |only )?(${numeral})\s+(?:named\s+|nominated\s+|designated\s+|specific\s+)*(?:substitutes?|deput(?:y|ies)|alternates?)\b`,
      'iu',
    ).exec(words) ?? [];
  const value = number === undefined ? undefined : valueOf(number);
  return value === undefined ? undefined : String(value);
}

const absences =
  /\b(?:unable to\b|cannot attend|can ?not (?:come|be present|make)|not (?:be )?(?:able to|possible|available)|in (?:their|his|her|his\/her|the|the member['’]s) absence|unavailable|capacity to attend|unavoidably|attendance is not possible|who cannot come|absent|in the event (?:that|of))\b/iu;
const provisos =
  /\b(?:provided (?:that )?(?:they|the)|so long as (?:they|the)|as long as (?:they|the)|only if|if they|with (?:the )?(?:agreement|permission|approval|prior|appropriate|sufficient|necessary|full|delegated|requisite|same|equal|equivalent|similar)|(?:of|at) (?:an? )?(?:equal|equivalent|appropriate|sufficient|suitable|similar|comparable|the same) (?:rank|status|seniority|level|standing|grade)|subject to|on condition|in exceptional circumstances|(?:only )?on an exceptional basis|from (?:the same|their|that|his|her) (?:own )?(?:group|organisation|agency|body|sector))[^.;,]*?(?=\s+(?:where|when|whenever)\b|[.;,]|$)/giu;

function conditionsIn(words: string): string[] {
  const found = [...words.matchAll(provisos)]
    .filter(({ 0: said }) => !/^if they\b/iu.test(said) || !absences.test(said))
    .map(({ 0: said }) =>
      lowerFirst(
        said
          .trim()
          .replace(
            /\s+(?:may|can|will|shall|must|should|but|who|to attend|in their absence|and be|and$).*$|\s+and$/iu,
            '',
          ),
      ),
    );
  return [
    ...new Set([...(absences.test(words) ? ['when the member cannot attend'] : []), ...found]),
  ].filter((said) => said.length <= 300);
}

// What must be true of them, and stands in no field.
function asksMore(words: string, conditions: readonly string[]): boolean {
  const asked = /\b(?:authority|authorised|briefed|empowered|mandate\w*|delegated)\b/iu.exec(
    words,
  )?.[0];
  return asked !== undefined && !conditions.some((one) => one.includes(asked));
}

function lowerFirst(words: string): string {
  return words.slice(0, 1).toLowerCase() + words.slice(1);
}

interface Said {
  readonly said: string;
  readonly from: readonly Sentence[];
}

const spoken = new RegExp(String.raw`\b${standIn}\b`, 'iu');

function voting(all: readonly Sentence[]): Said {
  const from = all.filter(
    ({ words, kind }) =>
      kind !== 'heading' && spoken.test(words) && /\bvot(?:e|es|ing)\b/iu.test(words),
  );
  if (from.length === 0) return { said: 'unstated', from };
  const words = from.map((one) => one.words).join(' ');
  if (/\b(?:not|nor|no|without)\b[^.]*\bvot(?:e|ing)\b/iu.test(words)) return { said: 'no', from };
  if (
    /\bsame (?:voting )?(?:rights|powers|status)\b|\bas the member\b|\bif the member\b/iu.test(
      words,
    )
  )
    return { said: 'as-the-member', from };
  return {
    said: /\b(?:may|can|shall|will|entitled|right|full|one|have)\b[^.]*\bvot|\bvoting (?:rights|powers)\b/iu.test(
      words,
    )
      ? 'yes'
      : 'unstated',
    from,
  };
}

function counting(all: readonly Sentence[]): Said {
  const from = all.filter(
    ({ words, kind }) =>
      kind !== 'heading' &&
      spoken.test(words) &&
      /\bquor(?:um|ate|acy)\b|\bcounts?\b|\bmembers or substitutes\b[^.]*\bpresent\b/iu.test(words),
  );
  if (from.length === 0) return { said: 'unstated', from };
  const isNot = from.some(({ words }) =>
    /\b(?:not|nor|cannot|never)\s+(?:be\s+)?(?:count|includ|contribut|form|make)/iu.test(words),
  );
  return { said: isNot ? 'no' : 'yes', from };
}
