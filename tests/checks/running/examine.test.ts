import { describe, expect, test } from 'vitest';
import { diagnosticOf } from '../../../src/checks/running/check-diagnostics.ts';
import { examine, findingsOf, isAfter } from '../../../src/checks/running/examine.ts';
import { withheldNames } from '../../../src/register/seats/withheld-names.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { exampleRegister } from '../example-register.ts';

const rasci = `parties: [{ id: council, label: Council }, { id: trust, label: Trust }]
activities:
  - { id: budget, label: Set the budget, cells: { council: R/A, trust: R/A } }`;

function reportOf(site: string): { isNew: boolean; inFinding: boolean | undefined } {
  const register = exampleRegister({ rasci, site });
  const one = examine(register).find(({ check }) => check.id === 'rasci/one-accountable')!;
  return { isNew: one.isNew, inFinding: diagnosticOf(one, register).isNew };
}

describe('a finding', () => {
  test('is new where its check came after the last release that was gone through', () => {
    expect(reportOf('checksReadUpTo: "0.0"')).toEqual({ isNew: true, inFinding: true });
    expect(reportOf('checksReadUpTo: "0.1"')).toEqual({ isNew: false, inFinding: undefined });
    expect(reportOf('checksReadUpTo: "0.10"')).toEqual({ isNew: false, inFinding: undefined });
  });

  test('is raised on a body that has ended only of how the register keeps its document', () => {
    const constitution = `body:
  name: Riverside Board
  kind: partnership-board
  statutory: no
  ended: { what: It was dissolved., sources: [{ title: News, url: https://riverside.example }] }
`;
    const membership = `state: stated
seats:
  - { id: chair, label: Chair, clause: a, count: { kind: exactly, number: 1 }, voting: yes, substitute: unstated, class: member, holders: [{ name: Ada Example }] }
`;
    const found = (files: object): string[] =>
      examine(exampleRegister({ rasci, membership, ...files })).map(({ check }) => check.id);
    expect(found({})).toContain('rasci/one-accountable');
    expect(found({ constitution })).toEqual(['personal/holder-without-basis']);
  });

  test('has the words it stands on, and its body', () => {
    const register = exampleRegister({ rasci });
    const one = findingsOf('riverside/board', register).find(
      ({ check }) => check.id === 'rasci/one-accountable',
    );
    expect(one).toMatchObject({ words: 'Set the budget', body: { id: 'board' } });
  });

  test('says where a name is held back in the words it repeats', () => {
    const text = `content:
  - { kind: clause, id: p1, text: "(insert address of {withheld:2})" }
  - { kind: clause, id: p2, text: "Drafted by Jo Bloggs, not {withheld:2}" }`;
    const register = exampleRegister({ text });
    const said = (check: string): readonly (string | undefined)[] =>
      examine(register)
        .filter((one) => one.check.id === check)
        .flatMap(({ words, remark }) => [words, remark.message]);
    const words = '(insert address of [name held back])';
    expect(said('text/placeholder')).toEqual([words, expect.stringContaining(`“${words}”`)]);
    // Advice to write the mark stays as it is, and words about a person are not repeated.
    expect(said('personal/person-named')).toEqual([
      undefined,
      expect.stringContaining('Write `{withheld:2}` for'),
    ]);
  });

  test('is shown with the reason for which the body accepts it', () => {
    const constitution = `acknowledged:
  - { check: rasci/one-accountable, about: budget, reason: The Act names both., by: the Board, on: 2025-03 }`;
    const register = exampleRegister({ rasci, constitution });
    const one = examine(register).find(({ check }) => check.id === 'rasci/one-accountable')!;
    expect(diagnosticOf(one, register).acknowledged).toMatchObject({
      reason: 'The Act names both.',
      by: 'the Board',
      on: '2025-03',
    });
  });
});

describe('releases', () => {
  test('are compared as numbers', () => {
    expect(isAfter('1.10', '1.9')).toBe(true);
    expect(isAfter('2.0', '1.10')).toBe(true);
    expect(isAfter('1.9', '1.10')).toBe(false);
    expect(isAfter('1.0', '1.0')).toBe(false);
  });
});

describe('the findings of two partnerships', () => {
  const register = twoPartnerships();
  const findings = examine(register);

  test('can each be named by check, body and what they are about', () => {
    const names = findings.map(
      ({ check, body, remark }) => `${body.key} ${check.id} ${remark.about}`,
    );
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('repeat no name that is held back', () => {
    const shown = JSON.stringify(
      findings.map(({ words, remark: { about, message, related = [] } }) => [
        words,
        about,
        message,
        related.map((place) => place.message),
      ]),
    );
    const names = withheldNames(register).filter((name) => name.includes(' '));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => shown.includes(name))).toEqual([]);
  });
});
