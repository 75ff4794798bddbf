import type { Random } from '../../bench/random.ts';
import { randomFrom } from '../../bench/random.ts';
import type { Said } from './base-facts.ts';
import { saidOn, textSayings } from './base-facts.ts';
import { goodMatrix, idOf } from './base-matrix.ts';
import type { Numbering } from './base-text.ts';
import { goodText } from './base-text.ts';
import type { Draft, FactDraft, Part, SeatDraft } from './draft.ts';
import { bodyNames, organisationNames, places } from './sentences.ts';

/** What a fault needs of the document that it is put into. */
export interface Shape {
  readonly numbering?: Numbering;
  readonly hasMatrix?: boolean;
  readonly kind?: string;
  readonly statutory?: 'yes' | 'no' | 'in-part' | 'unknown';
}

interface Partner {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly sector: string;
  readonly role: string;
}

/** Writes a good document of a shape that follows from a seed: no check has anything to say of it. */
export function goodDraft(seed: string, shape: Shape = {}): Draft {
  const random = randomFrom(seed);
  const place = random.pick(places);
  const partners = partnersIn(place, random);
  const cabinet = `${place} Cabinet`;
  const group = { seats: partners.length, council: partners[0]!.name, cabinet };
  const [called, kind] = random.pick(
    bodyNames.filter((one) => shape.kind === undefined || one[1] === shape.kind),
  );
  const said = saidBy(saidOn(group, random), { kind, random });
  const body = { name: `${place} ${called}`, kind, statutory: shape.statutory ?? legalIn(random) };
  const constitution = constitutionOf(body, said, random);
  const content = goodText(`Terms of reference of the ${constitution.body.name}`, {
    said: new Map([...said].map(([topic, [words]]) => [topic, words])),
    seats: partners.map(labelOf),
    numbering: shape.numbering ?? random.pick<Numbering>(['by-section', 'throughout', 'none']),
    random,
  });
  const draft: Draft = {
    place,
    partnership: partnershipOf(place, cabinet),
    constitution,
    text: { content },
    facts: factsOf(said),
    membership: { state: 'stated', seats: seatsOf(partners, { content, random }) },
    more: organisationsOf(partners),
  };
  if (shape.hasMatrix ?? random.chance(0.5)) addMatrix(draft, partners, random);
  return draft;
}

function partnersIn(place: string, random: Random): Partner[] {
  const [council, ...others] = organisationNames.map(([short, sector, role]) => {
    const name = `${place} ${short}`;
    return { id: idOf(name), name, short, sector, role };
  });
  return [council!, ...random.some(others, random.whole(4, 6))];
}

// A short document is silent on what nobody expects of a body of its kind.
function saidBy(
  core: Record<string, Said>,
  { kind, random }: { kind: string; random: Random },
): ReadonlyMap<string, Said> {
  const isShort = kind === 'committee' || kind === 'working-group';
  const { purpose, ...more } = textSayings;
  const [first, ...others] = Object.entries({ purpose: purpose!, ...more });
  const texts = [first!, ...(isShort ? random.some(others, random.whole(3, 8)) : others)];
  const sayings = texts.map(([topic, words]): [string, Said] => [
    topic,
    [words, { summary: words }],
  ]);
  return new Map([...Object.entries(core), ...sayings, ...attendance(random)]);
}

function attendance(random: Random): [string, Said][] {
  const words = 'Members attend every meeting or send apologies.';
  return random.chance(0.5)
    ? [['attendance', [words, { duty: 'members attend each meeting' }]]]
    : [];
}

function partnershipOf(place: string, cabinet: string): Draft['partnership'] {
  return {
    name: `${place} Partnership`,
    place: 'riverside',
    summary: 'Partners who work together.',
    bodies: [
      {
        id: 'cabinet',
        name: cabinet,
        kind: 'committee',
        status: 'external',
        summary: 'It leads the council.',
        evidence: [{ clause: 'accountability', quote: cabinet, in: 'board' }],
      },
    ],
  };
}

function legalIn(random: Random): 'yes' | 'no' | 'in-part' | 'unknown' {
  return random.pick(['yes', 'no', 'in-part', 'unknown']);
}

function constitutionOf(
  body: Draft['constitution']['body'],
  said: ReadonlyMap<string, Said>,
  random: Random,
): Draft['constitution'] {
  return {
    body,
    title: 'Terms of reference',
    summary: 'It brings partners together.',
    status: 'final',
    version: versionOf(random),
    source: 'riverside',
    relations: [relationOf(said)],
  };
}

function versionOf(random: Random): Draft['constitution']['version'] {
  return {
    label: `v${random.whole(1, 9)}`,
    date: `2026-0${random.whole(1, 5)}`,
    evidence: [{ clause: 'purpose', quote: textSayings.purpose! }],
  };
}

function relationOf(said: ReadonlyMap<string, Said>): Draft['constitution']['relations'][number] {
  const [quote] = said.get('accountability')!;
  return {
    kind: 'accountable-to',
    body: 'cabinet',
    evidence: [{ clause: 'accountability', quote }],
  };
}

function factsOf(said: ReadonlyMap<string, Said>): Record<string, FactDraft> {
  return Object.fromEntries(
    [...said].map(([topic, [quote, answer]]): [string, FactDraft] => [
      topic,
      { state: 'stated', answer, evidence: [{ clause: topic, quote }] },
    ]),
  );
}

function labelOf({ role, name }: Partner): string {
  return `${role}, ${name}`;
}

function seatsOf(
  partners: readonly Partner[],
  { content, random }: { content: readonly Part[]; random: Random },
): SeatDraft[] {
  const isTable = content.some((part) => part.content?.some(({ id }) => id === 'members'));
  const isGrouped = random.chance(0.5);
  return partners.map((partner, at) => ({
    id: `seat-${at + 1}`,
    label: labelOf(partner),
    clause: isTable ? 'members' : `member-${at + 1}`,
    count: { kind: 'exactly', number: '1' },
    organisations: [partner.id],
    voting: 'yes',
    substitute: 'allowed',
    class: 'member',
    ...(isGrouped ? { group: at < 2 ? 'Public bodies' : 'Other partners' } : {}),
  }));
}

function organisationsOf(partners: readonly Partner[]): Record<string, object> {
  return Object.fromEntries(
    partners.map(({ id, name, sector }) => [
      `organisations/${id}`,
      { name, sector, kind: 'organisation' },
    ]),
  );
}

function addMatrix(draft: Draft, partners: readonly Partner[], random: Random): void {
  const parties = partners.map(({ id, short }) => ({ id, label: short, organisations: [id] }));
  draft.rasci = goodMatrix(parties, random);
  draft.text.content.push({
    kind: 'section',
    id: 'appendix',
    heading: 'Appendix A: who does what',
    content: [
      ...draft.rasci.legend.map(({ asWritten }): Part => ({ kind: 'item', text: asWritten })),
      { kind: 'table', id: 'matrix', columns: [], rows: [] },
    ],
  });
}
