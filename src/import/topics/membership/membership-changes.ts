import { asClause } from '../../reading/as-clause.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { nameAtStart } from '../../reading/who-written.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

/** Finds how people join and leave. */
export const membershipChanges = ruleByCues({
  topic: 'membership-changes',
  heading:
    /\b(?:appointment of members|cessation|joining|leaving|resignation|removal|termination of membership|new members|changes? (?:to|in) membership|membership changes|recruitment)\b/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:appointment of members|cessation(?: of membership)?|termination of membership|new members|changes? (?:to|in) membership|resignation)\W*$/iu,
  cue: /\b(?:membership (?:is|will be|shall be|of [^.]* (?:is|shall be)) (?:open|by|limited|restricted|reviewed)|members? (?:is|are|will be|shall be) (?:restricted|limited|recruited|appointed|nominated|selected)|members? (?:may|will|shall|can|who)\b[^.]*\b(?:removed|resign|cease|leave|step down|expelled)|cease[sd]? to be (?:a )?members?|cessation of membership|new members|appoint (?:such|no fewer|at least|up to)|resign(?:s|ed|ation)?|removed from (?:the )?(?:board|partnership|group|committee|membership)|terminat\w+[^.]*\bmembership|membership[^.]*\b(?:terminated|review(?:ed)?|reviewed annually|amended|cease)|(?:each|every) (?:partner |member |constituent )?(?:organisation|agency|body|partner|authority) (?:will|shall|may|is)\b[^.]*\b(?:nominate|appoint)s?|join(?:ing)? the (?:board|partnership|group|committee|forum)|add(?:itional|ed)? members|open to any|invited in\b|invited to nominate|review of (?:the )?(?:core )?membership|vacanc(?:y|ies)|withdraw\b[^.]*\bnotice|co-?opt\w*\b[^.]*\bmembers?)\b/iu,
  not: /\b(?:new members['’]? (?:induction|will receive)|substitutes?|deput(?:y|ies)|quor(?:um|ate)|chair(?:man|person)? (?:may|will|shall) (?:be )?(?:removed|resign)|nominations|election|review(?:ed)? by members)\b/iu,
  read: readChanges,
});

type Answer = Readonly<Record<string, unknown>>;

const joins: readonly (readonly [RegExp, string])[] = [
  [
    /\bmembership\b[^.]*\b(?:is|will be|shall be|remains) open to\b|\bopen to any\b|\bany(?:one| organisation)\b[^.]*\b(?:may|can|is able to) (?:join|become)/iu,
    'open',
  ],
  [
    /\b(?:membership|members?|organisations|agencies|bodies|people)\b[^.]*\b(?:by invitation|(?:are|be|is) invited to (?:join|become))\b|\bpartners?\b[^.]*\bwill be invited (?:in|to join)\b/iu,
    'by-invitation',
  ],
  [
    /\b(?:members(?:hip)?|seats?|membership) (?:is|are|will be|shall be) (?:restricted|limited|closed) to\b(?! \d| (?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty))/iu,
    'closed',
  ],
  [
    /\b(?:each|every) (?:[\p{L}-]+ )?(?:organisation|agency|body|partner|authority|sector)\b[^.]*\b(?:will|shall|may|should|to)\b[^.]*\bnominate|\binvited to nominate\b|\bmembers?\b[^.]*\b(?:are|is|will be|shall be) nominated by\b/iu,
    'by-nomination',
  ],
  [
    /\b(?:new |the |all |lay |independent |additional )?members?\b[^.]*\b(?:are|is|will be|shall be|may be) (?:recruited and )?appointed by\b|\b(?:each|every) (?:[\p{L}-]+ )?(?:organisation|agency|body|partner|authority)\b[^.]*\b(?:will|shall|may) appoint\b|\b(?:board|partnership|group|committee|council)\b[^.]*\b(?:may|can|will|shall) appoint (?:(?:additional |new |further |other )?members|(?:such|no fewer than|at least|up to|additional|new|further)[^.]*\b(?:members|persons|people))\b/iu,
    'by-appointment',
  ],
];

function readChanges({ cued }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(({ kind }) => kind !== 'title');
  const read = said.flatMap((sentence) => {
    const answer = changesIn(sentence);
    return answer === undefined ? [] : [{ sentence, answer }];
  });
  const ways = new Set(
    read.flatMap(({ answer }) => (answer['joins'] === undefined ? [] : [answer['joins']])),
  );
  if (read.length === 0 || ways.size > 1) return undefined;
  const ceases = read.flatMap(({ answer }) => (answer['ceasesWhen'] as string[] | undefined) ?? []);
  const merged = Object.assign(
    { joins: 'unstated' },
    ...read.map(({ answer }) => answer).reverse(),
  ) as Answer;
  return stated(
    { ...merged, ...(ceases.length === 0 ? {} : { ceasesWhen: [...new Set(ceases)] }) },
    {
      from: read.map(({ sentence }) => sentence),
      reason: 'The sentence says how members join or leave',
      confidence: read.length > 1 ? 'medium' : 'high',
    },
  );
}

function changesIn({ words }: Sentence): Answer | undefined {
  const way = joins.find(([pattern]) => pattern.test(words))?.[1];
  const ceases =
    /\bcease[sd]? to be (?:a )?members?(?: of [^.]*?)?\s+(?<when>(?:if|when|on|upon|where|should)\s+[^.;]+)/iu.exec(
      words,
    )?.groups?.['when'];
  const resigns = /\bmembers? (?:may|can|wishing to) resign\b[^.;]*/iu.exec(words)?.[0];
  const removal =
    /\bmembers?\b[^.]*?\b(?:may|can|will|shall) be removed\s+(?<how>(?:by|if|where|when|from|for|on|at)[^.;]+)/iu.exec(
      words,
    )?.groups?.['how'];
  const reviewed =
    /\bmembership\b[^.]*\b(?:will|shall|is|to|may|should) be (?:formally )?reviewed\b/iu.test(
      words,
    ) && !/\bmeetings\b/iu.test(words)
      ? asClause(words)
      : undefined;
  const by = deciderIn(way, words);
  const answer = {
    ...(way === undefined ? {} : { joins: way }),
    ...(by === undefined ? {} : { joinsBy: by.trim() }),
    ...(ceases === undefined
      ? resigns === undefined
        ? {}
        : { ceasesWhen: ['they resign'] }
      : { ceasesWhen: [ceases.trim()] }),
    ...(removal === undefined ? {} : { removal: removal.trim() }),
    ...(reviewed === undefined ? {} : { reviewed }),
  };
  const isShort = Object.values(answer).every((value) => String(value).length <= 400);
  return Object.keys(answer).length === 0 || !isShort ? undefined : answer;
}

function deciderIn(way: string | undefined, words: string): string | undefined {
  if (way === 'open') return /\bopen to\s+([^.;]+)/iu.exec(words)?.[1];
  if (way === 'by-appointment') {
    const by = /\bappointed by\s+([^.;,]+)/iu.exec(words)?.[1];
    return by === undefined ? undefined : nameAtStart(by);
  }
  return way === 'by-invitation'
    ? /\bwith the (?:agreement|approval|consent) of\s+([^.;,]+)/iu.exec(words)?.[1]
    : undefined;
}
