import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses } from '../small-files.ts';

const check = 'membership/abolished-organisation';
const membership = `seats:
  - id: health
    label: Riverside Health
    clause: p1
    count: { kind: exactly, number: 1 }
    organisations: [riverside-health]
    voting: unstated
    substitute: unstated
    class: member
`;
const organisation = `name: Riverside Health Authority
sector: nhs-commissioner
kind: organisation
superseded: health-authorities
`;
const entry = `name: a health authority
kind: body
names: [health authority]
change: abolished
effective: 2002-10
what: Health authorities were abolished in October 2002.
successors: [{ name: trusts, until: 2013 }, { name: care boards }]
confidence: high
sources: [{ title: An example, url: "https://riverside.example/" }]
checkedOn: 2026-01
`;
const files = {
  text: clauses('Members are Riverside Health'),
  membership,
  'organisations/riverside-health': organisation,
  'superseded/health-authorities': entry,
};

describe('a seat for an organisation that has ended', () => {
  test('is reported on its words, with what came after', () => {
    expect(found(check, files)).toMatchObject([
      {
        in: 'text',
        words: 'Riverside Health',
        severity: 'warning',
        about: 'health',
        message:
          'The seat “Riverside Health” is for an organisation that no longer exists. Health authorities were abolished in October 2002. Care boards came after it. Say who has the seat now.',
      },
    ]);
  });

  test('is worded by the date of the document', () => {
    const constitution = 'version: { date: 2010, evidence: [{ clause: p1, quote: Members }] }\n';
    const [finding] = found(check, { ...files, constitution });
    expect(finding?.message).toContain('in October 2002. That was before this was written.');
  });

  test('is not reported again where its own words name what ended', () => {
    const text = clauses('Members are Riverside health authority');
    const named = membership.replace('Riverside Health', 'Riverside health authority');
    expect(found(check, { ...files, text, membership: named })).toEqual([]);
  });

  test('is not one for an organisation that is only to be changed', () => {
    const announced = entry.replace(
      'change: abolished\neffective: 2002-10',
      'change: announced\nplanned: It is to end.',
    );
    expect(found(check, { ...files, 'superseded/health-authorities': announced })).toEqual([]);
  });

  test('is one only once the day has come', () => {
    expect(found(check, files, '2002-09-30')).toEqual([]);
    expect(found(check, files, '2002-10-01')).toHaveLength(1);
  });
});
