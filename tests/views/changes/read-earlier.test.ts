import { describe, expect, test } from 'vitest';
import type { Register } from '../../../src/register/register.ts';
import { buildData } from '../../../src/views/changes/build-data.ts';
import { changesData } from '../../../src/views/changes/changes-data.ts';
import { readEarlier } from '../../../src/views/changes/read-earlier.ts';
import { openSample } from '../../fixtures/open-sample.ts';
import { publishedData } from '../../fixtures/published-data.ts';
import { withEnds } from '../../fixtures/with-ends.ts';

const register = openSample().register!;
const later = { ...withEnds(), today: '2025-07-01' };

/** The data files of a site, with some of them changed or missing. */
function filesOf(
  one: Register,
  changes: Readonly<Record<string, ((text: string) => string) | undefined>> = {},
): Map<string, string> {
  const files = publishedData(one);
  for (const [path, change] of Object.entries(changes))
    if (change === undefined) files.delete(path);
    else files.set(path, change(files.get(path)!));
  return files;
}

function problemOf(files: Map<string, string>, now: Register = later): string | undefined {
  const read = readEarlier((path) => files.get(path), now);
  return 'problem' in read ? read.problem : undefined;
}

describe('readEarlier', () => {
  test('reads what a site published, as it was', () => {
    const files = filesOf(register);
    const read = readEarlier((path) => files.get(path), later);
    expect(read).toEqual({
      earlier: {
        version: buildData(register).version,
        date: '2025-06-01',
        build: buildData(register),
        list: changesData(register),
      },
    });
  });

  test('takes a site from before there were lists of changes', () => {
    const files = filesOf(register, { 'changes.json': undefined });
    const read = readEarlier((path) => files.get(path), later);
    expect(read).toHaveProperty('earlier.list', undefined);
  });

  test.each<[string, Parameters<typeof filesOf>[1], string]>([
    ['has no data', { 'register.json': undefined }, 'It holds no register.json.'],
    [
      'is cut off',
      { 'register.json': (text) => text.slice(0, 500) },
      'Its register.json is damaged: it is not JSON.',
    ],
    [
      'lacks a field',
      { 'register.json': (text) => text.replace('"version":', '"was":') },
      'Its register.json is damaged, or another program wrote it: version:',
    ],
    [
      'is a page',
      { 'changes.json': () => '<!doctype html>' },
      'Its changes.json is damaged: it is not JSON.',
    ],
    [
      'has a list with an odd field',
      { 'changes.json': (text) => text.replace('"since":', '"more":1,"since":') },
      'Its changes.json is damaged, or another program wrote it: Unrecognized key: "more".',
    ],
    [
      'is of another register',
      {
        'register.json': (text) =>
          text.replaceAll('https://register.example', 'https://other.example'),
      },
      'It is of another register: that of https://other.example/, and not https://register.example/.',
    ],
    [
      'has the list of another register',
      {
        'changes.json': (text) =>
          text.replaceAll('https://register.example', 'https://other.example'),
      },
      'Its changes.json is of another register: that of https://other.example/.',
    ],
    [
      'lacks a body',
      { 'bodies/riverside/board.json': undefined },
      'It holds no bodies/riverside/board.json, which its register.json names.',
    ],
    [
      'is mixed of two builds',
      {
        'bodies/riverside/board.json': (text) =>
          text.replace(/"version":"[0-9a-f]+"/u, '"version":"000000000000"'),
      },
      'Its bodies/riverside/board.json is not of the same build as its register.json.',
    ],
    [
      'names a file outside',
      { 'register.json': (text) => text.replace('"riverside/board"', '"riverside/../../x"') },
      'Its register.json is damaged, or another program wrote it: bodies/0/id:',
    ],
  ])('takes no earlier site that %s', (_, changes, problem) => {
    expect(problemOf(filesOf(register, changes))).toContain(problem);
  });

  test('takes no entry that leads to another register', () => {
    const { changes } = changesData(later, {
      ...buildData(register),
      build: buildData(register),
      list: undefined,
    });
    const files = filesOf(register, {
      'changes.json': (text) =>
        JSON.stringify({
          ...(JSON.parse(text) as object),
          changes: [{ ...changes[0]!, address: 'https://other.example/' }],
        }),
    });
    expect(problemOf(files)).toBe(
      'Its changes.json leads to another register: https://other.example/.',
    );
  });

  test('takes no earlier site of a later day', () => {
    expect(problemOf(filesOf(later), register)).toBe(
      'It is of 1 July 2025, a later day than this build.',
    );
  });

  test('carries the list on from data of another form, and compares nothing', () => {
    const files = filesOf(register, {
      'register.json': (text) => text.replace(/"format":"[\d.]+"/u, '"format":"2.0"'),
      'bodies/riverside/board.json': () => '{}',
    });
    const read = readEarlier((path) => files.get(path), later);
    expect(read).toMatchObject({
      earlier: { build: undefined, list: { since: '2025-06-01' } },
      notice: expect.stringContaining('so they were not compared') as string,
    });
  });
});
