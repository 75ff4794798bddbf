import type { EvidenceInBody } from '../../model/evidence.ts';
import { bodyKey } from '../../register/body-key.ts';
import type { Body, Register } from '../../register/register.ts';
import { plainSpaces } from '../../register/text/node-words.ts';
import { absolute, addresses } from '../addresses.ts';
import { clauseFullName } from '../answers/clause-place.ts';
import type { Column } from './data-file.ts';

/** A part of a document’s words, with those that a reading rests on. */
export interface ClauseCells {
  /** The id of the part. */
  readonly clause: string;
  /** What it is called: “Clause 15”. */
  readonly clause_name: string;
  readonly clause_address: string;
}

/** The columns that say which part of the words is meant. */
export const clauseColumns = {
  clause: { is: 'The id of the part of the words: the end of its address.' },
  clause_name: { is: 'The printed number of that clause, or the heading it stands under.' },
  clause_address: { is: 'The address at which the clause can be read.' },
} as const satisfies Record<keyof ClauseCells, Column>;

/** The columns of a clause where there is none. */
export const noClause = {
  clause: undefined,
  clause_name: undefined,
  clause_address: undefined,
} as const;

/** Several parts of words, each with the words quoted from it, in the same order. */
export const quoteColumns = {
  clauses: { is: 'The clauses it rests on, by number or heading.', type: 'list' },
  clause_addresses: { is: 'The addresses of those clauses, in the same order.', type: 'list' },
  quotes: { is: 'The exact words, in the order of the clauses.', type: 'list' },
} as const satisfies Record<string, Column>;

/** Where a part of the words of a body stands; nothing where its text has no such part. */
export function clauseCells(
  clause: string | undefined,
  body: Pick<Body, 'constitution'>,
  { site }: Register,
): Partial<ClauseCells> {
  const { constitution } = body;
  const entry = constitution?.text.byId.get(clause ?? '');
  if (constitution === undefined || entry === undefined) return {};
  return {
    clause: entry.id,
    clause_name: clauseFullName(entry, constitution.text),
    clause_address: absolute(addresses.clause(constitution.key, entry.id), site.baseUrl),
  };
}

/** One quote with where it stands; `in` names the body in whose words it does. */
export function quoteCells(
  { clause, quote, in: other }: EvidenceInBody,
  { id, partnershipId }: Pick<Body, 'id' | 'partnershipId'>,
  register: Register,
): (ClauseCells & { readonly in: string; readonly quote: string }) | undefined {
  const home = register.bodies.get(bodyKey(other ?? id, partnershipId));
  const cells = home && clauseCells(clause, home, register);
  return home === undefined || cells?.clause === undefined
    ? undefined
    : { ...(cells as ClauseCells), in: home.key, quote: plainSpaces(quote) };
}

/** Several quotes in three lists of one row. */
export function quoteLists(
  evidence: readonly EvidenceInBody[],
  body: Pick<Body, 'id' | 'partnershipId'>,
  register: Register,
): Readonly<Record<keyof typeof quoteColumns, readonly string[]>> {
  const quotes = evidence.flatMap((one) => quoteCells(one, body, register) ?? []);
  return {
    clauses: quotes.map((one) => one.clause_name),
    clause_addresses: quotes.map((one) => one.clause_address),
    quotes: quotes.map(({ quote }) => quote),
  };
}
