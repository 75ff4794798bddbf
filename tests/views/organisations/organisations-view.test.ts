import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { organisationFilters } from '../../../src/views/organisations/organisation-filters.ts';
import { organisationView } from '../../../src/views/organisations/organisation-view.ts';
import {
  mostInFull,
  organisationsView,
} from '../../../src/views/organisations/organisations-view.ts';
import { letterRows, letterView } from '../../../src/views/organisations/letters-view.ts';
import { partnershipOrganisations } from '../../../src/views/organisations/partnership-organisations.ts';
import { seatDots } from '../../../src/views/organisations/seat-dots.ts';
import { sectorList } from '../../../src/views/organisations/sector-list.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { withEnds } from '../../fixtures/with-ends.ts';
import { seatsSentence } from '../../../src/views/organisations/seats-sentence.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = 'content/partnerships/riverside/board';
const register = openSample().register!;

/** A register with more of the same council, each by a name of its own. */
function withOrganisations(number: number, first = 'Council'): Register {
  const council = register.organisations.get('riverside-council')!;
  const more = Array.from({ length: number }, (_, index) => {
    const id = `council-${index}`;
    return [id, { ...council, id, name: `${first} ${index}` }] as const;
  });
  return { ...register, organisations: new Map([...register.organisations, ...more]) };
}

describe('organisationsView', () => {
  test('lists organisations by sector, with what each holds', () => {
    const { groups, summary } = organisationsView(register);
    expect(groups.map(({ name, number }) => [name, number])).toEqual([
      ['Councils', 1],
      ['NHS', 1],
    ]);
    expect(groups[0]!.rows[0]!.bodies[0]!.words).toBe('2 seats, is in its table of who does what');
    expect(summary).toMatch(/^2 organisations hold a seat/);
  });

  test('names those that hold nothing by themselves', () => {
    expect(organisationsView(register).namedOnly.map(({ name }) => name)).toEqual([
      'Riverside Housing',
    ]);
  });

  test('counts very many by sector and by letter, and lists them on pages of their own', () => {
    const many = organisationsView(withOrganisations(mostInFull));
    expect(many.isInFull).toBe(false);
    expect(many.groups).toEqual([]);
    expect(many.sectors.map(({ name, number }) => [name, number])).toEqual([
      ['Councils', 1],
      ['NHS providers', 1],
    ]);
    expect(many.letters.map(({ name, number }) => [name, number])).toEqual([
      ['C', mostInFull],
      ['R', 3],
    ]);
    expect(organisationFilters(many, register)).toEqual([]);
  });

  test('offers only filters that something answers to', () => {
    const filters = organisationFilters(organisationsView(register), register);
    expect(filters.map(({ name, values }) => [name, values.map(({ id }) => id)])).toEqual([
      ['sector', ['council', 'nhs-provider']],
      ['role', ['seat', 'matrix']],
    ]);
  });
});

describe('letterView', () => {
  test('has the organisations of one letter, and files a letter with a mark under the letter', () => {
    const some = withOrganisations(2, 'Éire');
    expect(letterRows(some).map(({ id }) => id)).toEqual(['e', 'r']);
    expect(letterView('e', some).organisations.map(({ name, groups }) => [name, groups])).toEqual([
      ['Éire 0', 'named only'],
      ['Éire 1', 'named only'],
    ]);
    expect(letterView('r', some).organisations[0]).toMatchObject({ groups: '1 group' });
  });

  test('files a name that begins with no letter last', () => {
    expect(letterRows(withOrganisations(1, '3rd Sector')).map(({ name }) => name)).toEqual([
      'R',
      'Other',
    ]);
  });
});

describe('sectorList', () => {
  test('folds many of one kind, and names no more bodies than a line can hold', () => {
    const one = register.constitutions.get('riverside/board')!;
    const body = register.bodies.get('riverside/board')!;
    const keys = Array.from({ length: 14 }, (_, index) => `riverside/board-${index}`);
    const [councils] = sectorList(['riverside-council'], {
      register: {
        ...register,
        constitutions: new Map(keys.map((key) => [key, { ...one, key }])),
        bodies: new Map(keys.map((key) => [key, { ...body, key }])),
      },
    });
    expect(councils!.rows[0]!.bodies).toHaveLength(12);
    expect(councils!.rows[0]!.rest).toEqual({
      text: 'And on 2 other groups',
      kinds: 'seat matrix',
    });
    const some = withOrganisations(13);
    expect(sectorList([...some.organisations.keys()], { register: some })[0]!.isOpen).toBe(false);
  });
});

