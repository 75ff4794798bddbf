import { allChecks } from '../../checks/all-checks.ts';
import { compareText } from '../../english/compare-text.ts';
import { checkGroupNames, checkGroups, groupOf } from '../../diagnostics/check-groups.ts';
import { examine } from '../../checks/running/examine.ts';
import type { Register } from '../../register/register.ts';
import { addresses } from '../addresses.ts';
import type { Link } from '../body-link.ts';
import type { LinkGroup } from './link-group.ts';
import { bodyLink } from '../body-link.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { byWeight, findingView } from '../answers/finding-view.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';
import { severityNames } from '../phrases/check-words.ts';
import { nothingYet } from '../nothing-yet.ts';
import { count } from '../../english/count.ts';

/** Everything that the checks found, body by body. */
export interface FindingsView {
  readonly summary: string;
  readonly bodies: readonly BodyWithFindings[];
  readonly filters: readonly FindingFilter[];
}

export interface BodyWithFindings {
  readonly body: Link;
  readonly partnershipId: string;
  readonly findings: readonly FindingView[];
}

export interface FindingFilter {
  readonly name: 'weight' | 'group' | 'partnership' | 'state';
  readonly title: string;
  readonly values: readonly { readonly id: string; readonly name: string }[];
}

/** Gathers the page of all findings. */
export function findingsView(register: Register): FindingsView {
  const all = examine(register);
  const byBody = Map.groupBy(all, ({ body }) => body);
  const bodies = [...byBody].map(([body, found]) => ({
    body: bodyLink(body.key, register),
    partnershipId: body.partnershipId,
    findings: found.map((one) => findingView(one, register)).sort(byWeight),
  }));
  const warnings = all.filter(
    ({ severity, acknowledged }) => severity === 'warning' && acknowledged === undefined,
  ).length;
  return {
    summary:
      all.length === 0
        ? (nothingYet(register) ?? 'The checks found nothing.')
        : `${count(all.length, 'finding')} on ${count(bodies.length, 'body', 'bodies')}. ${count(warnings, 'finding')} ${warnings === 1 ? 'needs' : 'need'} a look; the others are worth knowing or accepted.`,
    bodies,
    filters: filtersOf(bodies, register),
  };
}

/** Every check under the name of its group, with what it found here. */
export function checkGroupRows(register: Register): LinkGroup[] {
  const found = Map.groupBy(examine(register), ({ check }) => check);
  const byGroup = Map.groupBy(allChecks, ({ id }) => groupOf(id));
  return checkGroups.map((id) => ({
    id,
    name: checkGroupNames[id],
    links: (byGroup.get(id) ?? [])
      .toSorted((a, b) => compareText(a.id, b.id))
      .map((check) => {
        const { length = 0 } = found.get(check) ?? {};
        return {
          name: register.checks.get(check.id)!.title,
          href: addresses.check(check.id),
          aside: length === 0 ? '' : count(length, 'finding'),
        };
      }),
  }));
}

function filtersOf(bodies: readonly BodyWithFindings[], register: Register): FindingFilter[] {
  const findings = bodies.flatMap((row) => row.findings);
  const groups = new Set(findings.map(({ group }) => group));
  const partnerships = [...new Set(bodies.map(({ partnershipId }) => partnershipId))];
  const states = [
    { id: 'open', name: 'Open' },
    ...(findings.some(({ acknowledged }) => acknowledged)
      ? [{ id: 'accepted', name: 'Accepted with a reason' }]
      : []),
    ...(findings.some(({ isNew }) => isNew) ? [{ id: 'new', name: 'From a new check' }] : []),
  ];
  return [
    {
      name: 'weight',
      title: 'Weight',
      values: Object.entries(severityNames).map(([id, name]) => ({ id, name })),
    },
    {
      name: 'group',
      title: 'Subject',
      values: checkGroups
        .filter((id) => groups.has(id))
        .map((id) => ({ id, name: checkGroupNames[id] })),
    },
    {
      name: 'partnership',
      title: 'Partnership',
      values: partnerships.map((id) => ({ id, name: nameOfPartnership(id, register) })),
    },
    ...(states.length > 1 ? [{ name: 'state' as const, title: 'State', values: states }] : []),
  ];
}
