import { numbersSaid } from '../../../english/numbers-said.ts';
import { saidBesides } from '../../reading/as-clause.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';

const kind = String.raw`(?:extra-?ordinary|special|additional|extra|emergency|urgent|ad[\s-]?hoc|exceptional|further|more frequent|unscheduled)`;
const call = String.raw`(?:call|convene|arrange|request|summon|requisition|hold|schedule|organise)`;

/** Finds who may call a meeting beside the usual ones. */
export const extraMeetings = ruleByCues({
  topic: 'extra-meetings',
  heading: new RegExp(
    String.raw`\b${kind}\s+(?:\p{L}+\s+)?meetings?\b|\bwho can call a meeting\b`,
    'iu',
  ),
  cue: new RegExp(
    String.raw`\b${kind}\s+(?:\p{L}+\s+){0,2}?meetings?\b|\b${call}\s+(?:a|an|any)\s+(?:\p{L}+\s+)?meetings?\b|\bmeetings?\b[^.]*\b(?:between|outside|in addition to)\s+(?:of\s+)?(?:the\s+)?(?:\p{L}+\s+)?(?:main|scheduled|regular|ordinary|usual|these|normal)\b|\bmeetings? (?:may|can|will|shall) (?:also )?be (?:called|convened)\b|\bmeet (?:more (?:often|frequently)|additionally|at other times)\b`,
    'iu',
  ),
  not: /\b(?:dissol\w*|disband\w*|wound up|(?:amended|altered|changed|removed)\b[^.]*\bat an?|notice (?:of|for)|sub-?groups? meetings?|minutes of|annual general|quorum|papers for|invited? to|expenses)\b|\bspecial meeting of the (?:council|trust)\b/iu,
  read: readExtra,
});

function readExtra({ cued }: FoundSentences): ProposedFact | undefined {
  const read = cued
    .filter(({ kind: sort }) => sort !== 'title')
    .map((sentence) => ({
      sentence,
      answer: extraIn(sentence.words.replace(/^\W*\d[\d.]*\W+/u, '')),
    }))
    .filter(({ sentence, answer }) => answer !== undefined && isSaid(sentence.words, answer));
  if (read.length === 0) return undefined;
  const callers = unique(read.flatMap(({ answer }) => answer?.calledBy ?? []));
  const thresholds = unique(read.flatMap(({ answer }) => answer?.threshold ?? []));
  const whens = unique(read.flatMap(({ answer }) => answer?.when ?? []));
  if (thresholds.length > 1) return undefined;
  const answer = {
    ...(callers.length === 0 ? {} : { calledBy: callers }),
    ...(thresholds[0] === undefined ? {} : { threshold: thresholds[0] }),
    ...(whens.length === 1 ? { when: whens[0] } : {}),
    // Each caller may have a condition of their own.
    ...(whens.length > 1 ? saidBesides(read.map(({ sentence }) => sentence)) : {}),
  };
  return stated(answer, {
    from: read.map(({ sentence }) => sentence),
    reason:
      callers.length + thresholds.length > 0
        ? 'The sentence says who calls an extra meeting'
        : 'The sentence allows extra meetings, and nobody is said to call them',
    confidence: callers.length + thresholds.length > 0 ? 'high' : 'medium',
  });
}

// Where nobody is named and no condition given, the words must still allow such a meeting.
function isSaid(words: string, answer: Extra | undefined): boolean {
  const { calledBy = [], threshold = [], when = [] } = answer ?? {};
  return (
    calledBy.length + threshold.length + when.length > 0 ||
    /\b(?:may|can|will|shall) (?:also )?be (?:called|held|convened|arranged|scheduled)\b/iu.test(
      words,
    )
  );
}

interface Extra {
  readonly calledBy: readonly WhoWritten[];
  readonly threshold: readonly object[];
  readonly when: readonly string[];
}

const byWhom = [
  /\b(?:called|convened|arranged|held|scheduled|summoned|requested|organised|agreed|approved|determined|set up|required)\s+(?:\p{L}+\s+){0,3}?(?:at the (?:request|discretion|direction|behest|instigation) of|on the request of|(?:up)?on (?:a |the )?(?:written )?(?:request|requisition) (?:of|by|from)|by)\s+(?<who>.+)/iu,
  /\bat the (?:request|discretion|direction|instigation) of\s+(?<who>.+)/iu,
  /\bif\s+(?<who>[^.;,]{3,50}?\bmembers)\s+(?:ask|request|require|demand)\b/iu,
  /\b(?:up)?on (?:a |the )?(?:written )?(?:request|requisition) (?:of|by|from)\s+(?<who>.+)/iu,
];
const whoMay = new RegExp(
  String.raw`(?:^|[,;]\s*|\b(?:and|but|with|that)\s+)(?<who>(?:the|any|each|every|a|an|at least|either|both|one|two|three|four|five|six)\s[^.,;]*?|members?|partners?)\s+(?:may|can|shall|will|must|(?:is|are) (?:able|entitled|authorised) to|ha(?:s|ve) (?:the )?(?:discretion|power|right|authority|option) to|(?:is |are )?given (?:the )?(?:discretion|power|authority) to|reserves? the right to)\s+(?:also\s+)?(?:at any time\s+)?${call}\b`,
  'iu',
);
// “The Board, Chair or Chief Executive may ask the Committee to convene further meetings.”
const mayAsk = new RegExp(
  String.raw`^(?<who>the\s[^.;]{3,80}?)\s+may\s+(?:ask|require|request)\s+the\s+\p{L}+\s+to\s+${call}\b`,
  'iu',
);
const condition =
  /\b(?:(?:as|if|when|where) (?:and when |and if )?(?:it is )?(?:deemed |considered |this is |becomes |is |are )?(?:required|necessary|needed|appropriate|essential|warranted|urgent)|as (?:and )?when (?:required|necessary|needed)|if (?:there is )?(?:a|the) need[^.,;]*|if (?:the )?(?:business|circumstances|need)[^.,;]*|to (?:discuss|deal with|consider) (?:urgent|specific|important)[^.,;]*|in (?:exceptional|urgent) circumstances|in (?:an|the case of an) emergency|at any time|within [^.,;]*? of (?:a |receiving )[^.,;]*|(?:if|where|when|should) (?:there|the|a|an|any|urgent|it)\b[^.;,]*)/iu;