describe('partnershipOrganisations', () => {
  test('lists the organisations of a partnership with what they hold on its bodies', () => {
    const groups = partnershipOrganisations(register.partnerships.get('riverside')!, register);
    expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
      'riverside-council',
      'riverside-hospitals-trust',
    ]);
  });
});

describe('seatDots', () => {
  const seats = register.constitutions.get('riverside/board')!.membership.seats;

  test('marks each seat, those without a number too, and those that are shared', () => {
    const [council] = seats;
    const open = { ...council!, count: { kind: 'unstated' as const } };
    const shared = {
      ...council!,
      count: { kind: 'exactly' as const, number: 1 },
      organisations: ['riverside-council', 'riverside-housing'],
    };
    expect(seatDots([council!, open, shared])).toEqual({ own: 1, shared: 1, isOpen: true });
  });

  test('marks nothing where there is no seat, or too many to see', () => {
    expect(seatDots([])).toBeUndefined();
    const many = { ...seats[0]!, count: { kind: 'exactly' as const, number: 40 } };
    expect(seatDots([many])).toBeUndefined();
  });
});

describe('organisationView', () => {
  test('has seats, offices, votes and letters with their words', () => {
    const { holdings } = organisationView('riverside-council', register);
    const [body] = holdings.bodies;
    expect(body).toMatchObject({ words: '2 seats', vote: 'Whether it votes: not stated.' });
    expect(body!.share).toMatchObject({ words: '2 of 4 seats', own: 'M6 6h0M19 6h0' });
    expect(
      body!.matrices[0]!.groups.map(({ letters, activities }) => [letters, activities.length]),
    ).toEqual([
      ['A', 1],
      ['R/A', 1],
    ]);
  });

  test('says where it sits in a sentence, and in the past of what is over', () => {
    expect(organisationView('riverside-council', register).sentence).toBe(
      'It holds 2 seats on the Riverside Partnership Board.',
    );
    const ends = withEnds();
    expect(organisationView('riverside-council', ends).sentence).toBe(
      'It held 2 seats on the Larkfield Board, Riverside (ended December 2024).',
    );
    expect(organisationView('riverside-council', ends).holdings.bodies[0]!.words).toBe(
      'Had 2 seats',
    );
    expect(seatsSentence('riverside-housing', register)).toBe('');
  });

  test('says of an organisation that is over that a document still lists it', () => {
    const changed = twoPartnerships({
      'content/organisations/riverside-hospitals-trust.yaml': (text) =>
        `${text}superseded: riverside-hospitals-trust\n`,
      'content/superseded/riverside-hospitals-trust.yaml': `name: the Riverside Hospitals Trust
kind: body
names: [Riverside Hospitals Trust of old]
change: abolished
effective: 2023-04-01
what: It was abolished on 1 April 2023.
successors: [{ name: a joint board }]
confidence: high
sources: [{ title: Minutes, url: "https://riverside.example/minutes" }]
checkedOn: 2025-02
`,
    });
    const view = organisationView('riverside-hospitals-trust', changed);
    expect(view.title).toBe('Where the documents name it');
    expect(view.sentence).toBe(
      'Documents in force still list it for 1 seat on the Riverside Partnership Board.',
    );
  });

  test('lists chair and secretariat duties', () => {
    const changed = openSample({
      [`${board}/facts.yaml`]: (text) =>
        `${text.replace(/^(chair|secretariat):\n(?: .*\n)+|^(chair|secretariat): .*\n/gm, '')}
chair:
  state: stated
  answer: { mode: shared, holders: [{ organisation: riverside-council }, { organisation: riverside-hospitals-trust }] }
  evidence: [{ clause: '3.2', quote: one of them the Chair }]
secretariat:
  state: stated
  answer: { by: [{ organisation: riverside-council }], shared: no }
  evidence: [{ clause: '3.2', quote: one of them the Chair }]
`,
    });
    expect(changed.diagnostics).toEqual([]);
    const { holdings } = organisationView('riverside-council', changed.register!);
    expect(holdings.bodies[0]!.duties.map(({ text }) => text)).toEqual([
      'Shares the chair',
      'Secretariat',
    ]);
  });

  test('shows what its parts hold, under their own names', () => {
    const changed = openSample({
      [`${board}/membership.yaml`]: (text) =>
        text.replace('      - riverside-hospitals-trust', '      - riverside-housing'),
    });
    const view = organisationView('riverside-council', changed.register!);
    expect(
      view.parts.map(({ name, holdings }) => [name, holdings.bodies[0]!.seats.length]),
    ).toEqual([['Riverside Housing', 1]]);
  });
});
