import { saidBesides } from '../../reading/as-clause.ts';
import { isOfAnotherGroup, isOfPublicLife } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import { spokenWords } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { WhoWritten } from '../../reading/who-written.ts';
import { nameAtStart, whoWritten } from '../../reading/who-written.ts';
import { answerableTo } from './accountability.ts';

/** Finds what is reported, to whom and how often. */
export const reporting = ruleByCues({
  topic: 'reporting',
  heading: /\breporting\b/iu,
  ownHeading: /^\W*(?:\d[\d.]*\s*)?(?:reporting(?: arrangements)?)\W*$/iu,
  cue: /\b(?:reports? (?:directly |formally |regularly |annually |quarterly |back |up |on |progress |its |their )*(?:in)?to|reports? (?:progress|on)\b[^.]*\bto\b|(?:provide|present|submit|produce|prepare|give|make|send|publish)s?\b[^.]*\b(?:reports?|updates?)\b|annual report|reports? (?:will|shall|to) be (?:made|presented|submitted|provided|sent)|reporting to|keep\b[^.]*\binformed)\b/iu,
  not: /\b(?:minutes (?:are|will be)|report back to their|feed ?back to their|(?:in respect of|complaints?) report|will report and make|crime report|case reports?|agenda and reports|reports? (?:for|to) (?:the )?meetings?|receive|receiving|consider(?:ing)? reports?|scrutini[sz]e (?:the )?reports)/iu,
  leaveOut: (sentence, text) => isOfPublicLife(sentence) || isOfAnotherGroup(sentence, text),
  read: readReporting,
});

const subjects =
  /^(?:there (?:are|is|will be|shall be)|(?:each|every) chair)\b|^(?:\W*(?:\d[\d.]*|[a-z]\))?\s*)?(?:(?:all |each |individual |every |the |any |these |such )?(?:[\p{L}-]+ ){0,2}?(?:members?|representatives?|partners?|organisations?|(?:sub-?|task[\p{L} &’-]*|working |delivery |theme |these |such |project )groups?|groups\b|sub-?committees?|chairs? of (?:the )?(?:sub-?|task|working|delivery)[\p{L} -]*?groups?|officers?|deput\w+|staff|agenc(?:y|ies)))\b/iu;
const direct: readonly RegExp[] = [
  /\b(?:reports?|reporting)\s+(?:(?:directly|formally|regularly|annually|quarterly|monthly|twice a year|six-?monthly|biannually|back|up|by exception|periodically|at least annually|at least quarterly|jointly|on a regular basis|on a \S+ basis)\s+)*(?:in)?to\s+(?<to>.+)/iu,
  /\breports?\s+(?:progress\s+)?(?:on|about|its|their|progress)\s*(?<on>[^.;]*?)\s+(?:back\s+)?to\s+(?<to>(?:the|its|their|each|all)\s.+)/iu,
  /\b[Rr]eports?\s+(?:on|its|their)?\s*(?<on>progress[^.;]*?)\s+(?:back\s+)?to\s+(?<to>\p{Lu}.+)/u,
  /\b(?:provide|present|submit|produce|prepare|give|make|send)s?\s+(?<what>[^.;]*?\b(?:reports?|updates?|assurance)\b[^.;]*?)\s+(?:to|for)\s+(?<to>(?:the|its|both|each|all|\p{Lu}).+)/u,
  /\b(?<what>(?:annual|quarterly|regular|progress|update|highlight|performance|written|six-?monthly)\s+(?:progress\s+|update\s+)?reports?[^.;]*?)\s+(?:will|shall|to)\s+be\s+(?:(?:produced|prepared|written|published)\s+(?:annually\s+|each year\s+)?and\s+)?(?:made|presented|submitted|provided|sent|given|taken|prepared for)\s*(?:to|for)?\s+(?<to>(?:the|its|both|each|all)\s.+)/iu,
];

interface Found {
  readonly sentence: Sentence;
  readonly to: readonly WhoWritten[];
  readonly content: string | undefined;
  readonly frequency: string;
}

function readReporting({ cued }: FoundSentences): ProposedFact | undefined {
  const found = cued
    .filter(({ kind }) => kind !== 'title')
    .flatMap((sentence) => foundIn(sentence));
  const [first, ...others] = found;
  if (first === undefined) return undefined;
  const same = others.filter(
    (other) => other.frequency === first.frequency || other.frequency === 'unstated',
  );
  const to = unique([first, ...same].flatMap((one) => one.to));
  const content = [first, ...same].map((one) => one.content).find((one) => one !== undefined);
  const more = others.filter((other) => !same.includes(other));
  if (more.length > 1) return undefined;
  return stated(
    {
      to,
      content: content ?? 'its work',
      frequency: first.frequency,
      ...saidBesides(more.map(({ sentence }) => sentence)),
    },
    {
      from: found.map(({ sentence }) => sentence),
      reason: '“Report to” and a name stand in the same sentence',
      confidence: content === undefined || others.length > 0 ? 'medium' : 'high',
    },
  );
}

