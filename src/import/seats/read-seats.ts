import { numeral, valueOf } from '../../english/numerals.ts';
import { count } from '../../english/count.ts';
import type { Proposal } from '../../model/proposal.ts';
import type { SeatCount } from '../../model/seat-count.ts';
import type { ReadableText } from '../reading/readable-text.ts';
import type { KnownOrganisation, ProposedOrganisation } from './known-organisation.ts';
import type { RulesForMembers } from './rules-for-members.ts';
import { rulesForMembers } from './rules-for-members.ts';
import { isOrganisation } from './proper-organisation.ts';
import { isRole } from './seat-count-said.ts';
import { OrganisationFinder } from './organisation-finder.ts';
import type { FoundSeat } from './found-seats.ts';
import { foundSeats } from './found-seats.ts';
import type { SeatDoubt } from './seat-doubt.ts';
import type { TypedInvitee, TypedSeat } from './typed-seat.ts';
import { SeatWriter } from './typed-seat.ts';

/** membership.yaml as it is typed, before its schema reads it. */
export interface TypedMembership {
  readonly state: 'stated' | 'not-stated' | 'open';
  readonly seats: readonly TypedSeat[];
  readonly invitees?: readonly TypedInvitee[];
  readonly cap?: RulesForMembers['cap'];
  readonly subtotals?: readonly { readonly count: SeatCount; readonly clause: string }[];
  readonly note?: string;
  readonly proposed: Proposal;
}

/** Who sits on a body, as far as its text tells; without `membership` nobody has found it. */
export interface SeatsRead {
  readonly membership?: TypedMembership;
  /** Organisations that the register does not have yet. */
  readonly organisations: readonly ProposedOrganisation[];
  readonly doubts: readonly SeatDoubt[];
}

/** Reads who sits on a body from the lists, tables and sentences of its text. */
export function readSeats(
  text: ReadableText,
  { organisations }: { readonly organisations: readonly KnownOrganisation[] },
): SeatsRead {
  const rules = rulesForMembers(text);
  const { seats: found, doubts } = foundSeats(text);
  const finder = new OrganisationFinder(organisations, text);
  const writer = new SeatWriter(finder, rules);
  for (const seat of withOfficesOnce(found)) writer.add(seat);
  const { seats, invitees } = writer;
  const state = seats.length > 0 ? 'stated' : rules.isOpen ? 'open' : silence(text);
  const proposed = [...finder.proposed.values()];
  if (state === undefined) return { organisations: [], doubts };
  return {
    membership: {
      state,
      seats: withChair(seats, text),
      ...(invitees.length > 0 && state === 'stated' && { invitees }),
      ...(rules.cap && { cap: rules.cap }),
      ...subtotalOf(found, text),
      proposed: proposalOf(state, found),
    },
    organisations: proposed,
    doubts: [...doubts, ...doubtsOf(found)],
  };
}

// Only of a whole document that never speaks of members can it be said that it names none.
function silence({ passages, isWhole }: ReadableText): 'not-stated' | undefined {
  const speaks = passages.some(({ words, node }) =>
    /\bmember(?:s|ship)\b|\bcompris\w+|\bconsists? of\b|\brepresent|\battend|\bchair|\bpartners\b|\bseats?\b/iu.test(
      node.kind === 'table' ? JSON.stringify(node) : words,
    ),
  );
  return isWhole && !speaks ? 'not-stated' : undefined;
}

// “– Chair” after one line is the chair of this body; after many, or where others say “Riverside
// Council – Chief Executive”, it is what someone is elsewhere.
function withOfficesOnce(found: readonly FoundSeat[]): FoundSeat[] {
  const isMany = found.filter(({ line }) => line.office === 'chair').length > 2;
  const isElsewhere = found.some(({ line }) => isBodyAndRole(line.label));
  return found.map((seat) => {
    const isOther = isMany || (isElsewhere && isOrganisation(seat.line.label));
    if (!isOther) return seat;
    const { office, ...line } = seat.line;
    if (office === undefined || isMany) return { ...seat, line };
    return { ...seat, line: { ...line, count: { kind: 'exactly', number: 1 } } };
  });
}

