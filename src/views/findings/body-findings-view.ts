import { checkGroupNames, checkGroups } from '../../diagnostics/check-groups.ts';
import { findingsOf } from '../../checks/running/examine.ts';
import type { Register } from '../../register/register.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { byWeight, findingView } from '../answers/finding-view.ts';
import { count } from '../../english/count.ts';

/** What the checks have to say about one body, for its page. */
export interface BodyFindingsView {
  readonly total: number;
  /** “4 findings need a look, 9 are worth knowing.” */
  readonly summary: string;
  /** “4 need a look”; “9 worth knowing” where none does. */
  readonly brief: string;
  readonly groups: readonly FindingGroup[];
  /** By the id of the part of the words that they are shown beside. */
  readonly byClause: ReadonlyMap<string, readonly FindingView[]>;
}

export interface FindingGroup {
  readonly id: string;
  readonly name: string;
  readonly findings: readonly FindingView[];
}

/** Gathers the findings of one body: those that need a look first within each group. */
export function bodyFindingsView(bodyKey: string, register: Register): BodyFindingsView {
  const findings = findingsOf(bodyKey, register).map((one) => findingView(one, register));
  return {
    total: findings.length,
    summary: summaryOf(findings),
    brief: briefOf(findings),
    groups: findingGroups(findings),
    byClause: Map.groupBy(
      findings.filter(({ clauseId }) => clauseId !== undefined),
      ({ clauseId }) => clauseId!,
    ),
  };
}

function findingGroups(findings: readonly FindingView[]): FindingGroup[] {
  const byGroup = Map.groupBy(findings, ({ group }) => group);
  return checkGroups.flatMap((id) => {
    const found = byGroup.get(id);
    return found === undefined
      ? []
      : [{ id, name: checkGroupNames[id], findings: found.sort(byWeight) }];
  });
}

function briefOf(findings: readonly FindingView[]): string {
  const open = findings.filter((one) => one.acknowledged === undefined);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  if (warnings > 0) return `${warnings} ${warnings === 1 ? 'needs' : 'need'} a look`;
  if (open.length > 0) return `${open.length} worth knowing`;
  return findings.length > 0 ? `${findings.length} accepted` : 'none';
}

function summaryOf(findings: readonly FindingView[]): string {
  const accepted = findings.filter((one) => one.acknowledged !== undefined).length;
  const open = findings.filter((one) => one.acknowledged === undefined);
  const warnings = open.filter(({ severity }) => severity === 'warning').length;
  const parts = [
    warnings > 0 ? `${count(warnings, 'finding')} ${warnings === 1 ? 'needs' : 'need'} a look` : '',
    open.length > warnings ? `${open.length - warnings} worth knowing` : '',
    accepted > 0 ? `${accepted} accepted with a reason` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'The checks found nothing.' : `${parts.join(', ')}.`;
}
