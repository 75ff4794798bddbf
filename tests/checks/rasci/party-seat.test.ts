import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

const check = 'rasci/party-seat';

function files(
  seats: readonly string[],
  parties: readonly string[],
  organisations: Record<string, string> = {},
): Record<string, string> {
  const line = (of: string, index: number): string => `${index}, label: ${of}`;
  return {
    ...organisations,
    membership: [
      'state: stated',
      'seats:',
      ...seats.map(
        (seat, index) =>
          `  - { id: s${line(seat, index)}, clause: members, count: { kind: unstated }, voting: unstated, substitute: unstated${seat.includes('class:') ? '' : ', class: member'} }`,
      ),
    ].join('\n'),
    rasci: [
      'parties:',
      ...parties.map((party, index) => `  - { id: p${line(party, index)} }`),
      'activities: [{ id: a, label: Set the budget, cells: {} }]',
    ].join('\n'),
  };
}

function sector(name: string, value: string, more = 'kind: organisation'): string {
  return `name: ${name}\nsector: ${value}\n${more}\n`;
}

const known = {
  'organisations/council': sector('Council', 'council'),
  'organisations/police': sector('Police', 'police'),
  'organisations/college': sector('College', 'education-research'),
};

describe('a column without a seat', () => {
  test('is certain where nobody of its sector has a seat', () => {
    const given = files(
      ['Leader, organisations: [council]'],
      ['Council, organisations: [council]', 'College, organisations: [college]'],
      known,
    );
    expect(found(check, given)).toMatchObject([
      {
        in: 'rasci',
        words: 'College',
        about: 'no-seat',
        severity: 'warning',
        message:
          '“College” has a part in the table, but no seat in the list of members. Say whether they are members.',
      },
    ]);
  });

  test('is an observation where the register does not know who it is', () => {
    const given = files(
      ['Leader, organisations: [council]'],
      ['Council, organisations: [council]', 'Providers, organisations: [providers]'],
      known,
    );
    expect(found(check, given)).toMatchObject([{ words: 'Providers', severity: 'info' }]);
  });

  test('is none where a part of the organisation has the seat', () => {
    const given = files(
      ['Director, organisations: [public-health]'],
      ['Council, organisations: [council]'],
      {
        ...known,
        'organisations/public-health': sector(
          'Public Health',
          'council-officer',
          'kind: part-of-organisation\npartOf: council',
        ),
      },
    );
    expect(found(check, given)).toEqual([]);
  });

  test('is none where it is a group and one of its kind has a seat', () => {
    const given = files(
      ['Leader, organisations: [council]'],
      ['Councils, organisations: [councils]'],
      {
        ...known,
        'organisations/councils': sector('Councils', 'council', 'kind: group-of-organisations'),
      },
    );
    expect(found(check, given)).toEqual([]);
  });

  test('is none where a seat is called by its label', () => {
    const given = files(
      ['Healthwatch representative, sector: patient-voice'],
      ['Healthwatch, organisations: [healthwatch]'],
    );
    expect(found(check, given)).toEqual([]);
  });
});

describe('a seat without a column', () => {
  const columns = ['Council, organisations: [council]'];

  test('is reported in the list of members', () => {
    const given = files(
      ['Leader, organisations: [council]', 'Chief Constable, organisations: [police]'],
      columns,
      known,
    );
    expect(found(check, given)).toMatchObject([
      {
        in: 'membership',
        words: 'Chief Constable',
        about: 'no-column',
        severity: 'warning',
        message:
          '“Chief Constable” has a seat, but no place in the table. Add one, or say which party stands for them.',
      },
    ]);
  });

  test('needs none as an observer, for a person or where nobody knows whose it is', () => {
    const given = files(
      [
        'Leader, organisations: [council]',
        'Chief Constable, organisations: [police], class: observer',
        'A resident, sector: individual',
        'Sponsors, sector: unknown',
        'Chair',
      ],
      columns,
      known,
    );
    expect(found(check, given)).toEqual([]);
  });

  test('may be meant by a column that is tied to no organisation', () => {
    const given = files(
      ['Leader, organisations: [council]', 'Chief Constable, organisations: [police]'],
      [...columns, 'Partners'],
      known,
    );
    expect(found(check, given)).toEqual([]);
  });

  test('is named with the number of others where there are many', () => {
    const long = 'Representative of the police force of the whole county and its towns';
    const given = files(
      [
        'Leader, organisations: [council]',
        ...[1, 2, 3].map((n) => `${long} ${n}, organisations: [police]`),
      ],
      columns,
      known,
    );
    expect(found(check, given)[0]?.message).toContain(`“${long} 1” and 2 others have a seat`);
  });
});

describe('a list of members that is open or not given', () => {
  test('is not compared', () => {
    const given = files([], ['College, organisations: [college]'], known);
    expect(found(check, { ...given, membership: 'state: not-stated' })).toEqual([]);
  });
});
