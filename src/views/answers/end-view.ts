import type { Register } from '../../register/register.ts';
import { bodyTime, partnershipTime } from '../../register/time/body-time.ts';
import { entryOf, organisationTime } from '../../register/time/organisation-time.ts';
import type { Neighbour, TimeState } from '../../register/time/time-state.ts';
import { dateWords } from '../../english/date-words.ts';
import { capital } from '../../english/sentence.ts';
import type { Link } from '../body-link.ts';
import { bodyLink, organisationLink } from '../body-link.ts';
import { timeClause } from '../phrases/time-words.ts';

/** What became of a body, a partnership or an organisation, for the head of its page. */
export interface EndView {
  /** “Ended in December 2012”. */
  readonly title: string;
  /** What a public source says of it; nothing where none is recorded. */
  readonly what: string | undefined;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  /** The law behind it, and what else the editors say. */
  readonly notes: readonly string[];
  /** What came in its place. */
  readonly after: readonly NeighbourLink[];
}

/** What came after or before: with a page where the register, or a source, has one. */
export type NeighbourLink = Pick<Link, 'name'> & Partial<Link>;

/** What became of a body; nothing where it is current. */
export function endOfBody(key: string, register: Register): EndView | undefined {
  const state = bodyTime(key, register);
  return endView(state, { ...state.record, register });
}

/** What became of a partnership; nothing where it is current. */
export function endOfPartnership(id: string, register: Register): EndView | undefined {
  const state = partnershipTime(id, register);
  return endView(state, { ...state.record, register });
}

/** What became of an organisation; nothing where it is current. */
export function endOfOrganisation(id: string, register: Register): EndView | undefined {
  return endView(organisationTime(id, register), { ...entryOf(id, register), register });
}

interface Said {
  readonly what?: string;
  readonly sources?: EndView['sources'];
  readonly legal?: string | undefined;
  readonly note?: string | undefined;
  readonly register: Register;
}

function endView(
  state: TimeState,
  { what, sources = [], legal, note, register }: Said,
): EndView | undefined {
  if (state.word === 'current') return undefined;
  return {
    title: capital(timeClause(state)),
    what,
    sources,
    notes: [legal, note].filter((one) => one !== undefined),
    after: state.replacedBy.map((one) => neighbourLink(one, register)),
  };
}

function neighbourLink(
  { name, body, organisation, url, until }: Neighbour,
  register: Register,
): NeighbourLink {
  const ended = until === undefined ? '' : ` (until ${dateWords(until)})`;
  if (body !== undefined) return bodyLink(body, register);
  if (organisation === undefined)
    return { name: `${name}${ended}`, ...(url === undefined ? {} : { href: url }) };
  const link = organisationLink(organisation, register);
  return { ...link, name: `${link.name}${ended}` };
}