function foundIn(sentence: Sentence): Found[] {
  const words = spokenWords(sentence);
  if (subjects.test(words) || /\bgroups?\s+(?:that|which|who|will|to|shall)\s+report/iu.test(words))
    return [];
  for (const pattern of direct) {
    const groups = pattern.exec(words)?.groups;
    if (groups === undefined) continue;
    const to = namesIn(groups['to']!).flatMap((who) => namedBefore(who, sentence));
    if (to.length === 0) continue;
    return [{ sentence, to, content: contentIn(groups, words), frequency: frequencyIn(words) }];
  }
  return [];
}

// “Both boards” are those that the same words name before, as the ones it answers to.
function namedBefore(who: WhoWritten, { passage }: Sentence): WhoWritten[] {
  if (!/^(?:both |these |those )?(?:boards|bodies|groups|organisations)$/iu.test(who.role ?? ''))
    return [who];
  const [, tail] = /\b(?:accountable|reports?) to\s+(.+)/iu.exec(passage.words) ?? [];
  return tail === undefined ? [] : answerableTo(tail);
}

const noName =
  /^(?:each other|one another|meetings?|next meeting|it|us|them|this|each|all|both|members?|date|ensure|the public|work|group|inform|support|help|improve|enable)\b/iu;

function namesIn(tail: string): WhoWritten[] {
  return whoWritten(nameAtStart(tail)).filter(
    ({ office, role }) => office !== undefined || (!noName.test(role!) && role!.length < 120),
  );
}

function contentIn(groups: Record<string, string | undefined>, words: string): string | undefined {
  const given = groups['on']?.trim();
  const what = groups['what'] ?? '';
  const about =
    /\b(?:on|about|regarding|concerning|in relation to|in respect of|relating to|covering|of)\s+(.+)$/iu.exec(
      what,
    )?.[1] ??
    /\b(?:regarding|concerning|in relation to|in respect of|about|(?<!\b(?:based|agreed|basis|annual|acting)\s)on (?!a\s|an\s|at\s|the (?:first|last)|behalf))\s*([^.;]+)/iu.exec(
      groups['to'] ?? '',
    )?.[1];
  const content =
    (/\breports? progress\b/iu.test(words) && given !== undefined
      ? `progress ${/\bprogress on\b/iu.test(words) ? 'on ' : ''}${given}`
      : given) ?? about;
  const bare = content
    ?.replace(
      /\s+(?:annually|quarterly|regularly|on an? \S+ basis|(?:each|every) (?:year|quarter|month))$/iu,
      '',
    )
    .trim();
  if (bare !== undefined && bare !== '') return bare.slice(0, 400);
  return /\bassurance\b/iu.test(what) ? 'assurance about its work' : undefined;
}

const rhythms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:each|every) (?:[\p{L}]+ )?meeting\b|\bafter (?:each|every) meeting\b/iu, 'each-meeting'],
  [
    /\b(?:twice|two times) (?:a|per|each) year\b|\b(?:six|6)[\s-]?monthly\b|\bhalf[\s-]yearly\b|\bevery six months\b|\btwice[\s-]yearly\b/iu,
    'twice-yearly',
  ],
  [/\bquarterly\b|\b(?:each|every) quarter\b/iu, 'quarterly'],
  [/\bannual(?:ly)?\b|\b(?:each|every|once a) year\b|\byearly\b/iu, 'annually'],
  [
    /\bas (?:and when )?(?:required|necessary|needed|appropriate|requested)\b|\bby exception\b|\bwhen (?:required|requested)\b/iu,
    'as-needed',
  ],
  [/\bregular(?:ly)?\b|\bperiodic(?:ally)?\b|\broutine(?:ly)?\b/iu, 'regularly'],
];

function frequencyIn(words: string): string {
  return rhythms.find(([pattern]) => pattern.test(words))?.[1] ?? 'unstated';
}

function unique(all: readonly WhoWritten[]): WhoWritten[] {
  return [...new Map(all.map((who) => [JSON.stringify(who).toLowerCase(), who])).values()];
}
