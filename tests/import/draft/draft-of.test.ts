import { expect, test } from 'vitest';
import { draftOf } from '../../../src/import/draft/draft-of.ts';
import { knownRecords } from '../../../src/import/draft/known-records.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';
import { blocksFrom } from '../structure/lines.ts';

const known = knownRecords(sampleFolders());
const draft = (words: string, options: { name?: string; into?: string[] } = {}) =>
  draftOf({
    file: { name: options.name ?? 'Marsh Forum ToR (final).docx', bytes: Uint8Array.of(1) },
    read: { blocks: blocksFrom(words), remarks: [] },
    known,
    into: options.into && { partnership: options.into[0]!, body: options.into[1]! },
  });
const words = 'Marsh Forum\nTerms of Reference\n1. Quorum\n1.1 Five members, said Dr Jane Smith.';

test('a new body gets a partnership of its own name, and its file a plain name', () => {
  const { bodies, partnerships, seeds, sourceId } = draft(words);
  expect(bodies).toMatchObject([{ partnership: 'marsh-forum', body: 'marsh-forum' }]);
  expect([...partnerships]).toEqual([['marsh-forum', { name: 'Marsh Forum' }]]);
  expect([...seeds.keys()]).toEqual([
    'marsh-forum-tor-final.docx',
    'marsh-forum-tor-final.docx.txt',
  ]);
  expect(sourceId).toBe('marsh-forum-tor-final');
});

test('a body goes where it is told to', () => {
  expect(draft(words, { into: ['fellshire', 'forum'] }).bodies).toMatchObject([
    { partnership: 'fellshire', body: 'forum' },
  ]);
});

test('a body that the register has already is not written over', () => {
  const [id, body] = known.bodies[0]!.id.split('/') as [string, string];
  const family = known.partnerships.find((one) => one.id === id)!;
  const drafted = draft(`${family.name} ${body}\nTerms of Reference\n1. Quorum\n1.1 Five.`);
  expect(drafted.bodies[0]!.partnership).toBe(id);
  expect(drafted.bodies[0]!.body).not.toBe(body);
});

test('no name of a person stands in a draft', () => {
  const { bodies, source } = draft(words);
  expect(JSON.stringify([bodies, source])).not.toContain('Smith');
  expect(JSON.stringify(bodies)).toContain('{withheld:');
});
