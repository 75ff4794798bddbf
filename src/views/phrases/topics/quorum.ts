import type {
  OtherQuorum,
  Quorum,
  QuorumOccasion,
  QuorumRule,
  SeatSelector,
} from '../../../model/answers/quorum.ts';
import type { Office } from '../../../model/office.ts';
import type { PhraseContext } from '../names.ts';
import { officeNames, officePlurals, organisationName } from '../names.ts';
import { isHeldByOne } from '../../../register/seats/is-office-of-one.ts';
import { oneOfPhrase, selectorPhrase } from '../seat-selector.ts';
import { count } from '../../../english/count.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';
import { share } from '../measures.ts';

/** A quorum in words, made from its structure: “At least 5 members, including the Chair; substitutes count”. */
export function quorumPhrase(quorum: Quorum, context: PhraseContext): string {
  const without = quorum.without
    .filter((outcome) => outcome !== 'unstated')
    .map((outcome) => withoutWords[outcome])
    // “The meeting is adjourned or goes on informally”.
    .map((words, index) => (index === 0 ? words : words.replace(/^the meeting /, '')));
  return sentence(
    rulePhrase(quorum.rule, context),
    quorum.substitutes === 'count' && 'substitutes count',
    quorum.substitutes === 'do-not-count' && 'substitutes do not count',
    quorum.remote === 'count' && 'people who join online count',
    quorum.remote === 'do-not-count' && 'people who join online do not count',
    quorum.proxies === 'count' && 'members who gave a proxy count',
    quorum.proxies === 'do-not-count' && 'members who gave a proxy do not count',
    quorum.measured === 'at-start' && 'counted at the start of the meeting',
    quorum.measured === 'throughout' && 'needed throughout the meeting',
    quorum.measured === 'at-each-vote' && 'counted whenever there is a vote',
    without.length > 0 && `otherwise ${list(without, 'or')}`,
    ...(quorum.others ?? []).map((other) => otherPhrase(other, context)),
    quorum.note,
  );
}

const withoutWords = {
  'no-meeting': 'no meeting is held',
  adjourn: 'the meeting is adjourned',
  informal: 'the meeting goes on informally and decides nothing',
  'second-meeting': 'a second meeting is called',
  'by-correspondence': 'decisions are made by correspondence',
  'chair-decides': 'the Chair decides what happens',
  unstated: '',
};

/** A quorum for another occasion, in words: “at a second meeting, at least half of the members”. */
export function otherPhrase(
  { for: occasion, named, rule }: OtherQuorum,
  context: PhraseContext,
): string {
  const needed = rule === undefined ? 'those who come are enough' : rulePhrase(rule, context);
  return occasion === 'committee'
    ? `the quorum of ${named ?? ''} is ${needed}`
    : `${occasionPhrase(occasion, named)}, ${needed}`;
}

/** When another quorum holds: “at a second meeting two weeks later”. */
export function occasionPhrase(occasion: QuorumOccasion, named: string | undefined): string {
  switch (occasion) {
    case 'second-meeting':
      return `at a second meeting${named === undefined ? '' : ` ${named}`}`;
    case 'by-correspondence':
      return `for decisions by correspondence${named === undefined ? '' : ` (${named})`}`;
    case 'committee':
    case 'subject':
      return `for ${named ?? ''}`;
  }
}

/** A rule in words, for the middle of a sentence. */
export function rulePhrase(rule: QuorumRule, context: PhraseContext): string {
  switch (rule.kind) {
    case 'count':
      return countPhrase(rule, context);
    case 'share':
      return sharePhrase(rule, context);
    case 'every':
      return everyPhrase(rule, context);
    case 'words':
      return rule.words;
    case 'all':
      return allPhrase(rule.rules, context);
    case 'any':
      return list(
        rule.rules.map((part) => innerPhrase(part, context)),
        'or',
      );
  }
}

// Brackets keep apart what belongs together: “(5 members, including the Chair) or 8 members”.
function innerPhrase(rule: QuorumRule, context: PhraseContext): string {
  const phrase = rulePhrase(rule, context);
  return rule.kind === 'any' || rule.kind === 'all' ? `(${phrase})` : phrase;
}

// “At least 5 members, including the Chair and 2 councillors”: the first count is of all, the rest are among them.
function allPhrase(rules: readonly QuorumRule[], context: PhraseContext): string {
  const [first, ...rest] = rules;
  const isWhole =
    first?.kind === 'count' &&
    first.who === undefined &&
    first.presence === undefined &&
    first.counting !== 'organisations';
  const phrases = (isWhole ? rest : rules).map((rule) => innerPhrase(rule, context));
  const parts = phrases.map((phrase) =>
    phrases.length === 1 ? phrase.replace(/^\((.*)\)$/, '$1') : phrase,
  );
  return isWhole ? `${rulePhrase(first, context)}, including ${list(parts)}` : list(parts);
}

function everyPhrase(rule: Extract<QuorumRule, { kind: 'every' }>, context: PhraseContext): string {
  const { counting, who, described } = rule;
  if (counting === 'organisations')
    return oneOrganisation(who, context) ?? `every one of ${organisationsPhrase(rule, context)}`;
  const holders = described === undefined ? officeHolders(who, context) : undefined;
  return holders ?? `all ${described ?? (who ? selectorPhrase(who, context) : 'members')}`;
}

