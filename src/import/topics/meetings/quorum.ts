import { asClause, saidBesides } from '../../reading/as-clause.ts';
import { isOfAnotherGroup } from '../../reading/of-others.ts';
import { stated } from '../../reading/propose.ts';
import type { FoundSentences } from '../../reading/rule-by-cues.ts';
import { ruleByCues } from '../../reading/rule-by-cues.ts';
import type { Sentence } from '../../reading/sentences.ts';
import type { ProposedFact } from '../../reading/topic-rule.ts';
import type { RuleTyped } from './quorum-items.ts';
import { countsSubstitutes } from './quorum-items.ts';
import { quorumNeeds } from './quorum-needs.ts';

const ownHeading =
  /^\W*(?:\d[\d.]*\s*)?(?:quorum|quoracy|quorate|when is a meeting quorate\??)\W*$/iu;
const lacking =
  /\b(?:inquorate|not quorate|non-quorate|no quorum|not a quorum|absence of (?:a )?quorum|lack of (?:a )?quorum|without a quorum|quorum (?:is|be|has|was) not|not (?:been )?(?:reached|achieved|met)|fails? to (?:reach|achieve|have)|ceases? to be quorate|quorum is lost)\b/iu;

/** Finds how many members, and which, must be present. */
export const quorum = ruleByCues({
  topic: 'quorum',
  heading: /\bquor(?:um|acy|ate)\b/iu,
  ownHeading,
  cue: /\b(?:in)?quor(?:um|ums|ate|acy)\b|\b(?:no|not)\b[^.]*\b(?:business|decisions?|meeting|held|transacted|proceed)\b[^.]*\bunless\b[^.]*\b(?:present|in attendance)\b|\bmust be (?:present|there) (?:for|before|in order|to)\b|\b(?:must|shall|should) be (?:a minimum of |at least )[^.]{0,60}\b(?:present|in attendance)\b|\b(?:at least|minimum of)\b[^.]{0,60}\bmust be (?:present|in attendance)\b|\bneeds?\b[^.]{0,80}\b(?:in the room|present|there|at the meeting)\b[^.]*\b(?:decisions?|decide|vote)\b/iu,
  not: /\bquorum (?:papers?|reports?|checks?|issues)\b/iu,
  leaveOut: isOfAnotherGroup,
  read: readQuorum,
});

interface Read {
  readonly sentence: Sentence;
  readonly rule: RuleTyped;
  readonly from: readonly Sentence[];
}

function readQuorum({ cued, under, either, all }: FoundSentences): ProposedFact | undefined {
  const own = under.filter(({ headings }) => ownHeading.test(headings[0] ?? ''));
  const looked = either.filter(
    (one) => (cued.includes(one) || own.includes(one)) && one.kind !== 'title',
  );
  const added = own.filter(isAddition);
  const read = looked
    .filter((sentence) => !added.includes(sentence))
    .flatMap((sentence) => readSentence(sentence, { own, all, added }));
  const ofCommittees = read.length > 1 ? read.filter(({ sentence }) => committeeOf(sentence)) : [];
  const rules = new Map(
    read.filter((one) => !ofCommittees.includes(one)).map((one) => [JSON.stringify(one.rule), one]),
  );
  const [first, ...others] = [...rules.values()];
  if (first === undefined || others.some((other) => !isWithin(other.rule, first.rule)))
    return undefined;
  const evidence = read.flatMap(({ from }) => from);
  const rest = all.filter(
    (one) =>
      !evidence.includes(one) &&
      (looked.includes(one) || evidence.some(({ clause }) => clause === one.clause)),
  );
  const extra = detailsIn(rest, evidence);
  return stated(
    { rule: first.rule, ...extra.fields, ...othersOf(ofCommittees) },
    {
      from: [...evidence, ...extra.from],
      reason: own.includes(first.sentence)
        ? 'The heading is “Quorum”, and the sentence says how many'
        : '“Quorum” and what it needs stand in the same sentence',
      confidence: others.length > 0 || hasWords(first.rule) ? 'medium' : 'high',
    },
  );
}

function readSentence(
  sentence: Sentence,
  { own, all, added }: Record<'own' | 'all' | 'added', readonly Sentence[]>,
): Read[] {
  const items = all.filter(
    ({ passage, kind }) => kind === 'sentence' && passage.leadIn[0] === sentence.passage.words,
  );
  if (lacking.test(sentence.words) && !/\bunless\b/iu.test(sentence.words)) return [];
  const isUnderQuorum = own.includes(sentence);
  const isLead = items.length > 0 && sentence.passage.words.endsWith(sentence.words);
  const listed = `${sentence.words} ${items.map(({ words }) => words.replace(/[;.,]\s*(?:and)?\s*$/iu, '')).join(', ')}`;
  const isChoice = items.some(({ words }) => /\bor\s*$/iu.test(words));
  const further = own.includes(sentence) && items.length === 0 ? added : [];
  const words = isLead && !isChoice ? listed : withAdded(sentence, further);
  const rule = quorumNeeds(words, { isUnderQuorum });
  return rule === undefined
    ? []
    : [{ sentence, rule, from: isLead ? [sentence, ...items] : [sentence, ...further] }];
}

