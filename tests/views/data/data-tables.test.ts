import { describe, expect, test } from 'vitest';
import { bodyTables, dataTables } from '../../../src/views/data/data-tables.ts';
import { bodyTable, dataTable, names } from '../../../src/views/data/data-table.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { matrixBodies } from '../../fixtures/matrix-bodies.ts';
import { twoPartnerships } from '../../fixtures/two-partnerships.ts';
import { tableFaults, writtenTables } from './table-faults.ts';

const registers = {
  'one body': openSample().register!,
  'two partnerships': twoPartnerships(),
  'a table of each shape': openSample(matrixBodies()).register!,
};

describe('dataTables', () => {
  test.each(Object.entries(registers))('are as they say they are: %s', (_, register) => {
    expect(tableFaults(dataTables, writtenTables(dataTables, register))).toEqual([]);
  });

  test('say of each column what it means, in a sentence', () => {
    const said = dataTables.flatMap(({ columns }) => Object.values(columns).map(({ is }) => is));
    expect(said.filter((is) => !/^[A-Z`].*[.)]$/u.test(is))).toEqual([]);
  });

  test('have rows, each of them', () => {
    const empty = dataTables.filter((table) =>
      Object.values(registers).every((register) => table.rows(register).length === 0),
    );
    expect(empty.map(({ id }) => id)).toEqual([]);
  });

  test('give the rows of a body by itself', () => {
    const register = twoPartnerships();
    for (const table of bodyTables) {
      const all = [...register.bodies.values()].flatMap((body) => table.rowsOf(body, register));
      expect(table.rows(register)).toEqual(all);
    }
  });
});

test('tableFaults sees a column, a value, a key and a reference that is wrong', () => {
  const columns = { id: { is: 'An id.', isAlways: true }, to: { is: 'Another.' } };
  const one = dataTable({
    id: 'one',
    title: 'One',
    holds: 'Rows.',
    columns,
    key: ['id'],
    refers: [names('to', 'one')],
    rows: () => [],
  });
  const faults = (text: string): string[] => tableFaults([one], new Map([['one', text]]));
  expect(faults('id,to\r\na,\r\nb,a\r\n')).toEqual([]);
  expect(faults('to,id\r\na,a\r\n')).toEqual(['one: to,id']);
  expect(faults('id,to\r\n,\r\n')).toEqual(['one: id is “”']);
  expect(faults('id,to\r\na,\r\na,\r\n')).toEqual(['one: two a']);
  expect(faults('id,to\r\na,b\r\n')).toEqual(['one: no row of one is b']);
});

test('bodyTable has the rows of each body in the order of the bodies', () => {
  const table = bodyTable({
    id: 'keys',
    title: 'Keys',
    holds: 'Keys.',
    columns: { body: { is: 'A key.' } },
    key: ['body'],
    rowsOf: ({ key }) => [{ body: key }],
  });
  const register = twoPartnerships();
  expect(table.rows(register)).toEqual([...register.bodies.keys()].map((body) => ({ body })));
  expect(table.address).toBe('/data/keys.csv');
});
