import { describe, expect, test } from 'vitest';
import { bodyFindingsView } from '../../../src/views/findings/body-findings-view.ts';
import { checkView } from '../../../src/views/findings/check-view.ts';
import { findingCsvRows } from '../../../src/views/findings/findings-csv-view.ts';
import { checkGroupRows, findingsView } from '../../../src/views/findings/findings-view.ts';
import { needsLook } from '../../../src/views/answers/finding-view.ts';
import { exampleRegister } from '../../checks/example-register.ts';

const rasci = `parties:
  - { id: council, label: Council }
  - { id: trust, label: Trust }
activities:
  - id: set-the-budget
    label: Set the budget
    cells: { council: R/A, trust: R/A }
  - id: run-the-forum
    label: Run the forum
    cells: { council: R, trust: R }
`;
const constitution = `acknowledged:
  - check: rasci/one-accountable
    about: set-the-budget
    reason: The law makes both accountable.
    by: the Board
    on: 2026-01-14
`;
const text = `content:
  - kind: table
    id: matrix
    rows: [[Set the budget, R/A, R/A], [Run the forum, R, R]]
`;
const files = { rasci, constitution, text };
const key = 'riverside/board';
const check = 'rasci/one-accountable';

describe('bodyFindingsView', () => {
  test('shows what is open first, and what is accepted with its reason', () => {
    const { groups } = bodyFindingsView(key, exampleRegister(files));
    const found = groups
      .find(({ id }) => id === 'rasci')!
      .findings.filter(({ check: { href } }) => href === `/checks/${check}/`);
    expect(found).toMatchObject([
      { anchor: 'finding-rasci-one-accountable-run-the-forum', severityName: 'Needs a look' },
      {
        acknowledged: {
          by: 'the Board',
          when: 'on 14 January 2026',
          reason: 'The law makes both accountable.',
        },
      },
    ]);
  });

  test('gives each finding an anchor of its own', () => {
    const { groups } = bodyFindingsView(key, exampleRegister(files));
    const anchors = groups.flatMap(({ findings }) => findings.map(({ anchor }) => anchor));
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  test('keeps findings beside the part of the words that they are about', () => {
    const { byClause } = bodyFindingsView(key, exampleRegister(files));
    expect(
      byClause.get('matrix')?.some(({ check: { href } }) => href === `/checks/${check}/`),
    ).toBe(true);
  });

  test('counts what needs a look and what is accepted', () => {
    const { summary } = bodyFindingsView(key, exampleRegister(files));
    expect(summary).toMatch(/^\d+ findings? needs? a look, .*1 accepted with a reason\.$/);
  });
});

describe('findingsView', () => {
  test('offers only the filters that narrow something', () => {
    const filters = findingsView(exampleRegister(files)).filters;
    expect(filters.map(({ name }) => name)).toEqual(['weight', 'group', 'state']);
    const without = findingsView(exampleRegister({ rasci, text })).filters;
    expect(without.map(({ name }) => name)).toEqual(['weight', 'group']);
  });

  test('says “new check” for a check that the owner has not gone through', () => {
    const site = 'checksReadUpTo: "0.0"\n';
    const { bodies, filters } = findingsView(exampleRegister({ ...files, site }));
    expect(bodies[0]?.look.every(({ finding }) => finding.isNew)).toBe(true);
    expect(filters.find(({ name }) => name === 'state')?.values.map(({ id }) => id)).toContain(
      'new',
    );
  });
});

describe('the list of one body', () => {
  const { bodies } = findingsView(exampleRegister(files));
  const [{ look, others, note }] = bodies as [(typeof bodies)[number]];

  test('has what needs a look open, and folds what is worth knowing or accepted', () => {
    expect(look.every(({ finding }) => needsLook(finding))).toBe(true);
    expect(others.listed.some(({ finding }) => needsLook(finding))).toBe(false);
    expect(note).toBe(`${look.length} need a look`);
    expect(others).toMatchObject({ title: 'Worth knowing; Accepted with a reason' });
  });

  test('is counted by the filters as it is listed', () => {
    const { filters } = findingsView(exampleRegister(files));
    const all = look.length + others.listed.length;
    for (const { name, values } of filters)
      expect([name, values.reduce((sum, { count }) => sum + count, 0)]).toEqual([name, all]);
  });

  test('folds what is more than a few, and leaves the rest to the body’s page where there is very much', () => {
    const clauses = Array.from({ length: 520 }, (_, at) => `  - { kind: clause, text: TBC ${at} }`);
    clauses.push('  - { kind: clause, text: They are are here. }');
    const many = findingsView(exampleRegister({ text: `content:\n${clauses.join('\n')}\n` }));
    const [body] = many.bodies;
    expect(body).toMatchObject({ elsewhere: '/partnerships/riverside/board/#findings' });
    expect(body?.look).toHaveLength(5);
    expect(body?.more.listed.length).toBeGreaterThan(500);
    expect(body?.others.listed).toEqual([]);
    expect(many.shortened).toContain('too many');
  });
});

describe('checkGroupRows', () => {
  test('lists every check once, with what it found', () => {
    const register = exampleRegister(files);
    const groups = checkGroupRows(register);
    const checks = groups.flatMap(({ links, folded }) => [...links, ...(folded?.links ?? [])]);
    expect(checks).toHaveLength(register.checks.size);
    expect(checks.find(({ href }) => href === `/checks/${check}/`)?.aside).toBe('2 findings');
  });

  test('folds those that found nothing, and says how many they are', () => {
    const { links, folded } = checkGroupRows(exampleRegister(files)).find(({ links: open }) =>
      open.some(({ href }) => href === `/checks/${check}/`),
    )!;
    expect(links.map(({ aside }) => aside)).not.toContain('');
    expect(folded!.links.map(({ aside }) => aside)).toEqual(folded!.links.map(() => ''));
    expect(folded!.title).toBe(`${folded!.links.length} found nothing here`);
  });
});

describe('checkView', () => {
  test('marks the words at which an example stops', () => {
    const { examples } = checkView(check, exampleRegister({}));
    const marked = examples.flatMap(({ files: shown }) =>
      shown.flatMap(({ segments }) => segments.filter(({ mark }) => mark).map((one) => one.text)),
    );
    expect(marked).toEqual(['Set the budget', 'Run the forum']);
  });

  test('says so when it finds nothing', () => {
    expect(checkView(check, exampleRegister({})).summary).toBe(
      'It finds nothing in this register.',
    );
  });
});

describe('findingCsvRows', () => {
  test('gives a row for each finding, with the address of its line', () => {
    const rows = findingCsvRows(exampleRegister(files)).filter((row) => row.check === check);
    expect(rows).toMatchObject([
      {
        about: 'set-the-budget',
        state: 'accepted',
        accepted_by: 'the Board',
        address:
          'https://riverside.example/partnerships/riverside/board/#finding-rasci-one-accountable-set-the-budget',
      },
      { about: 'run-the-forum', state: 'open', weight: 'Needs a look' },
    ]);
  });
});
