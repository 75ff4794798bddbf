import { plainName } from '../../english/plain-name.ts';
import type { SeatClass } from '../../model/membership.ts';
import type { Office } from '../../model/office.ts';
import type { SeatCount } from '../../model/seat-count.ts';
import type { Sector } from '../../model/sector.ts';
import type { FoundSeat } from './found-seats.ts';
import { ownWordsOf } from './folded-organisation.ts';
import { isOrganisation } from './proper-organisation.ts';
import type { RulesForMembers } from './rules-for-members.ts';
import type { OrganisationFinder } from './organisation-finder.ts';
import { officeIn } from './office-in.ts';
import { headOf, isRole } from './seat-count-said.ts';
import { sectorOfSeat } from './sector-of-words.ts';

/** A seat as it is typed in membership.yaml. */
export interface TypedSeat {
  readonly id: string;
  readonly label: string;
  readonly clause: string;
  readonly count: SeatCount;
  readonly organisations?: readonly string[];
  readonly sector?: Sector;
  readonly office?: Office;
  readonly voting: 'yes' | 'no' | 'unstated';
  readonly substitute: 'named' | 'allowed' | 'not-allowed' | 'unstated';
  readonly class: SeatClass;
  readonly group?: string;
  readonly people?: number;
  readonly proviso?: string;
  readonly vacant?: 'yes';
  readonly deputy?: string;
  readonly links?: readonly string[];
}

/** An invitee as it is typed in membership.yaml. */
export interface TypedInvitee {
  readonly id: string;
  readonly label: string;
  readonly clause: string;
  readonly status: 'attendee' | 'observer' | 'adviser' | 'co-opted' | 'support';
  readonly organisations?: readonly string[];
}

/** Turns lines of lists into seats and invitees, each with an id of its own. */
export class SeatWriter {
  readonly seats: TypedSeat[] = [];
  readonly invitees: TypedInvitee[] = [];
  readonly #finder: OrganisationFinder;
  readonly #rules: RulesForMembers;
  readonly #ids = new Set<string>();

  constructor(finder: OrganisationFinder, rules: RulesForMembers) {
    this.#finder = finder;
    this.#rules = rules;
  }

  /** Adds the seat or invitee of one line. */
  add(found: FoundSeat): void {
    const { clause, line, zone } = found;
    const organisations = this.#organisationsOf(found);
    const status = line.status ?? zone.status;
    const base = { id: this.#idOf(line.label), label: line.label, clause };
    const own = organisations.length === 0 ? {} : { organisations };
    if (status === undefined) this.seats.push({ ...base, ...this.#seatOf(found, organisations) });
    else this.invitees.push({ ...base, status, ...own });
  }

  #seatOf(
    found: FoundSeat,
    organisations: readonly string[],
  ): Omit<TypedSeat, 'id' | 'label' | 'clause'> {
    const { line, zone, row } = found;
    const voting =
      line.isVoting ?? zone.isVoting ?? this.#rules.votesOf(zone.group) ?? this.#rules.isVoting;
    const sectors = organisations.flatMap((id) => this.#finder.sectorOf(id) ?? []);
    const sector = line.isElected ? 'council-elected' : sectorOfSeat(line.label, sectors);
    const isShort = (words: string): boolean => words.length <= 400;
    const proviso = /,\s+((?:one|two|some|all|at least \w+) of whom\b.*)$/iu.exec(line.label)?.[1];
    const number = line.count.kind === 'exactly' ? line.count.number : undefined;
    const shared =
      number === 1 && line.people > 1 && row !== undefined && isRole(line.label)
        ? { people: line.people }
        : {};
    return {
      count: countOf(found),
      ...(organisations.length > 0 && { organisations }),
      ...(sector !== undefined && !sectors.includes(sector) && sector !== 'unknown'
        ? { sector }
        : organisations.length === 0
          ? { sector: sector ?? 'unknown' }
          : {}),
      ...(line.office && !isOfGroup(found) && { office: line.office }),
      voting: voting === undefined ? 'unstated' : voting ? 'yes' : 'no',
      substitute:
        row?.hasDeputy === true
          ? 'named'
          : line.isSubstituteAllowed
            ? 'allowed'
            : (this.#rules.substitute ?? 'unstated'),
      class: line.class ?? zone.class ?? classOf(line.label) ?? 'member',
      ...(zone.group !== undefined && isShort(zone.group) && { group: zone.group }),
      ...shared,
      ...(proviso !== undefined && isShort(proviso) && { proviso }),
      ...(line.isVacant && { vacant: 'yes' as const }),
      ...(row?.deputy !== undefined && isShort(row.deputy) && { deputy: row.deputy }),
      ...(row !== undefined &&
        row.links.length > 0 &&
        row.links.every(isShort) && { links: row.links }),
    };
  }

  #organisationsOf({ line, row, zone }: FoundSeat): string[] {
    if (row?.organisation !== undefined) {
      const found = this.#finder.find(row.organisation);
      if (found.length > 0) return found;
      const inRole = this.#finder.find(line.words);
      return inRole.length > 0
        ? inRole
        : this.#finder.findOrPropose(withoutNumber(row.organisation), {
            isName: isNamed(row.organisation),
          });
    }
    const found = this.#finder.findOrPropose(line.words);
    if (found.length > 0) return found;
    return zone.group !== undefined && isOrganisation(zone.group)
      ? this.#finder.findOrPropose(zone.group)
      : [];
  }

  #idOf(label: string): string {
    const stem = plainName(label).replaceAll('.', '-').slice(0, 60).replace(/-+$/u, '') || 'seat';
    let id = stem;
    for (let number = 2; this.#ids.has(id); number += 1) id = `${stem}-${number}`;
    this.#ids.add(id);
    return id;
  }
}

// “Chair” in a list of those who come from one organisation is its own.
function isOfGroup({ line, zone }: FoundSeat): boolean {
  return (
    zone.group !== undefined && isOrganisation(zone.group) && officeIn(line.label) !== undefined
  );
}

function withoutNumber(words: string): string {
  return words
    .replace(/\s*\(\d{1,2}\)$/u, '')
    .replace(/\s*\{withheld:\d\}/gu, '')
    .trim();
}

// A cell that holds a role or a group of people names no organisation.
function isNamed(words: string): boolean {
  return (
    isOrganisation(words) ||
    (!isRole(words) &&
      ownWordsOf(words).length > 0 &&
      !/\b(?:representatives?|members?|voice|residents?|various|all|tb[ac]|n\/a|lay|independent|public)\b/iu.test(
        words,
      ) &&
      /^\p{Lu}/u.test(words))
  );
}

// Each row of a table is a place of its own, whatever is written in it.
function countOf({ line, shape, zone }: FoundSeat): SeatCount {
  const isPlace = shape === 'table' && !line.isCountSaid && line.count.kind === 'unstated';
  if (isPlace && !isRole(line.label)) return { kind: 'exactly', number: Math.max(1, line.people) };
  const isOneEach =
    /\b(?:one|a) (?:\p{L}+ )?(?:representative|member|person|officer|nominee|vote)s?\b[^.;]{0,40}\b(?:each|every|the following (?:organi[sz]ations|partners|bodies|agencies|councils))\b/iu.test(
      zone.cue,
    );
  return isOneEach && line.count.kind === 'unstated' ? { kind: 'exactly', number: 1 } : line.count;
}

function classOf(label: string): SeatClass | undefined {
  if (/\bnon-?executive\b/iu.test(headOf(label))) return 'non-executive';
  if (/\blay (?:member|representative|person|chair)/iu.test(label)) return 'lay';
  return undefined;
}
