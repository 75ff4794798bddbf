import { numeral, valueOf } from '../../../english/numerals.ts';
import { numbersSaid } from '../../../english/numbers-said.ts';
import { asClause } from '../../reading/as-clause.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

/** Finds what attendance is expected, and what happens after absences. */
export const attendance = ruleByCues({
  topic: 'attendance',
  heading:
    /^\W*(?:\d[\d.]*\s*)?(?:attendance(?: at meetings| and (?:deputies|substitutes|apologies))?|membership and attendance|non-attendance|apologies)\W*$/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?(?:attendance(?: at meetings)?|non-attendance)\W*$/iu,
  cue: /\b(?:(?:members?|representatives?|partners?|they|organisations?|deputies)\b[^.]*\b(?:attend(?:ance|ing|s)?|miss(?:es|ed)?|absent|absence)\b|attend (?:all |each |every |and |regularly|meetings|partnership|board|group|at least|\d|a minimum|the)|fail(?:s|ed|ure)? to attend|non-attendance|attendance (?:is|will|at|of)\b|(?:miss(?:es|ed)?|absent from|absence from)\b[^.]*\bmeetings|consecutive meetings|unable to make)\b/iu,
  not: /\b(?:in attendance|invited? to attend|may (?:also )?attend|public (?:may|can|are)|attend as (?:an? )?(?:observer|adviser|advisor)|will be present|quor(?:um|ate)|attend (?:the|a) (?:sub|task|working)|expenses|attend to|in the absence of the chair|attending by|officers? (?:will|may|shall) attend|attend (?:the )?(?:council|cabinet|scrutiny)|observers? (?:may|can|will)|attend virtually)\b/iu,
  read: readAttendance,
});

const expected =
  /\b(?:expected|required|asked|should|must|will|shall|commit(?:ted)?|responsible|endeavour|need|make every effort|aim|agree|encouraged|prioriti[sz]e)\b(?!\s+(?:nominate|send|appoint|identify))(?:\s+(?!who\b|deput|substitut)[\p{L}-]+){0,6}?\s+attend|^\W*(?:[a-z]\)|\d[\d.]*)?\s*(?:to\s+)?(?:regularly\s+)?attend(?:ing|ance at)?\b[^.]*\bmeetings?\b|\battendance\b[^.]*\b(?:expected|required|essential|mandatory)\b/iu;
const missing = new RegExp(
  String.raw`\b(?:miss(?:es|ed|ing)?|fail(?:s|ed|ing|ure)?\s+to\s+attend|absent\s+(?:from|for)|absence\s+(?:from|at)|unable\s+to\s+(?:make|attend)|not\s+attend(?:ed|ing)?|do(?:es)?\s+not\s+attend|non-attendance\s+(?:at|of|for))\s+(?<meant>more\s+than\s+|at\s+least\s+|over\s+)?(?:any\s+)?(?<number>${numeral})\s*(?<more>or\s+more\s+)?(?<kind>consecutive|successive)?(?:\s*[\p{L}-]+){0,3}?\s*meetings?(?<after>\s+(?:in\s+(?:a\s+row|succession)|consecutively|running))?`,
  'iu',
);

function readAttendance({ cued }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(
    ({ kind, words }) => kind !== 'title' && !/^\W*(?:the\s+)?(?:co-?)?chairs?\b/iu.test(words),
  );
  const missed = said.flatMap((sentence) => {
    const found = missedIn(sentence.words);
    return found === undefined ? [] : [{ sentence, found }];
  });
  if (new Set(missed.map(({ found }) => JSON.stringify(found))).size > 1) return undefined;
  const share = said.flatMap((sentence) => {
    const found = shareIn(sentence.words);
    return found === undefined ? [] : [{ sentence, found }];
  });
  const duties = said.filter(
    (one) =>
      expected.test(one.words) &&
      !/\b(?:deput|substitut|alternat|representat)\w*\s+(?:who|to)\b/iu.test(one.words) &&
      missedIn(one.words) === undefined &&
      !share.some(({ sentence }) => sentence === one),
  );
  const duty = duties.map((one) => dutyIn(one)).find((one) => one !== undefined);
  const consequence = missed
    .map(({ sentence }) => consequenceIn(sentence.words))
    .find((one) => one !== undefined);
  const answer = {
    ...(duty === undefined ? {} : { duty }),
    ...(missed[0] === undefined ? {} : { missed: missed[0].found }),
    ...(share[0] === undefined ? {} : { minimumShare: share[0].found }),
    ...(consequence === undefined ? {} : { consequence }),
  };
  if (Object.keys(answer).length === 0) return undefined;
  const from = said.filter(
    (one) => duties.includes(one) || [...missed, ...share].some(({ sentence }) => sentence === one),
  );
  return stated(answer, {
    from,
    reason:
      missed.length > 0
        ? 'The sentence says how many meetings may be missed'
        : 'The sentence says that members attend',
    confidence: missed.length > 0 ? 'high' : 'medium',
  });
}