// When a meeting is called is no part of who calls it.
const occasion =
  /\s+(?:in (?:an |the case of an |cases of )?emergenc(?:y|ies)|in (?:exceptional|urgent) circumstances|at any time)$/iu;

function extraIn(words: string): Extra | undefined {
  if (
    /\b(?:no|not (?:be|hold|call))\s+(?:\p{L}+\s+){0,2}?(?:extra|additional|special)/iu.test(words)
  )
    return undefined;
  const isAllowed =
    /\b(?:may|can|will|shall|could|discretion|called|convened|arranged|held|entitled|request\w*|power|able to)\b/iu.test(
      words,
    );
  if (!isAllowed) return undefined;
  const phrase = callersPhrase(words)?.replace(occasion, '');
  const atDiscretion = /\bat the discretion of\b/iu.test(words);
  const leave =
    /\b(?:with the (?:agreement|approval|consent) of|in (?:consultation|agreement) with)\s+[^.;,]+/iu.exec(
      words,
    )?.[0];
  const given = condition.exec(words)?.[0] ?? (atDiscretion ? 'at their discretion' : undefined);
  const when = given === undefined || leave === undefined ? (given ?? leave) : `${given} ${leave}`;
  return {
    ...callersIn(phrase),
    when:
      when === undefined ? [] : [when.replace(/^if a need is warranted$/iu, 'if there is a need')],
  };
}

// “The Chair may call one”, “called by the Chair”, or both: “or at the request of three members”.
function callersPhrase(words: string): string | undefined {
  const subject = (whoMay.exec(words) ?? mayAsk.exec(words))?.groups?.['who'];
  const isAlso = /\bor (?:at|on|upon) (?:the|a) (?:written )?request\b/iu.test(words);
  const joined = words.replace(
    /,?\s*\bor (?:at|on|upon) (?:the|a) (?:written )?request (?:of|by|from)\b/iu,
    ' or',
  );
  const passive = byWhom
    .map(
      (pattern) => pattern.exec(isAlso && subject === undefined ? joined : words)?.groups?.['who'],
    )
    .find((who) => who !== undefined);
  const named =
    passive === undefined ? undefined : nameAtStart(passive.replaceAll(/\bat least\s+/giu, ''));
  if (subject === undefined) return named;
  return isAlso && named !== undefined ? `${subject} or ${named}` : subject;
}

function callersIn(phrase: string | undefined): Pick<Extra, 'calledBy' | 'threshold'> {
  if (phrase === undefined) return { calledBy: [], threshold: [] };
  const calledBy: WhoWritten[] = [];
  const threshold: object[] = [];
  for (const part of phrase.split(/\s*,\s*|\s+or\s+(?:by\s+|at the request of\s+)?/iu)) {
    const number = thresholdIn(part);
    if (number !== undefined) threshold.push(number);
    else if (
      !/^(?:e-?mail|agreement|in writing|writing|it|they|these|this|which|that|meetings?|group|partnership)$/iu.test(
        part.trim(),
      )
    )
      calledBy.push(...whoWritten(part.replace(/^either\s+/iu, '')));
  }
  return {
    calledBy: calledBy.map((who) =>
      who.role === undefined
        ? who
        : {
            role: who.role.replace(
              /^members of the (?:board|partnership|group|committee)$/iu,
              'members',
            ),
          },
    ),
    threshold,
  };
}

function thresholdIn(words: string): object | undefined {
  const [said, ...others] = numbersSaid(words).filter(({ isSure }) => isSure);
  if (
    said === undefined ||
    others.length > 0 ||
    !/\b(?:members?|partners?|people|membership|organisations|representatives)\b/iu.test(words)
  )
    return undefined;
  const of = /\bvoting members?\b/iu.test(words)
    ? { of: 'voting members' }
    : /\b(?:partners|organisations)\b/iu.test(words)
      ? {
          of: /\b(?:(?:statutory|member|core|founding)\s+)?(?:partner(?:s| organisations)?|organisations)\b/iu.exec(
            words,
          )![0],
        }
      : {};
  if (said.kind === 'count') return { members: String(said.value), ...of };
  return said.kind === 'share'
    ? { numerator: String(said.numerator), denominator: String(said.denominator), ...of }
    : undefined;
}

function unique<Each>(all: readonly Each[]): Each[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
