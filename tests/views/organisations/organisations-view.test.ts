import { describe, expect, test } from 'vitest';
import { organisationFilters } from '../../../src/views/organisations/organisation-filters.ts';
import { organisationView } from '../../../src/views/organisations/organisation-view.ts';
import { organisationsView } from '../../../src/views/organisations/organisations-view.ts';
import { partnershipGrid } from '../../../src/views/organisations/partnership-grid.ts';
import { openSample } from '../../fixtures/open-sample.ts';

const board = 'content/partnerships/riverside/board';
const register = openSample().register!;

describe('organisationsView', () => {
  test('sets organisations against bodies, and leaves no cell out', () => {
    const { grid } = organisationsView(register);
    expect(grid!.rows.map(({ name }) => name)).toEqual([
      'Riverside Council',
      'Riverside Hospitals Trust',
    ]);
    expect(grid!.rows[0]!.cells[0]!.lines.map(({ text }) => text)).toEqual(['2 seats', 'R/A']);
  });

  test('names those that hold nothing by themselves', () => {
    expect(organisationsView(register).namedOnly.map(({ name }) => name)).toEqual([
      'Riverside Housing',
    ]);
  });

  test('has no grid for more bodies than fit, and shortens long lists', () => {
    const one = register.constitutions.get('riverside/board')!;
    const body = register.bodies.get('riverside/board')!;
    const keys = Array.from({ length: 14 }, (_, index) => `riverside/board-${index}`);
    const large = organisationsView({
      ...register,
      constitutions: new Map(keys.map((key) => [key, { ...one, key }])),
      bodies: new Map(keys.map((key) => [key, { ...body, key }])),
    });
    expect(large.grid).toBeUndefined();
    const [council] = large.sectors[0]!.rows;
    expect(council!.bodies).toHaveLength(12);
    expect(council!.rest).toEqual({ text: 'And on 2 other bodies', kinds: 'seat matrix' });
  });

  test('offers only filters that something answers to', () => {
    const filters = organisationFilters(organisationsView(register), register);
    expect(filters.map(({ name, values }) => [name, values.map(({ id }) => id)])).toEqual([
      ['sector', ['council', 'nhs-provider']],
      ['role', ['seat', 'matrix']],
    ]);
  });
});

describe('partnershipGrid', () => {
  test('sets the organisations of a partnership against its bodies', () => {
    const grid = partnershipGrid(register.partnerships.get('riverside')!, register)!;
    expect(grid.columns.map(({ short }) => short)).toHaveLength(1);
    expect(grid.rows.map(({ id }) => id)).toEqual([
      'riverside-council',
      'riverside-hospitals-trust',
    ]);
  });
});

describe('organisationView', () => {
  test('has seats, offices, votes and letters with their words', () => {
    const { holdings } = organisationView('riverside-council', register);
    expect(holdings.seats[0]).toMatchObject({ count: '2', office: undefined, vote: 'Not stated' });
    expect(holdings.matrices[0]!.rows.map(({ letters }) => letters)).toEqual(['A', 'R/A']);
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
    expect(holdings.duties.map(({ text }) => text)).toEqual([
      'Shares the chair of',
      'Secretariat of',
    ]);
  });

  test('shows what its parts hold, under their own names', () => {
    const changed = openSample({
      [`${board}/membership.yaml`]: (text) =>
        text.replace('      - riverside-hospitals-trust', '      - riverside-housing'),
    });
    const view = organisationView('riverside-council', changed.register!);
    expect(view.parts.map(({ name, holdings }) => [name, holdings.seats.length])).toEqual([
      ['Riverside Housing', 1],
    ]);
  });
});
