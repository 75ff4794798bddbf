import type { Quorum, QuorumRule, SeatSelector } from '../../../model/answers/quorum.ts';
import type { Office } from '../../../model/office.ts';
import type { PhraseContext } from '../names.ts';
import { officeNames, organisationName } from '../names.ts';
import { officePlurals, oneOfPhrase, selectorPhrase } from '../seat-selector.ts';
import { count } from '../../../english/count.ts';
import { list } from '../../../english/list.ts';
import { sentence } from '../../../english/sentence.ts';
import { share } from '../measures.ts';

/** A quorum in words, made from its structure: “At least 5 members, including the Chair; substitutes count”. */
export function quorumPhrase(quorum: Quorum, context: PhraseContext): string {
  const without = quorum.without
    .filter((outcome) => outcome !== 'unstated')
    .map((outcome) => withoutWords[outcome]);
  return sentence(
    rulePhrase(quorum.rule, context),
    quorum.substitutes === 'count' && 'substitutes count',
    quorum.substitutes === 'do-not-count' && 'substitutes do not count',
    quorum.remote === 'count' && 'people who join online count',
    quorum.remote === 'do-not-count' && 'people who join online do not count',
    quorum.measured === 'at-start' && 'counted at the start of the meeting',
    quorum.measured === 'throughout' && 'needed throughout the meeting',
    without.length > 0 && `otherwise ${list(without, 'or')}`,
  );
}

const withoutWords = {
  'no-meeting': 'no meeting is held',
  adjourn: 'the meeting is adjourned',
  informal: 'the meeting goes on informally and decides nothing',
  'by-correspondence': 'decisions are made by correspondence',
  unstated: '',
};

/** A rule in words, for the middle of a sentence. */
export function rulePhrase(rule: QuorumRule, context: PhraseContext): string {
  switch (rule.kind) {
    case 'count':
      return countPhrase(rule, context);
    case 'share':
      return sharePhrase(rule, context);
    case 'every':
      return everyPhrase(rule, context);
    case 'all':
      return allPhrase(rule.rules, context);
    case 'any':
      return list(
        rule.rules.map((part) => rulePhrase(part, context)),
        'or',
      );
  }
}

// “At least 5 members, including the Chair and 2 councillors”: the first count is of all, the rest are among them.
function allPhrase(rules: readonly QuorumRule[], context: PhraseContext): string {
  const [first, ...rest] = rules;
  const isWhole =
    first?.kind === 'count' && first.who === undefined && first.counting !== 'organisations';
  const phrases = (isWhole ? rest : rules).map((rule) =>
    rule.kind === 'any' || rule.kind === 'all'
      ? `(${rulePhrase(rule, context)})`
      : rulePhrase(rule, context),
  );
  const parts = phrases.map((phrase) =>
    phrases.length === 1 ? phrase.replace(/^\((.*)\)$/, '$1') : phrase,
  );
  return isWhole ? `${rulePhrase(first, context)}, including ${list(parts)}` : list(parts);
}

function everyPhrase(rule: Extract<QuorumRule, { kind: 'every' }>, context: PhraseContext): string {
  const { counting, who, described } = rule;
  if (counting === 'organisations') return `every one of ${organisationsPhrase(who, context)}`;
  const holders = described === undefined ? officeHolders(who, context) : undefined;
  return holders ?? `all ${described ?? (who ? selectorPhrase(who, context) : 'members')}`;
}

// Only of a body that has several is “all Co-chairs” said.
function officeHolders(
  who: SeatSelector | undefined,
  { constitution: { membership } }: PhraseContext,
): string | undefined {
  if (!isOfficeAlone(who)) return undefined;
  const areSingle = who.offices.every(
    (office) => membership.seats.filter((seat) => seat.office === office).length <= 1,
  );
  return areSingle
    ? list(who.offices.map((office) => `the ${officeNames[office]}`))
    : `all ${list(who.offices.map((office) => officePlurals[office]))}`;
}

function countPhrase(rule: Extract<QuorumRule, { kind: 'count' }>, context: PhraseContext): string {
  const { minimum, counting, who, described } = rule;
  if (counting === 'organisations')
    return `at least ${minimum} of ${organisationsPhrase(who, context)}`;
  if (described !== undefined) return `at least ${minimum} ${described}`;
  if (minimum === 1 && isOfficeAlone(who))
    return `the ${list(
      who.offices.map((office) => officeNames[office]),
      'or',
    )}`;
  return `at least ${minimum} ${minimum === 1 ? oneOfPhrase(who ?? {}, context) : selectorPhrase(who ?? {}, context)}`;
}

function isOfficeAlone(
  who: SeatSelector | undefined,
): who is SeatSelector & { readonly offices: readonly Office[] } {
  return who?.offices !== undefined && Object.keys(who).length === 1;
}

function organisationsPhrase(who: SeatSelector | undefined, { register }: PhraseContext): string {
  if (who?.organisations === undefined) return 'the organisations with seats';
  const names = list(who.organisations.map((id) => organisationName(id, register)));
  return `${count(who.organisations.length, 'organisation')} (${names})`;
}

const bases = {
  seats: '',
  'filled-seats': ' (vacant seats left out)',
  'not-suspended': ' (suspended members left out)',
};

function sharePhrase(rule: Extract<QuorumRule, { kind: 'share' }>, context: PhraseContext): string {
  const noun = rule.described ?? (rule.who ? selectorPhrase(rule.who, context) : 'members');
  const rounding = {
    up: ', rounded up',
    down: ', rounded down',
    nearest: ', rounded to the nearest whole number',
    unstated: '',
  };
  const bar = rule.more === 'yes' ? 'more than' : 'at least';
  return `${bar} ${share(rule.numerator, rule.denominator)} of the ${noun}${bases[rule.base]}${rounding[rule.round ?? 'unstated']}`;
}
