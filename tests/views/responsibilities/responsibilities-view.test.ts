import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/exports/csv.ts';
import {
  responsibilitiesColumns,
  responsibilitiesRows,
} from '../../../src/views/responsibilities/responsibilities-rows.ts';
import { responsibilitiesView } from '../../../src/views/responsibilities/responsibilities-view.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { withThreeMatrices } from '../../fixtures/three-matrices.ts';

const { register } = withThreeMatrices();
const view = responsibilitiesView(register);

describe('responsibilitiesView', () => {
  test('sets every sector beside every matrix', () => {
    expect(view.sectors.map(({ id }) => id)).toEqual([
      'council',
      'nhs-provider',
      'police',
      'housing',
    ]);
    expect(view.sectors.every(({ cells }) => cells.length === 3)).toBe(true);
  });

  test('says in words what a sector answers for, with the document’s own word where it differs', () => {
    const [board, , sites] = view.sectors[0]!.cells;
    expect(board!.lines).toEqual([
      {
        meaning: 'Accountable',
        remark: undefined,
        count: '1 activity',
        activities: ['Set the budget'],
      },
      {
        meaning: 'Responsible',
        remark: undefined,
        count: '1 activity',
        activities: ['Set the budget'],
      },
      { meaning: 'Supports', remark: undefined, count: '1 activity', activities: [] },
    ]);
    expect(sites!.lines[0]).toMatchObject({ meaning: 'Accountable', remark: '“Approver”' });
  });

  test('says where a letter cannot be compared, and where a sector has no party', () => {
    const housing = view.sectors[3]!.cells;
    expect(housing[2]!.notComparable).toBe(
      'Not comparable: the document does not give the letter X one meaning.',
    );
    expect(housing[0]!.parties).toBe('No party here');
  });

  test('warns of matrices that are not in force', () => {
    expect(view.warning).toEqual({
      label: 'Not in force',
      text: '2 of 3 tables are not in force. Each says so at its head.',
    });
    expect(view.matrices.map(({ statusName }) => statusName)).toEqual([
      'In force',
      'For discussion only',
      'Draft',
    ]);
  });

  test('compares from three tables on, and says in how many a sector has a party', () => {
    expect(view.isCompared).toBe(true);
    expect(view.sectors.map(({ tables }) => tables)).toEqual([
      'In 3 of 3 tables',
      'In 1 of 3 tables',
      'In 1 of 3 tables',
      'In 1 of 3 tables',
    ]);
  });

  test('shows a single table with one sentence, and says nothing twice', () => {
    const alone = responsibilitiesView(openSample().register!);
    expect(alone).toMatchObject({ isCompared: false, sectors: [], warning: undefined });
    expect(alone.summary).toBe('1 of 1 constitution has a table of who does what.');
  });

  test('lists each matrix by activity and by party, and says when nothing is given', () => {
    const { byActivity, byParty } = view.matrices[0]!.rasci!;
    expect(byActivity[0]!.roles.map(({ word, text }) => `${word}: ${text}`)).toEqual([
      'Responsible: Council',
      'Accountable: Council',
      'Support: Trust',
    ]);
    expect(byParty[1]).toMatchObject({ label: 'Trust', notInvolved: 'Not involved in 1 activity' });
    const sites = view.matrices[2]!.rasci!.byParty[1]!.roles;
    expect(sites.map(({ letter, word }) => [letter, word])).toEqual([
      ['D', 'Driver'],
      ['X', 'No meaning given'],
    ]);
  });

  test('counts instead of listing when there are too many to stand side by side', () => {
    const [one] = register.constitutions.values();
    const many = Array.from({ length: 13 }, (_, index) => {
      const key = `riverside/board-${index}`;
      return [key, { ...one!, key, rasci: { ...one!.rasci! } }] as const;
    });
    const body = register.bodies.get('riverside/board')!;
    const large = responsibilitiesView({
      ...register,
      constitutions: new Map(many),
      bodies: new Map(many.map(([key]) => [key, { ...body, key }])),
    });
    expect(large.isInFull).toBe(false);
    expect(large.matrices.every(({ rasci }) => rasci === undefined)).toBe(true);
    expect(large.counts!.rows[0]).toMatchObject({ name: 'Councils', matrices: 13 });
    expect(large.counts!.rows[0]!.numbers[0]).toBe(13);
  });
});

describe('responsibilitiesRows', () => {
  test('gives one row for each code', () => {
    const lines = csv(responsibilitiesColumns, responsibilitiesRows(register)).split('\r\n');
    expect(lines.slice(0, 3)).toEqual([
      '\uFEFFconstitution,status,scheme,activity,party,sector,code,word,group,qualifier,note,as_written,activity_note',
      'riverside/board,in-force,rasci,Set the budget,Council,council,R,Responsible,,,,R/A,',
      'riverside/board,in-force,rasci,Set the budget,Council,council,A,Accountable,,,,R/A,',
    ]);
    expect(lines).toContain(
      'riverside/sites,draft,daci,Tell residents,Housing,housing,X,Not stated,,,,X,',
    );
  });
});