function isBodyAndRole(label: string): boolean {
  const [, body = '', role = ''] = /^(.+?)\s[–—-]\s([^–—]+)$/u.exec(label) ?? [];
  return isOrganisation(body) && isRole(role);
}

// “The Board is chaired by the Leader of the Council”, where a seat has this very label.
function withChair(seats: readonly TypedSeat[], { passages }: ReadableText): TypedSeat[] {
  if (seats.some(({ office }) => office === 'chair' || office === 'co-chair')) return [...seats];
  const said = passages.flatMap(({ words }) => chairSaid(words));
  const is = ({ label, count: size }: TypedSeat): boolean =>
    size.kind === 'exactly' &&
    size.number === 1 &&
    label.split(/\s+/u).length > 1 &&
    said.some((chair) => plain(chair) === plain(label));
  const chairs = seats.filter(is);
  return chairs.length === 1
    ? seats.map((seat) => (is(seat) ? { ...seat, office: 'chair' } : seat))
    : [...seats];
}

function chairSaid(words: string): string[] {
  const by = [...words.matchAll(/\bchaired by (?:the )?([^.;]+)/giu)].map(([, who]) => who!);
  const is = [
    ...words.matchAll(
      /\bchair(?:man|person)?(?: of the [\p{L} ]{3,50})? (?:is|will be|shall be) (?:the )?([^.;]+)/giu,
    ),
  ].map(([, who]) => who!);
  const will = [
    ...words.matchAll(/(?:^|[.;] )(?:the )?([^.;]+?) (?:will|shall) (?:be the )?chair\b/giu),
  ].map(([, who]) => who!);
  return [...by, ...is, ...will];
}

function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/^the /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const total = new RegExp(
  String.raw`\b(?:compris\w+(?: of)?|consists? of|made up of|has|have)\s+(?:a total of\s+)?(${numeral})\s+(?:voting\s+)?members\b`,
  'iu',
);

function subtotalOf(
  found: readonly FoundSeat[],
  { passages }: ReadableText,
): Pick<TypedMembership, 'subtotals'> {
  const leads = new Set(found.map(({ zone }) => zone.cue));
  const said = passages.flatMap(({ words, id }) => {
    const number = leads.has(words) ? valueOf(total.exec(words)?.[1] ?? '') : undefined;
    return number === undefined || number < 2
      ? []
      : [{ count: { kind: 'exactly' as const, number }, clause: id }];
  });
  return said.length === 1 ? { subtotals: said } : {};
}

function proposalOf(state: TypedMembership['state'], found: readonly FoundSeat[]): Proposal {
  if (state === 'open')
    return { reason: 'A sentence says that membership is open', confidence: 'medium' };
  if (state === 'not-stated')
    return { reason: 'Nothing in the document speaks of members', confidence: 'medium' };
  const [first] = found;
  const cue = (first?.zone.cue ?? '').slice(0, 120);
  const shapes = { list: 'A list', table: 'A table', sentence: 'A sentence' };
  const reason = `${shapes[first?.shape ?? 'list']} ${cue === '' ? 'with the headings of a list of members' : `under “${cue}”`} names ${count(found.length, 'line')}`;
  const told = found.filter(({ line, shape }) => line.isCountSaid || shape === 'table').length;
  return {
    reason,
    confidence:
      first?.shape === 'sentence' ? 'medium' : told * 2 >= found.length ? 'high' : 'medium',
  };
}

function doubtsOf(found: readonly FoundSeat[]): SeatDoubt[] {
  return found
    .filter(
      ({ line, shape, zone }) =>
        line.count.kind === 'unstated' &&
        shape !== 'table' &&
        (line.status ?? zone.status) === undefined,
    )
    .map(({ clause, line }) => ({
      clause,
      quote: line.label,
      says: 'The document gives no number of seats here.',
    }));
}
