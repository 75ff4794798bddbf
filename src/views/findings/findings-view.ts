import { allChecks } from '../../checks/all-checks.ts';
import { compareText } from '../../english/compare-text.ts';
import { checkGroupNames, checkGroups, groupOf } from '../../diagnostics/check-groups.ts';
import { examine } from '../../checks/running/examine.ts';
import type { Body, Register } from '../../register/register.ts';
import { addresses, findingsAnchor } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import type { LinkGroup } from './link-group.ts';
import { bodyLink } from '../body-link.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { byWeight, findingView, needsLook } from '../answers/finding-view.ts';
import { nothingYet } from '../nothing-yet.ts';
import { count } from '../../english/count.ts';
import type { FindingFilter } from './finding-filters.ts';
import { findingFilters } from './finding-filters.ts';
import type { FindingsMatrix } from './findings-matrix.ts';
import { findingsMatrix, subjectAnchor } from './findings-matrix.ts';

/** Everything that the checks found, body by body. */
export interface FindingsView {
  readonly summary: string;
  readonly matrix: FindingsMatrix | undefined;
  readonly bodies: readonly BodyWithFindings[];
  /** Said where not all findings are listed here. */
  readonly shortened: string | undefined;
  readonly filters: readonly FindingFilter[];
}

export interface BodyWithFindings {
  readonly body: Link;
  readonly anchor: string;
  readonly partnershipId: string;
  /** “3 need a look”. */
  readonly note: string;
  readonly look: readonly ListedFinding[];
  /** More of these, where they are many. */
  readonly more: FoldedFindings;
  /** What is worth knowing or accepted: folded away, or on the body’s own page. */
  readonly others: FoldedFindings;
  /** Where the others are listed when they are not listed here. */
  readonly elsewhere: string | undefined;
}

export interface FoldedFindings {
  readonly title: string;
  /** How many there are. */
  readonly note: string;
  readonly anchor: string;
  readonly listed: readonly ListedFinding[];
}

export interface ListedFinding {
  readonly finding: FindingView;
  /** Where the findings of its subject begin, on the first of them. */
  readonly id: string | undefined;
}

// The next body should come in sight; one more is no more to read than the fold would be.
const mostOpen = 5;

// More findings than this make a page that a phone loads for long.
const mostListed = 500;

/** Gathers the page of all findings. */
export function findingsView(register: Register): FindingsView {
  const all = examine(register);
  const isShort = all.length > mostListed;
  const byBody = [...Map.groupBy(all, ({ body }) => body)].map(([body, found]) => ({
    record: body,
    body: bodyLink(body.key, register),
    anchor: findingsAnchor(body.key),
    findings: found.map((one) => findingView(one, register)).sort(bySubject),
  }));
  const bodies = byBody.map((one) => bodyWithFindings(one, isShort));
  const listed = bodies.flatMap(({ look, more, others, partnershipId }) =>
    [...look, ...more.listed, ...others.listed].map(({ finding }) => ({ finding, partnershipId })),
  );
  return {
    summary: summaryOf(byBody, register),
    matrix: findingsMatrix(byBody),
    bodies,
    shortened: isShort
      ? 'There are too many to list on one page. Here is what needs a look; the page of each body has the rest.'
      : undefined,
    filters: findingFilters(listed, register),
  };
}

/** Every check under the name of its group, with what it found here; those that found nothing are folded. */
export function checkGroupRows(register: Register): LinkGroup[] {
  const found = Map.groupBy(examine(register), ({ check }) => check);
  const byGroup = Map.groupBy(allChecks, ({ id }) => groupOf(id));
  return checkGroups.map((id) => {
    const checks = (byGroup.get(id) ?? [])
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((check) => {
        const { length = 0 } = found.get(check) ?? {};
        return {
          name: register.checks.get(check.id)!.title,
          href: addresses.check(check.id),
          aside: length === 0 ? '' : count(length, 'finding'),
        };
      });
    return { id, name: checkGroupNames[id], ...withoutQuiet(checks) };
  });
}

// One that found nothing is no more to read than the fold would be.
function withoutQuiet(checks: LinkGroup['links']): Pick<LinkGroup, 'links' | 'folded'> {
  const quiet = checks.filter(({ aside }) => aside === '');
  if (quiet.length < 2) return { links: checks };
  return {
    links: checks.filter(({ aside }) => aside !== ''),
    folded: { title: `${quiet.length} found nothing here`, links: quiet },
  };
}

interface Found {
  readonly record: Body;
  readonly body: Link;
  readonly anchor: string;
  readonly findings: readonly FindingView[];
}

function bodyWithFindings(
  { record, body, anchor, findings }: Found,
  isShort: boolean,
): BodyWithFindings {
  const begun = new Set<string>();
  const listed = (some: readonly FindingView[]): ListedFinding[] =>
    some.map((finding) => {
      const id = subjectAnchor(anchor, finding.group);
      const isFirst = !begun.has(id);
      begun.add(id);
      return { finding, id: isFirst ? id : undefined };
    });
  // What needs a look first: a cell of the overview leads there where there is any.
  const look = listed(findings.filter(needsLook));
  const open = look.length > mostOpen + 1 ? mostOpen : look.length;
  const rest = findings.filter((one) => !needsLook(one));
  const accepted = rest.filter(({ acknowledged }) => acknowledged !== undefined).length;
  const known = rest.length - accepted;
  return {
    body,
    anchor,
    partnershipId: record.partnershipId,
    note: `${look.length} ${look.length === 1 ? 'needs' : 'need'} a look`,
    look: look.slice(0, open),
    more: {
      title: 'More that need a look',
      note: String(look.length - open),
      anchor: `${anchor}-more`,
      listed: look.slice(open),
    },
    others: {
      title: [known > 0 && 'Worth knowing', accepted > 0 && 'Accepted with a reason']
        .filter(Boolean)
        .join('; '),
      note: [known, accepted].filter((number) => number > 0).join(' and '),
      anchor: `${anchor}-others`,
      listed: isShort ? [] : listed(rest),
    },
    elsewhere: isShort && rest.length > 0 ? `${body.href}#findings` : undefined,
  };
}

// In the order of the overview’s columns.
function bySubject(a: FindingView, b: FindingView): number {
  return byWeight(a, b) || checkGroups.indexOf(a.group) - checkGroups.indexOf(b.group);
}

function summaryOf(bodies: readonly Found[], register: Register): string {
  const all = bodies.flatMap(({ findings }) => findings);
  if (all.length === 0) return nothingYet(register) ?? 'The checks found nothing.';
  const look = all.filter(needsLook).length;
  const need = look === 0 ? 'none needs' : `${look} ${look === 1 ? 'needs' : 'need'}`;
  return `${count(all.length, 'finding')} on ${count(bodies.length, 'body', 'bodies')}, of which ${need} a look.`;
}
