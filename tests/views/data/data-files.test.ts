import { expect, test } from 'vitest';
import { theFile } from '../../../src/views/data/data-file.ts';
import { dataFiles, dataFilesOf } from '../../../src/views/data/data-files.ts';
import { dateFiles } from '../../../src/views/data/date-files.ts';
import { describedColumns } from '../../../src/views/data/page-columns.ts';
import { pageFiles } from '../../../src/views/data/page-files.ts';
import { fiveReviews } from '../reviews/five-reviews.ts';

const register = fiveReviews();

test('dataFiles gives each file an id and an address of its own', () => {
  expect(dataFiles).toEqual(expect.arrayContaining([...pageFiles, ...dateFiles]));
  for (const field of ['id', 'address'] as const)
    expect(new Set(dataFiles.map((file) => file[field])).size).toBe(dataFiles.length);
});

test('dataFiles explains each name in braces in an address', () => {
  for (const { address, parameters = {} } of dataFiles)
    expect([...address.matchAll(/\{([^}]+)\}/gu)].map(([, name]) => name)).toEqual(
      Object.keys(parameters),
    );
});

test('dataFiles leads to files at the addresses it gives', () => {
  for (const { address, links } of dataFiles) {
    const form = new RegExp(`^${address.replaceAll('.', '\\.').replace(/\{[^}]+\}/gu, '[^/]+')}$`);
    for (const { href } of links(register)) expect(href).toMatch(form);
  }
});

test('theFile names a file as a reader saves it', () => {
  expect(theFile('/data/seats.csv')()).toEqual([{ name: 'seats.csv', href: '/data/seats.csv' }]);
});

test('describedColumns keeps the order of a table', () => {
  expect(Object.keys(describedColumns(['topic', 'body', 'clause']))).toEqual([
    'topic',
    'body',
    'clause',
  ]);
});

test('a register has the files that something stands in', () => {
  const nothing = {
    ...register,
    constitutions: new Map(),
    bodies: new Map(),
    partnerships: new Map(),
  };
  const ids = dataFilesOf(nothing).map(({ id }) => id);
  expect(ids).toContain('register');
  expect(ids).not.toContain('calendar');
  expect(dataFilesOf(register).map(({ id }) => id)).toContain('calendar');
});
