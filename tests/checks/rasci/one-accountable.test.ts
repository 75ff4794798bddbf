import { describe, expect, test } from 'vitest';
import { found } from '../found.ts';

function matrix(cells: string, more = ''): Record<string, string> {
  return {
    rasci: `parties:
  - { id: council, label: Council }
  - { id: trust, label: Trust }
  - { id: police, label: Police }
activities:
  - id: set-the-budget
    label: Set the budget
    cells: { ${cells} }
${more}`,
  };
}

const check = 'rasci/one-accountable';

describe('one accountable party', () => {
  test('names all parties that are accountable for one activity', () => {
    expect(found(check, matrix('council: A, trust: R/A, police: A'))).toMatchObject([
      {
        in: 'rasci',
        words: 'Set the budget',
        range: { start: { line: 7, column: 12 }, end: { line: 7, column: 26 } },
        severity: 'warning',
        about: 'set-the-budget',
        message:
          'Council, Trust and Police are all accountable for “Set the budget”. Keep one, or record why it is joint.',
      },
    ]);
  });

  test('says “both” of two', () => {
    const [finding] = found(check, matrix('council: A, trust: R/A, police: R'));
    expect(finding?.message).toBe(
      'Council and Trust are both accountable for “Set the budget”. Keep one, or record why it is joint.',
    );
  });

  test('says so when nobody is accountable', () => {
    const [finding] = found(check, matrix('council: R, trust: S'));
    expect(finding?.message).toBe(
      'Nobody is accountable for “Set the budget”. Name the one party that answers for it.',
    );
  });

  test('is quiet about one, whatever else the party does', () => {
    expect(found(check, matrix('council: R/A, trust: R'))).toEqual([]);
  });

  test('only informs where a reason for joint accountability is recorded', () => {
    const [finding] = found(
      check,
      matrix('council: A, trust: A', '    jointAccountability: The Act names both.\n'),
    );
    expect(finding).toMatchObject({
      severity: 'info',
      message:
        'Council and Trust are accountable together for “Set the budget”: The Act names both.',
    });
  });

  test('reads the letter by the word of the legend', () => {
    const legend =
      'legend:\n  - { letter: A, word: Assists, asWritten: A Assists }\n  - { letter: D, word: Accountable, asWritten: D }\n';
    expect(found(check, matrix('council: D, trust: A, police: A', legend))).toEqual([]);
  });

  test('leaves an empty row, and a letter that nobody explains, to other checks', () => {
    expect(found(check, matrix('council: "-"'))).toEqual([]);
    expect(found(check, matrix('council: X, trust: R'))).toEqual([]);
  });

  test('does not ask a scheme for a letter that it does not have', () => {
    const legend = 'scheme: other\nlegend:\n  - { letter: L, word: Leads, asWritten: L Leads }\n';
    expect(found(check, matrix('council: L', legend))).toEqual([]);
  });

  test('reads a letter by the scheme where the document has no legend', () => {
    expect(found(check, matrix('council: R/A, trust: S', 'legend: []\n'))).toEqual([]);
  });
});
