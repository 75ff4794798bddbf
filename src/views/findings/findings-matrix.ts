import type { CheckGroup } from '../../diagnostics/check-groups.ts';
import { checkGroupNames, checkGroups } from '../../diagnostics/check-groups.ts';
import { list } from '../../english/list.ts';
import type { FindingView } from '../answers/finding-view.ts';
import { needsLook } from '../answers/finding-view.ts';
import type { Link } from '../body-link.ts';

/** How many findings each body has on each subject: an overview that leads to the lists. */
export interface FindingsMatrix {
  readonly subjects: readonly { readonly id: CheckGroup; readonly name: string }[];
  readonly rows: readonly BodyCounts[];
}

export interface BodyCounts {
  readonly body: Link;
  /** One for each subject; nothing where nothing was found. */
  readonly cells: readonly (SubjectCount | undefined)[];
}

export interface SubjectCount {
  readonly subject: string;
  /** How many need a look, and how many others there are. */
  readonly look: number;
  readonly others: number;
  /** How strong the amber is, from 0 for none to 3. */
  readonly strength: 0 | 1 | 2 | 3;
  /** “2 need a look, 1 other: Quorum and votes, Riverside Board”. */
  readonly name: string;
  readonly href: string;
}

interface OfBody {
  readonly body: Link;
  readonly anchor: string;
  readonly findings: readonly FindingView[];
}

/**
 * Counts findings by body and subject; nothing where there are none.
 *
 * Shape: only subjects on which something was found. A cell leads to the findings that it counts.
 */
export function findingsMatrix(bodies: readonly OfBody[]): FindingsMatrix | undefined {
  if (bodies.length === 0) return undefined;
  const found = new Set(bodies.flatMap(({ findings }) => findings.map(({ group }) => group)));
  const subjects = checkGroups
    .filter((id) => found.has(id))
    .map((id) => ({ id, name: checkGroupNames[id] }));
  return {
    subjects,
    rows: bodies.map((one) => ({
      body: { name: one.body.name, href: `#${one.anchor}` },
      cells: subjects.map(({ id }) => cellOf(id, one)),
    })),
  };
}

/** Where the findings of a body on one subject begin. */
export function subjectAnchor(body: string, subject: CheckGroup): string {
  return `${body}-${subject}`;
}

function cellOf(group: CheckGroup, { body, anchor, findings }: OfBody): SubjectCount | undefined {
  const own = findings.filter((one) => one.group === group);
  if (own.length === 0) return undefined;
  const look = own.filter(needsLook).length;
  const others = own.length - look;
  const subject = checkGroupNames[group];
  const counts = [
    look === 0 ? '' : `${look} ${look === 1 ? 'needs' : 'need'} a look`,
    others === 0 ? '' : `${others} ${look === 0 ? 'to know' : others === 1 ? 'other' : 'others'}`,
  ].filter(Boolean);
  return {
    subject,
    look,
    others,
    strength: look === 0 ? 0 : look === 1 ? 1 : look <= 3 ? 2 : 3,
    name: `${list(counts)}: ${subject}, ${body.name}`,
    href: `#${subjectAnchor(anchor, group)}`,
  };
}
