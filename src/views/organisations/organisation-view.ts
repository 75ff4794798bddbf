import { placeInSentence } from '../phrases/place-words.ts';
import type { Organisation } from '../../model/organisation.ts';
import { partsOf } from '../../register/seats/parts-of.ts';
import type { Register } from '../../register/register.ts';
import { rolesByOrganisation } from '../../register/seats/roles.ts';
import { list } from '../../english/list.ts';
import { organisationTime, predecessorsOf } from '../../register/time/organisation-time.ts';
import { addresses } from '../addresses.ts';
import type { EndView } from '../answers/end-view.ts';
import { endOfOrganisation } from '../answers/end-view.ts';
import type { Link } from '../body-link.ts';
import { organisationLink } from '../body-link.ts';
import type { AnnouncedView } from './announced-view.ts';
import { announcedView } from './announced-view.ts';
import type { HoldingsView } from './holdings-view.ts';
import { holdingsView } from './holdings-view.ts';
import type { NameIn } from '../phrases/language-words.ts';
import { namesInWords } from '../phrases/language-words.ts';
import { sectorNames } from '../phrases/names.ts';
import { seatsSentence } from './seats-sentence.ts';

/** Everything on the page of one organisation. */
export interface OrganisationView {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly names: readonly NameIn[];
  readonly sector: Link;
  /** What it is where that is not the usual, where it works, and its codes; what is not recorded is left out. */
  readonly facts: readonly string[];
  readonly note: string | undefined;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
  readonly partOf: Link | undefined;
  /** What became of it, and of those it took over from. */
  readonly end: EndView | undefined;
  readonly tookOverFrom: readonly Link[];
  /** What is planned for it. */
  readonly announced: AnnouncedView | undefined;
  /** Over its holdings: whether it sits there, or sat. */
  readonly title: string;
  readonly holdings: HoldingsView;
  /** Where it has seats, in a sentence or two; empty where it has none. */
  readonly sentence: string;
  /** For whoever finds the page in a search. */
  readonly description: string;
  /** Said where it holds nothing. */
  readonly emptyWords: string;
  /** Its parts, and their parts, each with what it holds by itself. */
  readonly parts: readonly (Link & { readonly id: string; readonly holdings: HoldingsView })[];
}

const kindNames: Partial<Record<Organisation['kind'], string>> = {
  'part-of-organisation': 'Part of an organisation',
  'group-of-organisations': 'Group of organisations',
  network: 'Network',
  unknown: 'Not known what kind of organisation',
};

/** Everything one organisation holds and does across the register, and what its parts hold. */
export function organisationView(id: string, register: Register): OrganisationView {
  const record = register.organisations.get(id)!;
  const { partOf, sector } = record;
  const holdingsOf = (one: string): HoldingsView =>
    holdingsView(rolesByOrganisation(register).get(one)!, register, 'organisation');
  return {
    id,
    name: record.name,
    aliases: record.aliases ?? [],
    names: namesInWords(record.names, record.name),
    sector: { name: sectorNames[sector], href: addresses.sector(sector) },
    facts: factsOf(record, register),
    note: record.note,
    sources: record.sources ?? [],
    end: endOfOrganisation(id, register),
    tookOverFrom: predecessorsOf(id, register).map((one) => organisationLink(one, register)),
    announced: announcedView(id, register),
    partOf: partOf === undefined ? undefined : organisationLink(partOf, register),
    title: titleOf(holdingsOf(id), organisationTime(id, register).tense === 'past'),
    holdings: holdingsOf(id),
    sentence: seatsSentence(id, register),
    description: `${record.name}: every seat, office and responsibility in the register.`,
    emptyWords: emptyWords(id, register),
    parts: partsOf(id, register).map((part) => ({
      ...organisationLink(part, register),
      id: part,
      holdings: holdingsOf(part),
    })),
  };
}

function titleOf({ bodies }: HoldingsView, isOver: boolean): string {
  const sits = bodies.some(({ seats }) => seats.length > 0);
  return sits && !isOver ? 'Where it sits' : 'Where the documents name it';
}

function factsOf({ kind, place, identifiers = [] }: Organisation, register: Register): string[] {
  return [
    kindNames[kind],
    place && placeInSentence(register.places.get(place)!),
    ...identifiers.map(({ scheme, value }) => `${scheme.toUpperCase()} ${value}`),
  ].filter((fact) => fact !== undefined);
}

// Why it has a page though no document gives it anything: only what is so.
function emptyWords(id: string, register: Register): string {
  const { partOf } = register.organisations.get(id)!;
  const why = [
    partOf !== undefined && 'is part of another organisation',
    partsOf(id, register).length > 0 && 'is one that others are part of',
    predecessorsOf(id, register).length > 0 && 'took over from another',
    organisationTime(id, register).replacedBy.length > 0 && 'is followed by others',
  ].filter((part) => part !== false);
  const nothing = 'It holds no seat or duty of its own in the register';
  return why.length === 0 ? `${nothing}.` : `${nothing}: it ${list(why)}.`;
}
