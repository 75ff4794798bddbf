import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';
import { clauses, quorum, seat, seats, stated } from '../small-files.ts';

const check = 'quorum/no-such-seat';
const quote = 'The quorum is the Chair and two members of the Ambulance Trust';
const needs = (who: string, more = ''): string => `{ kind: count, minimum: 2, who: ${who}${more} }`;

function files(rule: string, { facts = '', list = seats(seat('council', 3)) } = {}) {
  return { text: clauses(quote), facts: quorum(rule, quote) + facts, membership: list };
}

describe('everyone whom the quorum names', () => {
  test('is looked for among the offices', () => {
    expect(found(check, files(needs('{ offices: [chair] }')))).toMatchObject([
      {
        in: 'text',
        words: 'the Chair',
        range: { start: { line: 3, column: 25 }, end: { line: 3, column: 34 } },
        severity: 'warning',
        about: 'chair',
        message:
          'The quorum needs the chair, but the document does not say who that is. Say who holds the office, or how they are chosen.',
      },
    ]);
  });

  test('may be chair by election, by a seat or by another document', () => {
    const rule = needs('{ offices: [chair] }');
    const elected = stated('chair', '{ mode: elected, by: { role: members } }', ['p1', quote]);
    const elsewhere = `chair:\n  state: elsewhere\n  where: the Constitution\n  evidence: [{ clause: p1, quote: ${quote} }]\n`;
    const list = seats(seat('leader', 1, ', office: co-chair'));
    expect(found(check, files(rule, { facts: elected }))).toEqual([]);
    expect(found(check, files(rule, { facts: elsewhere }))).toEqual([]);
    expect(found(check, files(rule, { list }))).toEqual([]);
  });

  test('may be either of two officers, of whom one is enough', () => {
    const list = seats(seat('leader', 1, ', office: chair'));
    const rule = needs('{ offices: [chair, vice-chair] }');
    expect(found(check, files(rule, { list }))).toEqual([]);
    const [finding] = found(check, files(rule));
    expect(finding?.message).toMatch(/^The quorum needs the chair or vice-chair, but/);
  });

  test('is not the vice-chair where only the chair is chosen', () => {
    const facts = stated('chair', '{ mode: elected }', ['p1', quote]);
    expect(found(check, files(needs('{ offices: [vice-chair] }'), { facts }))).toMatchObject([
      { about: 'vice-chair', words: quote },
    ]);
  });

  test('is looked for among the organisations, by the name in the document', () => {
    const rule = needs('{ organisations: [council, ambulance-trust] }');
    const list = seats(seat('council', 3, ', organisations: [council]'));
    const trust =
      'name: Riverside Ambulance Trust\naliases: [Ambulance Trust]\nsector: nhs-provider\nkind: organisation\n';
    const given = { ...files(rule, { list }), 'organisations/ambulance-trust': trust };
    expect(found(check, given)).toMatchObject([
      {
        words: 'Ambulance Trust',
        about: 'ambulance-trust',
        message:
          'The quorum counts Riverside Ambulance Trust, but no seat in the list is theirs. Add the seat, or change the quorum.',
      },
    ]);
  });

  test('has a seat when a department of the organisation has one', () => {
    const list = seats(seat('council', 3, ', organisations: [public-health]'));
    const part =
      'name: Public Health\nsector: council-officer\nkind: part-of-organisation\npartOf: council\n';
    const given = {
      ...files(needs('{ organisations: [council] }'), { list }),
      'organisations/public-health': part,
    };
    expect(found(check, given)).toEqual([]);
  });

  test('is looked for among groups, and by what the rule describes', () => {
    const [group] = found(check, files(needs('{ groups: [Providers] }')));
    expect(group?.message).toMatch(/^The quorum counts “Providers”, but no seat/);
    const [kind] = found(
      check,
      files(needs('{ sectors: [police] }', ', described: police officers')),
    );
    expect(kind).toMatchObject({ about: 'police' });
    expect(kind?.message).toMatch(/^The quorum counts “police officers”, but no seat/);
  });

  test('is reported once, however often the rule names them', () => {
    const part = needs('{ offices: [chair] }');
    expect(found(check, files(`{ kind: any, rules: [${part}, ${part}] }`))).toHaveLength(1);
  });

  test('cannot be looked for where no seats are listed', () => {
    const list = 'state: open\nseats: []\n';
    expect(found(check, files(needs('{ organisations: [council] }'), { list }))).toEqual([]);
  });
});
