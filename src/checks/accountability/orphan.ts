import type { Body, PartnershipEntry } from '../../register/register.ts';
import type { Check, Remark } from '../check.ts';

/** A working group that a document names answers to somebody. */
export const orphan: Check = {
  id: 'accountability/orphan',
  since: '0.1',
  severity: 'info',
  concern: 'provision',
  inPartnership: (partnership) =>
    partnership.bodies
      .filter((body) => isOrphan(body) && !isProposal(body, partnership))
      .map((body) => remarkOf(body, partnership)),
};

// Groups that do work for another group. A board, a forum or a body elsewhere need not answer to one of these.
const working: readonly Body['kind'][] = [
  'working-group',
  'delivery-group',
  'improvement-group',
  'theme-group',
  'steering-group',
  'executive-group',
];

function isOrphan({ status, kind, relations }: Body): boolean {
  return status === 'described' && working.includes(kind) && relations.length === 0;
}

// Where a program has found who it answers to, the documents are not said to be silent.
function isProposal({ id }: Body, { document }: PartnershipEntry): boolean {
  const { bodies = [] } = document.value as {
    bodies?: readonly { readonly id: string; readonly relations?: readonly unknown[] }[];
  };
  return bodies.some((body) => body.id === id && (body.relations ?? []).length > 0);
}

function remarkOf({ id, name }: Body, { record }: PartnershipEntry): Remark {
  const index = (record.bodies ?? []).findIndex((body) => body.id === id);
  return {
    document: 'partnership',
    path: ['bodies', index, 'name'],
    body: id,
    about: id,
    message: `${name} is named, but no document says who it answers to. Say so in the terms of the group that set it up.`,
  };
}
