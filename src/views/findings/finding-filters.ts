import type { CheckGroup } from '../../diagnostics/check-groups.ts';
import { checkGroupNames, checkGroups } from '../../diagnostics/check-groups.ts';
import type { Register } from '../../register/register.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { severityNames } from '../phrases/check-words.ts';
import { nameOfPartnership } from '../phrases/names-of.ts';

/** One way to narrow the findings, with how many of those on the page each value leaves. */
export interface FindingFilter {
  readonly name: 'weight' | 'group' | 'partnership' | 'state';
  readonly title: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: string;
    readonly count: number;
  }[];
}

/** A finding that the page lists, with whose it is. */
export interface Narrowable {
  readonly finding: FindingView;
  readonly partnershipId: string;
}

/** The filters of the findings page: only those that narrow what is listed. */
export function findingFilters(listed: readonly Narrowable[], register: Register): FindingFilter[] {
  const filters: FindingFilter[] = [
    {
      name: 'weight',
      title: 'Weight',
      values: counted(
        Object.entries(severityNames),
        listed.map(({ finding }) => finding.severity),
      ),
    },
    {
      name: 'group',
      title: 'Subject',
      values: counted(
        checkGroups.map((id): [CheckGroup, string] => [id, checkGroupNames[id]]),
        listed.map(({ finding }) => finding.group),
      ),
    },
    {
      name: 'partnership',
      title: 'Partnership',
      values: counted(
        [...register.partnerships.keys()].map((id) => [id, nameOfPartnership(id, register)]),
        listed.map(({ partnershipId }) => partnershipId),
      ),
    },
    {
      name: 'state',
      title: 'State',
      values: counted(
        Object.entries(stateNames),
        listed.flatMap(({ finding }) => statesOf(finding)),
      ),
    },
  ];
  return filters.filter(({ values }) => values.length > 1);
}

const stateNames = {
  open: 'Open',
  accepted: 'Accepted with a reason',
  new: 'From a new check',
} as const;

/** Whether a finding is open or accepted, and whether its check is new. */
export function statesOf({ acknowledged, isNew }: FindingView): (keyof typeof stateNames)[] {
  return [acknowledged === undefined ? 'open' : 'accepted', ...(isNew ? ['new' as const] : [])];
}

function counted(
  names: readonly (readonly [string, string])[],
  found: readonly string[],
): FindingFilter['values'] {
  const byId = Map.groupBy(found, (id) => id);
  return names.flatMap(([id, name]) => {
    const { length = 0 } = byId.get(id) ?? {};
    return length === 0 ? [] : [{ id, name, count: length }];
  });
}
