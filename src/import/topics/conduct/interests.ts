import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';

const interest = String.raw`(?:(?:disclosable|pecuniary|personal|prejudicial|financial|non-financial|conflict(?:ing|s)?(?: of)?|potential|actual|business|professional|relevant|any|an|direct|indirect|other|the|their|such|and|or|private|material|vested|perceived|register of|declarations? of)[\s,/-]+)+interests?`;

/** Finds how members declare what could affect their judgement. */
export const interests = ruleByCues({
  topic: 'interests',
  heading:
    /\b(?:declarations? of interests?|conflicts? of interests?|register of interests?|interests)\b/iu,
  ownHeading:
    /^\W*(?:\d[\d.]*\s*)?(?:(?:managing )?(?:declarations?|conflicts?|registers?) of interests?|interests|declaring interests?)\W*$/iu,
  cue: new RegExp(
    String.raw`\b(?:declar(?:e[sd]?|ing|ations?)|register(?:s|ed)?|disclos(?:e[sd]?|ing|ure|able)|conflicts?|pecuniary|prejudicial|interested)\b[^.]*\b${interest}\b|\b${interest}\b[^.]*\b(?:declared?|disclosed?|registered|recorded|withdraw|leave|not vote)\b|\bconflicts? of interests?\b|\b(?:register|declarations?) of interests?\b|\bpecuniary interests?\b|\bdeclar\w+ (?:of )?interests?\b|\binterest in (?:a|any|the) (?:matter|item)\b`,
    'iu',
  ),
  not: /\b(?:in the (?:best )?interests? of|interests of (?:the )?(?:local|residents|people|patients|public|community|children|wider|their)|special interest|areas? of interest|shared interest|common interest|register(?:ed)? (?:an |their )?interest in (?:joining|attending|becoming)|expressions? of interest)\b/iu,
  read: readInterests,
});

const duty =
  /\b(?:declare[sd]?|declaring|disclosed?|register(?:ed)?|recorded|make (?:a |any )?declarations?|declarations? (?:of interests? )?(?:will|shall|should|must|are|to be)|asked for|invited to declare|managed|notify|withdraw|inform|maintained|kept|standing item|leave the (?:room|meeting)|take no part|excluded)\b/iu;
const outcomes: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:not (?:be (?:entitled|able|permitted|allowed) to |take part in (?:the |any )?(?:discussion (?:or|and|nor) )?|participate in (?:the |any )?(?:discussion (?:or|and) )?)?(?:the )?(?:vote|voting|decision)|no vote|refrain from voting|abstain|take no (?:further )?part|not (?:take (?:any )?part|participate)|excluded from (?:the )?(?:discussion|decision|vote|voting))\b/iu,
    'no-vote',
  ],
  [
    /\b(?:leave (?:the )?(?:meeting|room)|withdraw(?:s|n|ing)?(?: from (?:the )?(?:meeting|room|discussion|item))?|absent themsel\w+|not be present|asked to leave)\b/iu,
    'leave',
  ],
];
const times: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:earliest (?:possible )?opportunity|as soon as|immediately|soon as (?:they|it) become)/iu,
    'earliest-opportunity',
  ],
  [
    /\b(?:start|beginning|commencement|outset|opening) of (?:the |each |every |all |any )?(?:[\p{L}]+ )?meetings?\b|\bcommencement of meetings\b|\bstanding (?:agenda )?item\b|\bat (?:each|every) meeting\b|\bprior to (?:the |each )?meeting\b/iu,
    'start-of-meeting',
  ],
  [
    /\b(?:on|in|of|under|before|when|prior to) (?:(?:the|an?y?|each|that|a|discussion of|consideration of)\s+)*(?:relevant |particular |specific |agenda )?(?:items?|matters?|agenda items?|business)(?: (?:of business|on the agenda|under (?:discussion|consideration)|being (?:discussed|considered)|to be (?:discussed|considered)|at a meeting))?\b/iu,
    'on-the-item',
  ],
  [/\b(?:on|upon|at the time of) (?:appointment|joining|becoming a member)\b/iu, 'appointment'],
];
const kinds: readonly (readonly [RegExp, string])[] = [
  [/\bdisclosable pecuniary\b/iu, 'disclosable-pecuniary'],
  [/(?<!disclosable )\bpecuniary\b(?! interests? as)/iu, 'pecuniary'],
  [/\bpersonal\b/iu, 'personal'],
  [/\bprejudicial\b/iu, 'prejudicial'],
  [/(?<!non-)\bfinancial\b/iu, 'financial'],
  [/\bnon-financial\b/iu, 'non-financial'],
  [/\bconflicts?(?:ing)? (?:of )?interests?\b/iu, 'conflict'],
];

function readInterests({ cued, under, all }: FoundSentences): ProposedFact | undefined {
  const said = cued.filter(
    ({ words, kind }) => kind !== 'title' && duty.test(words) && !isOfConduct(words),
  );
  if (said.length === 0) return undefined;
  const beside = all.filter(
    (one) =>
      one.kind === 'sentence' &&
      !said.includes(one) &&
      (said.some(({ clause }) => clause === one.clause) || under.includes(one)) &&
      (outcomes.some(([pattern]) => pattern.test(one.words)) ||
        /\bregister of interests\b/iu.test(one.words)),
  );
  const from = [...said, ...beside];
  const words = from.map((one) => one.words).join(' ');
  const declaring = said.map((one) => one.words).join(' ');
  const pick = (list: readonly (readonly [RegExp, string])[], where: string): string[] =>
    list.filter(([pattern]) => pattern.test(where)).map(([, name]) => name);
  const telling = said
    .filter((one) => /\b(?:declar|disclos|notif|regist|inform)/iu.test(one.words))
    .map((one) => one.words);
  const when = pick(times, telling.join(' ')).filter(
    (name, _, found) => name !== 'on-the-item' || found.length === 1,
  );
  const effect = pick(outcomes, words);
  const terms = pick(kinds, declaring);
  const statute = /\b(?:Localism Act|Local Government Act|Localism) \d{4}\b/u.exec(words)?.[0];
  return stated(
    {
      register:
        /\bregisters? of (?:members['’] )?(?:[\p{L}]+ )?interests?\b[^.]*\b(?:kept|maintain\w*|held|published|available|recorded|be)\b|\b(?:maintain|keep|hold|kept|recorded)\w*\b[^.]*\bregister of (?:[\p{L}]+ )?interests?\b/iu.test(
          words,
        )
          ? 'yes'
          : 'unstated',
      published:
        /\bregister of interests?\b[^.]*\b(?:published|publicly available|on the [\p{L}’' ]*website)/iu.test(
          words,
        )
          ? 'yes'
          : 'unstated',
      declareAt: when.length === 0 ? ['unstated'] : when,
      effect: effect.length === 0 ? ['not-stated'] : effect,
      ...(terms.length === 0 ? {} : { terms }),
      ...(statute === undefined ? {} : { statute }),
    },
    {
      from,
      reason: 'The sentence says that interests are declared',
      confidence: effect.length > 1 || when.length > 1 ? 'medium' : 'high',
    },
  );
}

// “Declare and resolve any interests” is one of the principles of public life.
function isOfConduct(words: string): boolean {
  return /\bdeclare and resolve\b|\bpublic (?:office|duties)\b|\bhonesty\b/iu.test(words);
}
