import { expect, test } from 'vitest';
import { memoryFolders } from '../../../src/files/memory-files.ts';
import { knownRecords } from '../../../src/import/draft/known-records.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';

test('what a register has is known by name, bodies by partnership', () => {
  const known = knownRecords(sampleFolders());
  expect(known.partnerships.length).toBeGreaterThan(0);
  expect(known.bodies.every(({ id }) => id.includes('/'))).toBe(true);
  expect(known.organisations.length).toBeGreaterThan(0);
  expect(known.sources.size).toBeGreaterThan(0);
  expect(known.questions.get('quorum')).toMatch(/\?$/);
});

test('a register without anything knows nothing', () => {
  const known = knownRecords(memoryFolders(new Map()));
  expect(known).toMatchObject({ organisations: [], partnerships: [], bodies: [] });
});
