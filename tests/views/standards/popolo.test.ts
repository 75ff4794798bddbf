import { describe, expect, test } from 'vitest';
import { popolo } from '../../../src/views/standards/popolo.ts';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';

type Item = Readonly<Record<string, unknown>>;

const registers = {
  'one body': openSample().register!,
  'two partnerships': twoPartnerships(),
  'a table of each shape': openSample(matrixBodies()).register!,
};

// What the schemas of Popolo say of the fields that are used; they ask for none of them.
const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

describe.each(Object.entries(registers))('the register in Popolo: %s', (_, register) => {
  const all = JSON.parse(JSON.stringify(popolo(register))) as Record<string, readonly Item[]>;
  const items = Object.values(all).flat();
  const idsOf = (kind: string): ReadonlySet<unknown> => new Set(all[kind]!.map(({ id }) => id));

  test('has everything once, under an id of its own', () => {
    expect(all['organizations']).toHaveLength(
      register.partnerships.size + register.bodies.size + register.organisations.size,
    );
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test('names nothing that is not in it', () => {
    const leads = {
      parent_id: 'organizations',
      organization_id: 'organizations',
      on_behalf_of_id: 'organizations',
      post_id: 'posts',
      area_id: 'areas',
    };
    for (const [field, kind] of Object.entries(leads)) {
      const named = items.flatMap((item) => (field in item ? [item[field]] : []));
      expect(
        named.filter((id) => !idsOf(kind).has(id)),
        field,
      ).toEqual([]);
    }
  });

  test('names no person', () => {
    expect(all['persons']).toEqual([]);
    expect(items.filter((item) => 'person_id' in item || 'person' in item)).toEqual([]);
  });

  test('has text where text belongs, and no field without a value', () => {
    for (const item of items)
      for (const [field, value] of Object.entries(item)) {
        expect(value, field).not.toBeNull();
        if (field === 'member') continue;
        if (Array.isArray(value)) expect(value.length, field).toBeGreaterThan(0);
        else expect(value, field).toBeTypeOf('string');
        if (field.endsWith('_date')) expect(value).toMatch(date);
      }
  });
});

describe('what is over', () => {
  const ended = `ended: { date: 2012-12, what: The council ended it., sources: [{ title: A page, url: https://news.example/ }] }`;
  const ofPartnership = (end: string): Item => {
    const { register, diagnostics } = openSample({
      'content/partnerships/riverside/partnership.yaml': (text) => `${text}${end}\n`,
    });
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    return popolo(register!)['organizations']!.find(({ id }) => id === 'partnership/riverside')!;
  };

  test('says so in words and with its date', () => {
    expect(ofPartnership(ended)).toMatchObject({ dissolution_date: '2012-12' });
    expect(ofPartnership(ended)['description']).toMatch(/December 2012\.$/u);
  });

  test('says so where the date is not known', () => {
    const said = ofPartnership(ended.replace('date: 2012-12, ', ''));
    expect(said).not.toHaveProperty('dissolution_date');
    expect(said['description']).toMatch(/^[A-Z].*\.$/u);
  });
});
