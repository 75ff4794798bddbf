import { expect, test } from 'vitest';
import type { Draft } from '../../../src/import/draft/draft.ts';
import { wordsOf } from '../../../src/import/draft/draft.ts';
import { draftFiles } from '../../../src/import/draft/draft-files.ts';
import { draftOf } from '../../../src/import/draft/draft-of.ts';
import { knownRecords } from '../../../src/import/draft/known-records.ts';
import { fieldAt, settleDraft } from '../../../src/import/draft/settle-draft.ts';
import type { Block } from '../../../src/documents/block.ts';
import { sampleFolders } from '../../fixtures/sample-folders.ts';
import { blocksFrom } from '../structure/lines.ts';

const folders = sampleFolders();
const blocks: Block[] = blocksFrom('Marsh Forum\nTerms of Reference\n1. Quorum\n1.1 Five members.');
const draft = draftOf({
  file: { name: 'Marsh Forum.docx', bytes: Uint8Array.of(1) },
  read: { blocks, remarks: [] },
  known: knownRecords(folders),
});
const settle = (changed: Partial<Draft['bodies'][number]>) =>
  settleDraft({ ...draft, bodies: [{ ...draft.bodies[0]!, ...changed }] }, folders, {
    today: '2026-01-01',
  });
const proposed = { reason: 'A number stands there', confidence: 'high' };
const stated = (quote: string) => ({
  state: 'stated',
  answer: { summary: 'Five members' },
  evidence: [{ clause: '1.1', quote }],
  proposed,
});

test('a draft as it comes stops nothing', () => {
  const settled = settle({});
  expect(settled.errors).toEqual([]);
  expect(settled.dropped).toEqual([]);
  expect(settled.register?.constitutions.has('marsh-forum/marsh-forum')).toBe(true);
});

test('a reading whose words do not stand in its clause becomes unread; the others stay', () => {
  const settled = settle({ facts: { purpose: stated('Five'), risk: stated('Seven members') } });
  expect(settled.errors).toEqual([]);
  expect(settled.dropped).toEqual(['content/partnerships/marsh-forum/marsh-forum/facts.yaml risk']);
  expect(Object.keys(settled.draft.bodies[0]!.facts)).toEqual(['purpose']);
});

test('a seat that is wrong goes, and a list without seats goes whole', () => {
  const seat = (id: string, label: string) => ({
    id,
    label,
    clause: '1.1',
    count: { kind: 'exactly', number: 5 },
    voting: 'unstated',
    substitute: 'unstated',
    class: 'member',
  });
  const seats = (...all: ReturnType<typeof seat>[]) =>
    settle({ membership: { proposed, state: 'stated', seats: all } });
  const some = seats(seat('one', 'Six'), seat('two', 'Five members'));
  expect(some.draft.bodies[0]!.membership?.['seats']).toMatchObject([{ id: 'two' }]);
  const none = seats(seat('one', 'Six'));
  expect(none.draft.bodies[0]!.membership).toBeUndefined();
  expect(none.errors).toEqual([]);
});

test('words that are not those of the document cannot be taken out, and are told', () => {
  const settled = settle({ text: { content: [{ kind: 'clause', text: 'Something else.' }] } });
  expect(settled.errors.map(({ check }) => check)).toContain('source/words-differ');
});

test('a line of a file belongs to the field above it, and to its place in a list', () => {
  const words = 'state: stated\nseats:\n  - id: one\n    label: x\n  - id: two\n';
  expect(fieldAt(words, 1)).toEqual(['state']);
  expect(fieldAt(words, 4)).toEqual(['seats', '0']);
  expect(fieldAt(words, 5)).toEqual(['seats', '1']);
  expect(fieldAt('', 1)).toEqual([]);
});

test('the files of a draft stand where a register has them', () => {
  expect([...draftFiles(draft).keys()].sort()).toEqual([
    'content/partnerships/marsh-forum/marsh-forum/constitution.yaml',
    ...(Object.keys(draft.bodies[0]!.facts).length > 0
      ? ['content/partnerships/marsh-forum/marsh-forum/facts.yaml']
      : []),
    'content/partnerships/marsh-forum/marsh-forum/text.yaml',
    'content/partnerships/marsh-forum/partnership.yaml',
    'content/sources/marsh-forum.yaml',
    'seeds/marsh-forum.docx',
    'seeds/marsh-forum.docx.txt',
  ]);
});

test('the words of a field are told, and those of a list are none', () => {
  expect(wordsOf({ name: 'Forum', aliases: ['the Forum'] }, 'name')).toBe('Forum');
  expect(wordsOf({ aliases: ['the Forum'] }, 'aliases')).toBe('');
});
