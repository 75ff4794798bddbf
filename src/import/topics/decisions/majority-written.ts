import { numbersSaid } from '../../../english/numbers-said.ts';

/** A majority as it is typed, before its schema reads it. */
export interface MajorityTyped {
  readonly kind: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly more?: string;
  readonly of: string;
  readonly described?: string;
}

const outOf: readonly (readonly [RegExp, string])[] = [
  // Of those “present and voting”, nobody counts who does not vote.
  [
    /\bmembers voting\b|\bpresent,? (?:and|or represented,? and) (?:actually )?voting\b/iu,
    'votes-cast',
  ],
  [/\b(?:of (?:the )?)?votes? cast\b|\bof (?:the )?votes\b|\bmajority of votes\b/iu, 'votes-cast'],
  [/\b(?:present|in attendance|attending|at the meeting|quorate)\b/iu, 'members-present'],
  [
    /\bentitled to vote\b|\b(?:of|by) (?:the |all )?voting members\b|\beligible to vote\b/iu,
    'entitled-to-vote',
  ],
  [
    /\b(?:of|by) (?:all|the (?:total|whole|full|entire)|total|full) (?:of )?(?:the )?(?:[\p{L}]+ )?(?:members?(?:hip)?|partners)\b|\bof (?:the |its )?(?:[\p{L}]+ )?(?:members(?:hip)?|partners)\b/iu,
    'all-members',
  ],
];

/** How large a majority words ask for, and out of whom; nothing where they name none. */
export function majorityWritten(words: string): MajorityTyped | undefined {
  const found = typed(words);
  const described = someOfThem.exec(words)?.[1];
  if (found === undefined || described === undefined || /voting/iu.test(described)) return found;
  return { ...found, of: 'described', described };
}

// “A majority of the statutory partners”: of some of the members only.
const someOfThem =
  /\b(?:of|by) (?:all )?(?:the )?((?:statutory|core|founding|responsible|independent|constituent|elected|remaining)\s+(?:members|partners|authorities|bodies|organisations|agencies))\b/iu;

function typed(words: string): MajorityTyped | undefined {
  const of = outOf.find(([pattern]) => pattern.test(words))?.[1] ?? 'unstated';
  if (/\bunanim(?:ous|ously|ity)\b/iu.test(words)) return { kind: 'unanimity', of };
  const share = /\bmajority\b|\bvotes?\b|\bmembers\b|\bagree/iu.test(words)
    ? numbersSaid(words).find((said) => said.kind === 'share')
    : undefined;
  if (share?.kind === 'share') {
    const lead = words.slice(0, words.indexOf(share.words));
    const isMore = /\b(?:more than|over|in excess of)\s+$/iu.test(lead);
    return {
      kind: 'share',
      numerator: String(share.numerator),
      denominator: String(share.denominator),
      ...(isMore ? { more: 'yes' } : {}),
      of,
    };
  }
  return /\bmajority\b/iu.test(words) &&
    !/\bmajority of (?:the )?(?:meetings|work|time|business|funding|cases|items|its)\b/iu.test(
      words,
    )
    ? { kind: 'simple-majority', of }
    : undefined;
}