// A point that begins with “including” adds to the point before it.
function isAddition({ words, passage }: Sentence): boolean {
  return (
    passage.node.kind === 'item' &&
    /^\W*(?:and\s+)?(?:including|to include|plus|with at least|one of whom|of whom)\b/u.test(words)
  );
}

function withAdded({ words }: Sentence, added: readonly Sentence[]): string {
  return [words, ...added.map((one) => one.words)]
    .map((each) => each.replace(/[;.,]\s*(?:and)?\s*$/iu, ''))
    .join(', ');
}

/** The part of the body that a sentence gives a quorum of its own. */
function committeeOf({ words }: Sentence): string | undefined {
  return /\bquor(?:um|ate)\s+(?:of|for)\s+(the\s+(?:\p{Lu}[\p{L}’'-]*\s+)+(?:Sub-?)?(?:Committee|Group|Panel))\b/u.exec(
    words,
  )?.[1];
}

function othersOf(read: readonly Read[]): { others?: object[] } {
  const others = read.map(({ sentence, rule }) => ({
    for: 'committee',
    named: committeeOf(sentence),
    rule,
  }));
  return others.length === 0 ? {} : { others };
}

// “Four voting members” beside “four members” are said of one rule.
function isWithin(other: RuleTyped, rule: RuleTyped): boolean {
  const parts = 'rules' in rule ? rule.rules : [rule];
  const theirs = 'rules' in other ? other.rules : [other];
  return theirs.every((one) => parts.some((part) => JSON.stringify(part) === JSON.stringify(one)));
}

function hasWords(rule: RuleTyped): boolean {
  return rule.kind === 'words' || ('rules' in rule && rule.rules.some(hasWords));
}

const standIn = String.raw`(?:substitutes?|deput(?:y|ies|es?)(?!\s+chair)|alternates?|nominated representatives?)`;
const withoutOne: readonly (readonly [RegExp, string])[] = [
  [/\badjourn|\bpostpone|\brearrange|\breconven|\brescheduled?\b/iu, 'adjourn'],
  [
    /\b(?:cancel|not (?:take place|be held|proceed)|no meeting|cannot (?:take place|proceed))/iu,
    'no-meeting',
  ],
  [
    /\binformal|\bfor (?:discussion|information)|\bno (?:formal )?decisions?\b|\bdiscussions? (?:may|can|only)|\bcannot (?:make|take) (?:any )?(?:formal )?decisions/iu,
    'informal',
  ],
  [
    /\b(?:e-?mail|correspondence|electronically|virtually after|written procedure)\b/iu,
    'by-correspondence',
  ],
  [
    /\bchair(?:man|person)? (?:may|can|will|shall) (?:decide|determine)|\bdiscretion of the chair|\bchair['’]s (?:discretion|action)/iu,
    'chair-decides',
  ],
];

function detailsIn(rest: readonly Sentence[], used: readonly Sentence[]) {
  const both = [...used, ...rest];
  const substitutes = both.filter(({ words }) =>
    new RegExp(
      String.raw`\b${standIn}\b[^.]*\b(?:counts?|counted|contribute\w*)\b|\b(?:counts?|counted|counting|includ\w+)\s+(?:\p{L}+\s+){0,3}?${standIn}\b`,
      'iu',
    ).test(words),
  );
  const remote = both.filter(
    ({ words }) =>
      /\b(?:remote(?:ly)?|virtual(?:ly)?|by (?:telephone|video)|video|teams|online|dial)/iu.test(
        words,
      ) && /\bcount|\bpresent\b|\bdeemed\b/iu.test(words),
  );
  const absent = both.filter(
    ({ words }) => lacking.test(words) || /\b(?:no|not)\b[^.]*\bunless\b/iu.test(words),
  );
  const outcomes = absent.flatMap(({ words }) =>
    withoutOne.filter(([pattern]) => pattern.test(words)).map(([, name]) => name),
  );
  const held = absent.some(({ words }) =>
    /\b(?:no|not)\b[^.]*\b(?:meeting|business)[^.]*\bunless\b/iu.test(words),
  );
  const without = [...new Set([...outcomes, ...(held ? ['no-meeting'] : [])])];
  const said = [...substitutes, ...remote, ...absent].filter((one) => rest.includes(one));
  return {
    from: said,
    fields: {
      substitutes: used.some(({ words }) => countsSubstitutes(words))
        ? 'count'
        : counting(substitutes),
      ...(remote.length === 0 ? {} : { remote: counting(remote) }),
      without: without.length === 0 ? ['unstated'] : without,
      ...saidBesides(said.filter((one) => isMoreThanFields(one.words))),
    },
  };
}

function counting(sentences: readonly Sentence[]): string {
  if (sentences.length === 0) return 'unstated';
  const isNot = sentences.some(({ words }) =>
    /\b(?:not|nor|never|cannot)\s+(?:be\s+)?(?:count|includ|contribut|form|make)/iu.test(words),
  );
  return isNot ? 'do-not-count' : 'count';
}

// What a sentence adds to its fields, so that nothing it rules is lost: a time, a limit, a condition.
function isMoreThanFields(words: string): boolean {
  return (
    asClause(words).split(' ').length > 7 &&
    /\b(?:within|after|minutes?|days?|weeks?|ratif\w+|second|reconven\w+|subsequent|next|agree\w*|except|unless|only|provided|if they|up to|no more|may not)\b|\d/iu.test(
      asClause(words),
    )
  );
}