// Only of a body that has several is “all Co-chairs” said.
function officeHolders(
  who: SeatSelector | undefined,
  { constitution: { membership } }: PhraseContext,
): string | undefined {
  if (!isOfficeAlone(who)) return undefined;
  return who.offices.every((office) => isHeldByOne(office, membership))
    ? list(who.offices.map((office) => `the ${officeNames[office]}`))
    : `all ${list(who.offices.map((office) => officePlurals[office]))}`;
}

function countPhrase(rule: Extract<QuorumRule, { kind: 'count' }>, context: PhraseContext): string {
  const { minimum, counting, who, described } = rule;
  const how = presencePhrase(rule);
  if (counting === 'organisations') {
    const only = minimum === 1 ? oneOrganisation(who, context) : undefined;
    return `${only ?? `at least ${minimum} of ${organisationsPhrase(rule, context)}`}${how}`;
  }
  // The document’s words for them are in the plural.
  if (described !== undefined)
    return `at least ${minimum}${minimum === 1 ? ' of the' : ''} ${described}${how}`;
  if (minimum === 1 && isOfficeAlone(who)) return `${anyHolder(who.offices, context)}${how}`;
  const noun = (minimum === 1 ? oneOfPhrase : selectorPhrase)(who ?? {}, context);
  return `at least ${minimum} ${noun}${how}`;
}

// “The Chair or Vice-Chair”; of an office that several hold, “a Co-chair”.
function anyHolder(
  offices: readonly Office[],
  { constitution: { membership } }: PhraseContext,
): string {
  const names = offices.map((office) => officeNames[office]);
  if (offices.every((office) => isHeldByOne(office, membership))) return `the ${list(names, 'or')}`;
  const articles = offices.map((office) => (isHeldByOne(office, membership) ? 'the' : 'a'));
  return list(
    names.map((name, index) => `${articles[index]!} ${name}`),
    'or',
  );
}

function isOfficeAlone(
  who: SeatSelector | undefined,
): who is SeatSelector & { readonly offices: readonly Office[] } {
  return who?.offices !== undefined && Object.keys(who).length === 1;
}

// “A member from Riverside Council”: one organisation that is no group of them.
function oneOrganisation(
  who: SeatSelector | undefined,
  { register }: PhraseContext,
): string | undefined {
  const [only, ...others] = who?.organisations ?? [];
  if (only === undefined || others.length > 0 || Object.keys(who!).length > 1) return undefined;
  return isGroup(only, register) ? undefined : `a member from ${organisationName(only, register)}`;
}

function isGroup(id: string, { organisations }: PhraseContext['register']): boolean {
  const kind = organisations.get(id)?.kind;
  return kind === 'group-of-organisations' || kind === 'network';
}

// “3 organisations (A, B and C)”, “the councils (A, B and C)”, “the organisations of voting members”.
function organisationsPhrase(
  {
    who = {},
    described,
  }: Pick<Extract<QuorumRule, { kind: 'count' | 'every' }>, 'who' | 'described'>,
  context: PhraseContext,
): string {
  const { organisations, ...rest } = who;
  const among = Object.keys(rest).length === 0 ? '' : ` of ${selectorPhrase(rest, context)}`;
  if (organisations === undefined)
    return described === undefined
      ? `the organisations${among === '' ? ' with seats' : among}`
      : `the ${described} (organisations${among})`;
  const names = list(organisations.map((id) => organisationName(id, context.register)));
  const [only, ...others] = organisations;
  if (others.length === 0 && isGroup(only!, context.register))
    return `the ${described ?? 'organisations'} in ${names}${among}`;
  const noun =
    described === undefined ? count(organisations.length, 'organisation') : `the ${described}`;
  return `${noun} (${names})${among}`;
}

type Share = Extract<QuorumRule, { kind: 'share' }>;

function basePhrase({ base, active }: Share): string {
  switch (base) {
    case 'seats':
      return '';
    case 'filled-seats':
      return ' (vacant seats left out)';
    case 'appointed':
      return ' (seats not yet appointed to left out)';
    case 'not-suspended':
      return ' (suspended members left out)';
    case 'active':
      return active === undefined ? ' (only active members)' : ` (only members ${active})`;
    case 'unstated':
      return ' (it is not said whether vacant seats count)';
  }
}

const presences = {
  'in-person': ' in person',
  'in-person-or-proxy': ' in person or by proxy',
};

function presencePhrase({ presence }: Pick<Share, 'presence'>): string {
  return presence === undefined ? '' : presences[presence];
}

function sharePhrase(rule: Share, context: PhraseContext): string {
  const noun = rule.described ?? (rule.who ? selectorPhrase(rule.who, context) : 'members');
  const rounding = {
    up: ', rounded up',
    down: ', rounded down',
    nearest: ', rounded to the nearest whole number',
    unstated: '',
  };
  const bar = rule.more === 'yes' ? 'more than' : 'at least';
  return `${bar} ${share(rule.numerator, rule.denominator)} of the ${noun}${presencePhrase(rule)}${basePhrase(rule)}${rounding[rule.round ?? 'unstated']}`;
}
