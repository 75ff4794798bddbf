import { describe, expect, test } from 'vitest';
import { arguesFromAbsence } from '../../../src/checks/running/argues-from-absence.ts';
import { allChecks } from '../../../src/checks/all-checks.ts';
import { loadContent } from '../../../src/register/loading/load-content.ts';
import { knowledge } from '../../fixtures/own-folders.ts';
import { found } from '../found.ts';

const source = `
title: Terms of reference
file: riverside.txt
sha256: ${'0'.repeat(64)}
received: As text
copy: { is: part, which: the first page }
parts: [{ constitution: riverside/board }]
`;

/** What each check finds in the bad examples of its page, of the whole document and of a part. */
const examples = [...loadContent(knowledge).value.check].flatMap(([id, { record }]) =>
  record.examples
    .filter(({ finds }) => finds.length > 0)
    .map(({ title, files, today }) => ({
      id,
      title,
      whole: found(id, files, today).length,
      part: found(id, { ...files, 'sources/riverside': source }, today).length,
    })),
);

/** What these miss is a coded silence, which of a part is `not-held`, or the words of another body held in part. */
const askReadings = [
  'accountability/not-returned',
  'quorum/chair-alone',
  'coverage/standard',
  'coverage/usually-expected',
  'membership/no-chair',
  'quorum/casting-vote-without-voting',
  'quorum/even-votes-no-casting-vote',
  'quorum/not-stated',
  'review/no-provision',
];

describe('of a document of which we hold a part', () => {
  test('no check finds fault with what may stand in the rest', () => {
    const absent = examples.filter(({ id }) => arguesFromAbsence(id as never));
    expect(absent.length).toBeGreaterThan(10);
    expect(absent.filter(({ whole }) => whole === 0)).toEqual([]);
    expect(absent.filter(({ part }) => part > 0)).toEqual([]);
  });

  test('every other check finds what it finds in the whole', () => {
    const others = examples.filter(
      ({ id }) => !arguesFromAbsence(id as never) && !askReadings.includes(id),
    );
    expect(others.filter(({ whole, part }) => part !== whole)).toEqual([]);
  });

  test('a coded silence is none', () => {
    const silences = examples.filter(({ id }) => askReadings.includes(id));
    expect(silences.length).toBeGreaterThan(5);
    expect(silences.filter(({ part }) => part > 0)).toEqual([]);
  });
});

test('each check is one that exists', () => {
  const ids = allChecks.map(({ id }) => id);
  expect(askReadings.filter((id) => !ids.includes(id as never))).toEqual([]);
  expect(ids.filter((id) => arguesFromAbsence(id)).length).toBe(19);
});
