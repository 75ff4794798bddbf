import type { CheckGroup } from '../../diagnostics/check-groups.ts';
import { groupOf } from '../../diagnostics/check-groups.ts';
import type { Finding } from '../../checks/check.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { entryAt } from '../../register/text/text-index.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import { clauseFullName, namedPart } from './clause-place.ts';
import { severityNames } from '../phrases/check-words.ts';
import { onOrIn } from '../../english/date-words.ts';

/** One finding as pages show it. */
export interface FindingView {
  /** Its anchor in the list on the page of its body. */
  readonly anchor: string;
  readonly group: CheckGroup;
  readonly check: Link;
  readonly severity: Finding['severity'];
  readonly severityName: string;
  readonly message: string;
  /** Its first words, for the margin beside a clause. */
  readonly start: string;
  /** The words of the document that it is about, where the message does not hold them. */
  readonly words: string | undefined;
  readonly clauseId: string | undefined;
  readonly clause: (Link & { readonly place?: string }) | undefined;
  /** Lines of a table or list that it is also about. */
  readonly lines: readonly string[];
  /** Other parts of the words that it is also about. */
  readonly alsoIn: readonly Link[];
  readonly acknowledged:
    | {
        readonly reason: string;
        readonly by: string;
        /** “on 3 May 2025”, “in May 2025”. */ readonly when: string;
      }
    | undefined;
  readonly isNew: boolean;
  /** One of many of its kind, for which the message alone says enough. */
  readonly isBrief: boolean;
}

/** What to show of one finding. */
export function findingView(finding: Finding, register: Register): FindingView {
  const { check, remark, severity, body, acknowledged, isNew } = finding;
  const entry = body.constitution?.text.byId.get(remark.clause ?? '');
  // Names of fields are marked for a terminal; on a page they are quoted like other words.
  const message = remark.message.replace(/`([^`]+)`/g, '“$1”');
  return {
    anchor: anchorOf(finding),
    group: groupOf(check.id),
    check: { name: register.checks.get(check.id)!.title, href: addresses.check(check.id) },
    severity,
    severityName: severityNames[severity],
    message,
    start: firstWords(message),
    words: wordsToShow(finding),
    clauseId: entry?.id,
    clause: entry && {
      ...namedPart(entry, body.constitution!.text),
      href: addresses.clause(body.key, entry.id),
    },
    lines: linesOf(finding),
    alsoIn: alsoIn(finding, entry?.id),
    acknowledged: acknowledged && {
      reason: acknowledged.reason,
      by: acknowledged.by,
      when: onOrIn(acknowledged.on),
    },
    isNew,
    isBrief: check.concern === 'silence',
  };
}

const longestStart = 72;

// A whole sentence where one is short enough, and otherwise as many words as fit.
function firstWords(message: string): string {
  const [sentence = message] = /^.+?[.?!](?=\s[A-Z“])/u.exec(message) ?? [];
  const whole = sentence.replace(/\.$/, '');
  if (whole.length <= longestStart) return whole;
  return `${whole.slice(0, longestStart).replace(/\s+\S*$/, '')}…`;
}

function linesOf({ remark }: Finding): string[] {
  const related = (remark.related ?? []).filter(({ document }) => document !== 'text');
  const said = related.map(({ message }) => message);
  return [...new Set(said)].filter((line) => !remark.message.includes(line));
}

function alsoIn({ remark, body }: Finding, shown: string | undefined): Link[] {
  const { text } = body.constitution ?? {};
  if (text === undefined) return [];
  const entries = (remark.related ?? [])
    .filter(({ document }) => document === 'text')
    .flatMap(({ path }) => entryAt(path, text) ?? [])
    .filter(({ id }) => id !== shown);
  return [...new Set(entries)].map((entry) => ({
    name: clauseFullName(entry, text),
    href: addresses.clause(body.key, entry.id),
  }));
}

function wordsToShow({ remark, words }: Finding): string | undefined {
  if (remark.at === undefined || words === undefined) return undefined;
  const shown = plainSpaces(words);
  // A message leaves out the full stop of a number that it ends a sentence with.
  return plainSpaces(remark.message).includes(shown.replace(/\.$/u, '')) ? undefined : shown;
}

function anchorOf({ check, remark }: Finding): string {
  const name = `finding-${check.id}-${remark.about}`.toLowerCase();
  return name.replace(/[^a-z0-9.]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Whether someone should look at a finding: it is open, and no mere observation. */
export function needsLook({ severity, acknowledged }: FindingView): boolean {
  return severity === 'warning' && acknowledged === undefined;
}

/** Sorts findings: those that need a look, what is worth knowing, what is one of many, what is accepted. */
export function byWeight(a: FindingView, b: FindingView): number {
  return weight(a) - weight(b);
}

function weight({ severity, acknowledged, isBrief }: FindingView): number {
  if (acknowledged !== undefined) return 3;
  return isBrief ? 2 : severity === 'warning' ? 0 : 1;
}