function missedIn(words: string): object | undefined {
  const found = missing.exec(words)?.groups;
  const value = found === undefined ? undefined : valueOf(found['number']!);
  if (found === undefined || value === undefined) return undefined;
  const qualifier = /more|over/iu.test(found['meant'] ?? '')
    ? 'more-than'
    : found['more'] !== undefined || /least/iu.test(found['meant'] ?? '')
      ? 'at-least'
      : 'exactly';
  return {
    meetings: String(value),
    consecutive: found['kind'] === undefined && found['after'] === undefined ? 'unstated' : 'yes',
    qualifier,
  };
}

function shareIn(words: string): object | undefined {
  if (!/\battend/iu.test(words)) return undefined;
  const [share, ...others] = numbersSaid(words).filter(({ kind }) => kind === 'share');
  const over =
    /\b(?:in|over|during|within|of)\s+(?:any\s+|each\s+|the\s+|a\s+|every\s+)?((?:\p{L}+\s+)?(?:12|twelve|six|6)?\s*(?:months|year|municipal year|financial year))\b/iu.exec(
      words,
    )?.[1];
  if (share?.kind !== 'share' || others.length > 0 || over === undefined) return undefined;
  return {
    numerator: String(share.numerator),
    denominator: String(share.denominator),
    over: /\byear$/iu.test(over) ? `a ${over.trim().replace(/^a\s+/iu, '')}` : over.trim(),
  };
}

// As a sentence about members.
function dutyIn({ words }: Sentence): string | undefined {
  const bare = asClause(words.replace(/^\W*(?:[a-z]\)|\d[\d.]*)\s*/iu, ''));
  if (bare.length > 250) return undefined;
  if (/^(?:to\s+)?(?:regularly\s+)?attend\b/iu.test(bare))
    return `members ${bare.replace(/^to\s+/iu, '').replace(/^Attend/u, 'attend')}`;
  return /^(?:(?:all|each|core|the|board|group|partnership|committee|executive)\s+)*(?:[\p{L}-]+\s+){0,2}?(?:members?|representatives?|partners?)\b/iu.test(
    bare,
  )
    ? bare.replace(/^Members?\b/u, (word) => word.toLowerCase())
    : undefined;
}

// The end of the sentence: what follows from absences.
function consequenceIn(words: string): string | undefined {
  const bare = words.replaceAll(/\s+/g, ' ').replace(/[.;]\s*$/u, '');
  const conditional =
    /^(?:if|where|when|should|in the event)\b[^,]*?(?:meetings?(?: in (?:a row|succession|a year|any[^,]*))?),?\s+(?<then>(?:without[^,]*,\s*)?(?:the|their|his|they|it|that|this|a|membership|removal)\b.+)$/iu.exec(
      bare,
    )?.groups?.['then'];
  if (conditional !== undefined)
    return conditional.length <= 300 ? asClause(conditional) : undefined;
  const then =
    /\bmeetings?\b[^.]*?\s((?:may|will|shall|can|could|should|must)\s+(?:be|lose|cease|have|result|lead|trigger|forfeit)\b.+)$/iu.exec(
      bare,
    )?.[1];
  return then === undefined || then.length > 290 ? undefined : `they ${then}`;
}
